import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Join us on Thursday, 20 November at the embassy.",
      found: "Thursday, 20 November",
      fixed: "Join us on Friday, 20 November at the embassy.",
    },
    {
      text: "Signing on Tue 25th Nov. in Vienna",
      today: "2026-11-24",
      found: "Tue 25th Nov",
      fixed: "Signing on Wed 25th Nov. in Vienna",
    },
    {
      text: "The hall opens on November 20 (Sunday).",
      found: "November 20 (Sunday",
      fixed: "The hall opens on November 20 (Friday).",
    },
    {
      text: "SAVE THE DATE: MONDAY 1 DECEMBER 2026",
      found: "MONDAY 1 DECEMBER 2026",
      fixed: "SAVE THE DATE: TUESDAY 1 DECEMBER 2026",
    },
    {
      text: "Conférence de presse mercredi 20 novembre à 10 h.",
      found: "mercredi 20 novembre",
      fixed: "Conférence de presse vendredi 20 novembre à 10 h.",
    },
    {
      text: "Os esperamos el jueves 24 de noviembre de 2026 en la embajada.",
      found: "jueves 24 de noviembre de 2026",
    },
    {
      text: "A embaixada estará fechada na quinta-feira, 24 de novembro.",
      found: "quinta-feira, 24 de novembro",
      fixed: "A embaixada estará fechada na terça-feira, 24 de novembro.",
    },
    {
      text: "Wir laden ein: Donnerstag, den 20. November 2026.",
      found: "Donnerstag, den 20. November 2026",
      fixed: "Wir laden ein: Freitag, den 20. November 2026.",
    },
    {
      text: "Consular hours resume Monday 5/9.",
      today: "2026-05-01",
      found: "Monday 5/9",
      language: "en",
    },
    { text: "Встреча в среду, 20 ноября, в Москве.", found: "среду, 20 ноября" },
  ],
  misses: [
    { text: "Signing on Wed 25th Nov. in Vienna", today: "2026-11-24" },
    "Join us on Friday, 20 November at the embassy.",
    "Monday’s talks follow the agreement of 3 March.",
    "The treaty was signed on Tuesday, 4 November 1980.",
    "Every Thursday we open at 9. 20 November is a holiday.",
    "In 1989, on Thursday 9 November, the Wall fell.",
    "Talks resume on Monday 24/7 support included",
    "Friday the 13th is only a film.",
    "Consular hours resume Saturday 5/9.",
    "20 November, Thursday prayers are moved.",
    { text: "On Thursday 14 May we met our partners.", today: "2026-11-20" },
    { text: "Tuesday, 5 January: the new visa rules apply.", today: "2026-11-20" },
    "Le traité du vendredi 20 novembre",
    "El viernes 20 de noviembre abrimos a las 9.",
    "Freitag, 20.11.2026, 18 Uhr",
    "",
  ],
};
