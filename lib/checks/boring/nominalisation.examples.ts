import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Facilitation of the participation of women remains a priority.",
      found: "Facilitation of the participation",
    },
    {
      text: "Nous procédons à l'actualisation des listes.",
      language: "fr",
      found: "procédons à l'actualisation",
    },
    {
      text: "An evaluation of the damage was performed by our team.",
      found: "An evaluation of the damage was performed",
    },
    {
      text: "The signing of the agreement took place yesterday.",
      found: "The signing of the agreement took place",
    },
    {
      text: "We welcome the facilitation of the recognition of diplomas.",
      found: "facilitation of the recognition",
    },
    { text: "La route fera l’objet d’une réouverture au printemps.", found: "fera l’objet d’une" },
    { text: "Wir bitten um Inanspruchnahme des neuen Schalters.", found: "um Inanspruchnahme" },
    {
      text: "Our consulate provided assistance to 300 travellers.",
      found: "provided assistance to",
      fixed: "Our consulate helped 300 travellers.",
    },
    {
      text: "The council will make a decision on visas on Monday.",
      found: "make a decision on",
      fixed: "The council will decide on visas on Monday.",
    },
    {
      text: "We carried out an evaluation of the schools.",
      found: "carried out an evaluation of",
      fixed: "We evaluated the schools.",
    },
    {
      text: "The team is conducting an analysis of the flood damage.",
      found: "conducting an analysis of",
      fixed: "The team is analysing the flood damage.",
    },
    {
      text: "They have taken a decision on tariffs.",
      found: "taken a decision on",
      fixed: "They have decided on tariffs.",
    },
    {
      text: "Drought has an impact on every harvest.",
      found: "has an impact on",
      fixed: "Drought affects every harvest.",
    },
    {
      text: "We will put an end to this practice.",
      found: "put an end to",
      fixed: "We will end this practice.",
    },
    {
      text: "Parties reached an agreement on fishing rights.",
      found: "reached an agreement on",
      fixed: "Parties agreed on fishing rights.",
    },
    {
      text: "The ministers held discussions on grain prices.",
      found: "held discussions on",
      fixed: "The ministers discussed grain prices.",
    },
    {
      text: "Norway gave its support to the plan.",
      found: "gave its support to",
      fixed: "Norway supported the plan.",
    },
    {
      text: "Make use of the night desk when abroad.",
      found: "Make use of",
      fixed: "Use the night desk when abroad.",
    },
    {
      text: "She made a significant contribution to the talks.",
      found: "made a significant contribution to",
      fixed: "She contributed to the talks.",
    },
  ],
  misses: [
    "The day marks 128 years since the proclamation of independence in Kawit.",
    "The evaluation is online.",
    "The signing starts at ten.",
    "The government of the republic is new.",
    "Wir haben die Straße geöffnet.",
    "Nous avons rouvert la route au printemps.",
    "Our consulate helped 300 travellers.",
    "The council decides on Monday.",
    "Assistance arrived at the border.",
    "The decision on visas comes on Monday.",
    "He said: “We provide assistance to all.”",
    "The analysis of the flood is published.",
    "We held the door for the ministers.",
    "They have a house in Oslo.",
    "Give the form to the clerk.",
    "Take the train to Basel.",
    "She made bread and tea.",
    "",
  ],
};
