import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Called on the Governor of Hokkaido to convey the assurances of our highest consideration.",
      found: "assurances of our highest consideration",
    },
    {
      text: "Des perturbations sont susceptibles d'affecter le fonctionnement du consulat.",
      found: "susceptibles d'affecter le fonctionnement",
    },
    { text: "All options remain on the table.", found: "All options remain on the table" },
    {
      text: "Talks were held in a warm and friendly atmosphere.",
      found: "held in a warm and friendly atmosphere",
    },
    { text: "Deutschland steht fest an der Seite der Ukraine.", found: "steht fest an der Seite" },
    {
      text: "Gute und fruchtbare Gespräche mit der Ministerin",
      found: "Gute und fruchtbare Gespräche",
    },
    { text: "Views were exchanged on the situation of the lake.", found: "Views were exchanged" },
    {
      text: "The talks were frank and constructive.",
      found: "talks were frank and constructive",
    },
    {
      text: "We reiterate our principled and consistent position.",
      found: "reiterate our principled and consistent position",
    },
    { text: "Nous avons abordé l'agenda bilatéral.", language: "fr", found: "l'agenda bilatéral" },
    {
      text: "Coincidimos en la necesidad de plantar más árboles.",
      language: "es",
      found: "Coincidimos en la necesidad de",
    },
    {
      text: "We had a fruitful exchange of views with Minister Lund.",
      found: "had a fruitful exchange of views",
    },
    {
      text: "They discussed issues of mutual interest over lunch.",
      found: "issues of mutual interest",
    },
    {
      text: "Reaffirmed our unwavering commitment to peace.",
      found: "Reaffirmed our unwavering commitment to",
    },
    {
      text: "The visit will further deepen our already excellent bilateral ties.",
      found: "further deepen our already excellent bilateral ties",
    },
    {
      text: "The ambassador paid a courtesy call on the mayor.",
      found: "paid a courtesy call on",
      fixed: "The ambassador met the mayor.",
    },
    {
      text: "He expressed his deep gratitude to the nurses.",
      found: "expressed his deep gratitude to",
      fixed: "He thanked the nurses.",
    },
    { text: "Talks were held in a cordial atmosphere.", found: "in a cordial atmosphere" },
    {
      text: "At this juncture we ask for patience.",
      found: "At this juncture",
      fixed: "Now we ask for patience.",
    },
    { text: "We are closely monitoring the situation.", found: "closely monitoring the situation" },
    {
      text: "Un échange de vues très fructueux avec les ministres de la région.",
      found: "Un échange de vues très fructueux",
    },
    { text: "Nous avons évoqué des sujets d’intérêt commun.", found: "sujets d’intérêt commun" },
    {
      text: "Mantuvieron un fructífero intercambio de opiniones con la ministra.",
      found: "fructífero intercambio de opiniones",
    },
    {
      text: "Reafirmó su firme compromiso con la paz en la región.",
      found: "Reafirmó su firme compromiso",
    },
    {
      text: "A very constructive, open exchange of views on a broad range of issues",
      found: "A very constructive, open exchange of views",
    },
  ],
  misses: [
    { text: "Called on the Governor of Hokkaido to ask for places in Sapporo's labs." },
    "The table is laid and all remain seated.",
    "Three milestones stand on the old road to Lund.",
    "Minister Lund and I agreed to open two border crossings in March.",
    "We exchanged prisoners at noon.",
    "The view from the embassy is fruitful for photographers.",
    "She called it “a fruitful exchange of views”.",
    "Our ties are silk, our relations are cousins.",
    "Committed to memory: the poem of the day",
    "The stock of vaccines lasts a month.",
    "Nous ouvrons deux postes-frontières en mars.",
    "Abrimos dos pasos fronterizos en marzo.",
    "The margin of the river is green.",
    "",
  ],
};
