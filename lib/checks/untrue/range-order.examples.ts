import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "The exhibition runs from 14 to 12 May in Geneva.", found: "14 to 12 May" },
    { text: "Consular days: 18–16 March", found: "18–16 March" },
    { text: "Open 15:00–13:00 every day.", found: "15:00–13:00" },
    { text: "Visit us from 3pm to 1pm on Sunday.", found: "3pm to 1pm" },
    {
      text: "The mission lasts from 14 May 2027 to 12 May 2027.",
      found: "14 May 2027 to 12 May 2027",
    },
    { text: "Exposition du 14 au 12 mai.", found: "14 au 12 mai" },
    { text: "Abierto del 20 al 18 de enero.", found: "20 al 18 de enero" },
    { text: "Aberto de 20 a 18 de janeiro.", found: "20 a 18 de janeiro" },
    { text: "Geöffnet vom 9. bis 7. März", found: "9. bis 7. März" },
    { text: "Action plan 2026–2024", found: "2026–2024" },
    { text: "Workshop de 17h30 à 15h00", found: "17h30 à 15h00" },
    { text: "Between 12 May and 10 May our counters are closed.", found: "12 May and 10 May" },
    {
      text: "The vernissage starts at 7 pm and ends at 5 pm.",
      found: "7 pm and ends at 5 pm",
    },
    {
      text: "The fair opens on 12 May and closes on 9 May.",
      found: "12 May and closes on 9 May",
    },
    {
      text: "La cérémonie commence à 19h30 et se termine à 18h00.",
      found: "19h30 et se termine à 18h00",
    },
    {
      text: "El acto empieza a las 19:00 y termina a las 17:30.",
      found: "19:00 y termina a las 17:30",
    },
    { text: "Das Konzert beginnt um 20:00 und endet um 18:30.", found: "20:00 und endet um 18:30" },
  ],
  misses: [
    "The party starts at 10 pm and ends at 2 am.",
    "The vernissage starts at 5 pm and ends at 7 pm.",
    "The early shift ends at 2 pm and starts at 6 am.",
    "Registration opens on 12 May and the exhibition closes on 9 May of the next year.",
    "The exhibition runs from 12 to 14 May in Geneva.",
    "Night shift 22:00–06:00.",
    "Closed from 18:00 to 9:00.",
    "Winter break: 20 December to 5 January.",
    "From 28 to 3 March we travel.",
    "The 14 May and 12 May meetings were useful.",
    "From 9:30 to 5 pm",
    "10:00 to 2:00, lunch included",
    "Fell from 2026 to 2024 levels",
    "Action plan 2024–2026",
    "Call +41 22 2026-2024-11",
    "https://example.org/2026-2024/plan",
    "Du 12 au 14 mai",
    "",
  ],
};
