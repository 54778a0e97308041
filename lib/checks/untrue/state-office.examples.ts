import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Delighted that the President of Japan joined our climate dinner.",
      found: "President of Japan",
    },
    { text: "The French Chancellor will open the exhibition at noon.", found: "French Chancellor" },
    {
      text: "Warm words from the Prime Minister of Mexico on water and migration.",
      found: "Prime Minister of Mexico",
    },
    { text: "Her meeting with Sweden's President lasted an hour.", found: "Sweden's President" },
    {
      text: "Letter of congratulations to the King of Portugal delivered this morning.",
      found: "King of Portugal",
    },
    { text: "A phone call with the Norwegian president tonight.", found: "Norwegian president" },
    { text: "Brazilian PM in town: road closures until 5.", found: "Brazilian PM" },
    {
      text: "Entretien avec le Premier ministre brésilien sur la forêt amazonienne.",
      found: "Premier ministre brésilien",
    },
    { text: "Le président du Canada a salué notre pavillon.", found: "président du Canada" },
    {
      text: "El primer ministro mexicano inaugura hoy nuestra feria.",
      found: "primer ministro mexicano",
    },
    { text: "A rainha da Itália visita amanhã a exposição.", found: "rainha da Itália" },
    {
      text: "Der französische Bundeskanzler kommt zum Wirtschaftstag.",
      found: "französische Bundeskanzler",
    },
    { text: "Der Präsident von Schweden eröffnet die Messe.", found: "Präsident von Schweden" },
  ],
  misses: [
    "The King of Sweden and the President of Finland opened the exhibition.",
    "The President of the Swiss Confederation visited Rome.",
    "The president of the Japan Foundation gave a talk.",
    "The President of Spain's Congress of Deputies met our MPs.",
    "The prime minister of Mexico's northern neighbour, Canada, speaks tonight.",
    "The President of the Norwegian Refugee Council will speak.",
    "President of Japan Airlines joins our business breakfast.",
    "The Canadian President of the ICJ reads the judgment at 15:00.",
    "King Manuel II was the last king of Portugal.",
    "Canciller de Francia visita Lima: reunión con el canciller peruano.",
    "The Japanese president and CEO of the firm signed too.",
    "The German Chancellor and the French President met in Weimar.",
    "Le président français et la Première ministre japonaise se sont parlé.",
    "El presidente del Gobierno de España viaja a Tokio.",
    "The Danish presidency of the Council was a good one.",
    "",
  ],
};
