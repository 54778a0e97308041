import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Today is World Water Day 💧", found: "World Water Day" },
    {
      text: "Happy International Women’s Day to all our colleagues!",
      found: "International Women’s Day",
    },
    { text: "Happy Diwali to everyone celebrating 🪔", found: "Diwali" },
    {
      text: "Aujourd’hui, c’est la Journée internationale de la paix.",
      found: "Journée internationale de la paix",
    },
    { text: "Hoy es el Día Internacional de la Mujer.", found: "Día Internacional de la Mujer" },
    { text: "Happy Independence Day, Finland! 🇫🇮", found: "Happy Independence Day" },
    { text: "Bonne fête nationale à nos amis suisses 🇨🇭", found: "Bonne fête nationale" },
    { text: "Merry Christmas to all!", found: "Merry Christmas" },
    { text: "Today we mark Human Rights Day.", found: "Human Rights Day" },
  ],
  misses: [
    { text: "Today is World Children’s Day.", today: "2026-11-20" },
    { text: "Happy Independence Day, Finland! 🇫🇮", today: "2026-12-06" },
    "Ahead of World Water Day, we clean the river.",
    "Last week’s Human Rights Day was busy.",
    "Happy Mother’s Day to all",
    "We work for World Water Day every year.",
    "Happy Independence Day to those who celebrate.",
    { text: "Merry Christmas to all!", today: "2026-12-24" },
    "Our Human Rights Day event is on 10 December.",
    { text: "Today is International Women’s Day", today: "2027-03-08" },
    "",
  ],
};
