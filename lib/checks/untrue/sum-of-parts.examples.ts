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
    { text: "8 for women and 9 for men, 15 places in all.", found: "15" },
    {
      text: "With 14 experts from Ghana, 6 from Togo and 5 from Benin, a total of 30 experts took part.",
      found: "30",
    },
    { text: "12 pour la science et 10 pour les arts, soit 25 bourses au total.", found: "25" },
    { text: "12 für Wissenschaft und 10 für Kunst, insgesamt 20 Stipendien.", found: "20" },
    {
      text: "A package of €15 million: €5 million for health, €3 million for water and €4 million for schools.",
      found: "€15 million",
    },
    {
      text: "€10 million in aid: €4 million for food, €5 million for shelter.",
      found: "€10 million",
    },
    { text: "5 roads + 3 schools = 9 projects", found: "9" },
    { text: "Ten agreements were signed today, six on trade and five on culture.", found: "Ten" },
    { text: "Meet our 30 scholars, 17 women and 12 men.", found: "30" },
    {
      text: "We counted 210 voters in Zenda, 150 in Hentzau, 60 in Strelsau. That’s 410 in two days.",
      found: "410",
    },
  ],
  misses: [
    { text: "Meet our 29 scholars, 17 women and 12 men, and one very patient driver." },
    {
      text: "We counted 210 voters in Zenda, 150 in Hentzau, 60 in Strelsau. That’s 420 in two days.",
    },
    "Meet our 27 trainees, 14 women and 13 men, and one confused photocopier",
    "Of 193 UN member states, 143 voted in favour, 9 against and 25 abstained.",
    "8 for women and 7 for men, 15 places in all.",
    "9 countries and 12 cities, 30 events in total.",
    "12 nurses and 8 doctors – 20 volunteers in all.",
    "In 2025 we funded 14 projects: 6 on education, 5 on health and 3 on clean water.",
    "Trade of €41 billion: €24 billion in exports, €18 billion in imports.",
    "Ten ministers met, four from Africa and five from Asia.",
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
