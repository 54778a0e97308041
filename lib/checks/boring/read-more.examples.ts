import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "New travel rules. Read more: https://example.org/t", found: "Read more" },
    { text: "Big news for students. Click here https://example.org", found: "Click here" },
    { text: "Our guide for citizens is out, link in bio", found: "link in bio" },
    { text: "Details here ➡️ https://example.org/x", found: "Details here" },
    { text: "Visas get cheaper (link in comments)", found: "link in comments" },
    { text: "For more information: https://example.org/i", found: "For more information" },
    { text: "The talks in Oslo. Find out more 👇", found: "Find out more" },
    {
      text: "Les règles changent. Pour en savoir plus : https://example.org/r",
      found: "Pour en savoir plus",
    },
    { text: "Nos bourses sont ouvertes, cliquez ici : https://example.org", found: "cliquez ici" },
    {
      text: "Cambian las normas. Más información: https://example.org/n",
      found: "Más información",
    },
    { text: "Nuestra guía está lista, enlace en la bio", found: "enlace en la bio" },
    { text: "Check it out! https://example.org", found: "Check it out" },
  ],
  misses: [
    "Read more about the new travel rules: https://example.org/t",
    "Click here to book a passport appointment: https://example.org",
    "The new travel rules in five points: https://example.org/t",
    "Learn more on our visa page https://example.org/v",
    "He reads more than he writes.",
    "“Click here” is a bad link text.",
    "See more of Norway by train.",
    "Pour en savoir plus sur les visas : https://example.org",
    "Más información sobre las becas: https://example.org",
    "Norway gives 20 million euros for winter shelters in Kharkiv. The first 500 will stand before Christmas, each for a family of four, with a stove, two beds and a light that runs on the sun. Read more: https://example.org/k",
    "Fish, trade, jobs and more: https://example.org/f",
    "#ReadMore books this winter",
    "Les règles changent lundi.",
    "",
  ],
};
