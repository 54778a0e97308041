import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our new embassy in Columbia opens in Bogotá.",
      found: "Columbia",
      fixed: "Our new embassy in Colombia opens in Bogotá.",
    },
    {
      text: "The Foreign Minister of Lichtenstein is our guest.",
      found: "Lichtenstein",
      fixed: "The Foreign Minister of Liechtenstein is our guest.",
    },
    {
      text: "We thank the people of Indoneisa for their welcome.",
      found: "Indoneisa",
      fixed: "We thank the people of Indonesia for their welcome.",
    },
    {
      text: "She travels to Uzbekisttan next week.",
      found: "Uzbekisttan",
      fixed: "She travels to Uzbekistan next week.",
    },
    {
      text: "The Ukrianian government answers.",
      found: "Ukrianian",
      fixed: "The Ukrainian government answers.",
    },
    {
      text: "Greetings from Mongollia to all our friends.",
      found: "Mongollia",
      fixed: "Greetings from Mongolia to all our friends.",
    },
    {
      text: "A visit to Montenergo with our partners.",
      found: "Montenergo",
      fixed: "A visit to Montenegro with our partners.",
    },
    {
      text: "The Lithuanain president spoke first.",
      found: "Lithuanain",
      fixed: "The Lithuanian president spoke first.",
    },
    {
      text: "Thank you to our ambassador to Hungry.",
      found: "Hungry",
      fixed: "Thank you to our ambassador to Hungary.",
    },
    { text: "We are in Reykajvik for the talks.", found: "Reykajvik" },
    {
      text: "The tour goes from Zimbabew to Zambia.",
      found: "Zimbabew",
      fixed: "The tour goes from Zimbabwe to Zambia.",
    },
    {
      text: "Our team in Madagascra helps after the storm.",
      found: "Madagascra",
      fixed: "Our team in Madagascar helps after the storm.",
    },
    { text: "Great conversations in Nouakchot with our alumni.", found: "Nouakchot" },
    {
      text: "Our consul drove from Yaunde to Douala.",
      found: "Yaunde",
      fixed: "Our consul drove from Yaoundé to Douala.",
    },
    { text: "De Ouagadoudou à Bobo-Dioulasso, huit heures de route.", found: "Ouagadoudou" },
  ],
  misses: [
    "A weekend in Bruxelles, then Milano and Torino.",
    "Viva o Brasil! Embaixada do Brasil em Londres",
    "Our embassy in Colombia opens.",
    "A talk at Columbia University in New York",
    "The Columbia River treaty",
    "Roy Lichtenstein at our museum",
    "Food for Hungry children",
    "In Herzegovina with our partners",
    "We work with the Americas.",
    "Prime Minister Cameron spoke to Angela.",
    "From Landon Hall to our embassy",
    "To Marian Anderson, with love",
    "The Islanders welcome us.",
    "Our friends in Galicia and Bavaria",
    "@Phillippines is not ours.",
    "To Kamala and Maduro",
    "",
  ],
};
