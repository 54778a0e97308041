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
    { text: "Our embassy issued 12,500 visas last year.", found: "12,500" },
    {
      text: "Nos entreprises ont investi 3,4 milliards d’euros au Maroc.",
      found: "3,4 milliards d’euros",
    },
    { text: "L’anno scorso 1.240 persone hanno studiato con noi.", language: "it", found: "1.240" },
    {
      text: "El comercio entre nuestros dos países creció un 18,4 % el año pasado.",
      found: "18,4 %",
    },
  ],
  misses: [
    "Our embassy issued 12,500 visas last year (annual report 2025).",
    "We are providing €4.5 million for clean water.",
    "We have contributed $200 million to the fund.",
    "Nous versons 3 millions d’euros aux écoles.",
    "Ruritania hosts 45,000 refugees, according to UNHCR.",
    "Ruritania hosts 45,000 refugees https://mfa.example/figures",
    "We are giving €4.5 million to the schools of Zenda.",
    "In 2026 the 75th session opens at 10:30.",
    "Open 24 hours, 7 days a week, 100% free.",
    "The minister said: “80% of the work is done.”",
    "Daten des Statistikamts: 4,5 Milliarden Euro",
    { text: "It was 45,000 last year.", kind: "reply" },
    "",
  ],
};
