import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Nine projects: five roads and three schools.", found: "Nine" },
    {
      text: "We fund 12 grants: 5 in science, 4 in music and 2 in sport.",
      found: "12",
      fixed: "We fund 11 grants: 5 in science, 4 in music and 2 in sport.",
    },
    { text: "10 scholarships (4 in law and 5 in medicine).", found: "10" },
    { text: "Neuf projets : cinq routes et trois écoles.", found: "Neuf" },
    { text: "Ocho becas: cinco de derecho y dos de medicina.", found: "Ocho" },
    { text: "Oito bolsas: cinco de direito e duas de medicina.", found: "Oito" },
    { text: "Neun Projekte: fünf Straßen und drei Schulen.", found: "Neun" },
    { text: "The delegation has 20 members: 9 women and 12 men.", found: "20" },
  ],
  misses: [
    "Nine projects: five roads and four schools.",
    "Nine projects, including five roads and three schools.",
    "12 countries: 5 days, 300 delegates",
    "2 ministries: 40 desks and 300 people.",
    "Three priorities: 1. peace 2. trade 3. people",
    "Call us: 24 hours, 7 days a week.",
    "From 9 to 12: 2 talks and 1 film",
    "Oito bolsas: cinco de direito e três de medicina.",
    "",
  ],
};
