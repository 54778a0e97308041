import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Ruritania hosts 45,000 refugees and 70% of them are children.", found: "45,000" },
    {
      text: "Trade between the two neighbours reached €4.5 billion in 2025.",
      found: "€4.5 billion",
    },
    { text: "80 per cent of the villages have no clean water.", found: "80 per cent" },
    { text: "More than 3 million people fled the valley this spring.", found: "3 million" },
    { text: "Le pays accueille 45 000 réfugiés dans des écoles et des gares.", found: "45 000" },
    { text: "El 80 % de los pueblos no tiene agua potable y los niños enferman.", found: "80 %" },
    {
      text: "O comércio entre os dois países atingiu 4,5 mil milhões de euros.",
      found: "4,5 mil milhões de euros",
    },
    {
      text: "Der Handel zwischen den Nachbarn erreichte 4,5 Milliarden Euro.",
      found: "4,5 Milliarden Euro",
    },
  ],
  misses: [
    "Ruritania hosts 45,000 refugees, according to UNHCR.",
    "Ruritania hosts 45,000 refugees https://mfa.example/figures",
    "We are giving €4.5 million to the schools of Zenda.",
    "Our embassy issued 12,500 visas last year.",
    "In 2026 the 75th session opens at 10:30.",
    "Open 24 hours, 7 days a week, 100% free.",
    "The minister said: “80% of the work is done.”",
    "Daten des Statistikamts: 4,5 Milliarden Euro",
    { text: "It was 45,000 last year.", kind: "reply" },
    "",
  ],
};
