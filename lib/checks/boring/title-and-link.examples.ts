import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Newsletter No. 12 👉 https://ruritania.example/12", found: "Newsletter No. 12" },
    { text: "Boletín nº 22: https://ruritania.example/22", found: "Boletín nº 22" },
    {
      text: "Étude sur la pêche au Sénégal https://ruritania.example/p",
      found: "Étude sur la pêche au Sénégal",
    },
    {
      text: "Joint Declaration on a Strategic Partnership in Critical Minerals\nhttps://example.org/minerals",
      found: "Joint Declaration on a Strategic Partnership in Critical Minerals",
    },
    {
      text: "Remarks at the Ministerial Conference on Water Security https://example.org/r/123",
      found: "Remarks at the Ministerial Conference on Water Security",
    },
    {
      text: "Press statement: Fourth Session of the Joint Commission https://example.org/p",
      found: "Press statement: Fourth Session of the Joint Commission",
    },
    {
      text: "Annual Report on Consular Services 2026 https://example.org/a",
      found: "Annual Report on Consular Services 2026",
    },
    {
      text: "Foreign Minister Visits Northern Border Region: https://example.org/b #Norway",
      found: "Foreign Minister Visits Northern Border Region",
    },
    { text: "Speech on disarmament\nhttps://example.org/s", found: "Speech on disarmament" },
    { text: "Interview with Le Monde https://example.org/i", found: "Interview with Le Monde" },
    {
      text: "Discours de la ministre à Genève https://example.org/d",
      found: "Discours de la ministre à Genève",
    },
    {
      text: "Declaración conjunta sobre el agua https://example.org/e",
      found: "Declaración conjunta sobre el agua",
    },
    { text: "Photos: Trade Fair in Lagos www.example.org/f", found: "Photos: Trade Fair in Lagos" },
  ],
  misses: [
    "Our newsletter has the new visa fees and a recipe for plum cake 👉 https://ruritania.example/12",
    "We open two bridges in March. Which one is yours? https://example.org/b",
    "Remarks at the Ministerial Conference on Water Security",
    "Need a passport before summer? https://example.org/p",
    "Two days left to register as a voter abroad https://example.org/v",
    "The minister told farmers: water will flow by May. Her remarks: https://example.org/r and three things that change for growers in the valley",
    "https://example.org",
    "Happy birthday! https://example.org",
    "You can now book online https://example.org/book",
    "Le bureau est fermé lundi https://example.org/f",
    "La oficina está cerrada el lunes https://example.org/c",
    "Rain cut the road to Lviv, buses run again tonight https://example.org/l",
    "",
  ],
};
