import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Great talks with EU member Switzerland today.", found: "EU member Switzerland" },
    { text: "Switzerland is a member of the EU.", found: "Switzerland is a member of the EU" },
    { text: "Thank you to our NATO ally Austria.", found: "NATO ally Austria" },
    { text: "Norway, an EU member state, opened its border.", found: "Norway, an EU" },
    { text: "We count on our ally in NATO, Ireland.", found: "NATO, Ireland" },
    { text: "As a G7 member, we met our G7 member Spain.", found: "G7 member Spain" },
    {
      text: "La Suisse est membre de l’Union européenne.",
      found: "Suisse est membre de l’Union européenne",
    },
    {
      text: "Suiza es miembro de la Unión Europea.",
      found: "Suiza es miembro de la Unión Europea",
    },
    {
      text: "Die Schweiz ist Mitglied der Europäischen Union.",
      found: "Schweiz ist Mitglied der Europäischen Union",
    },
  ],
  misses: [
    "Great talks with EU member Croatia today.",
    "Switzerland is not a member of the EU.",
    "Our partners in NATO and Austria agree.",
    "The United Kingdom was a member of the EU until 2020.",
    "NATO, Austria and Ireland held talks.",
    "Moldova wants to become an EU member.",
    "EU member states and Norway",
    "La Croatie est membre de l’Union européenne.",
    "",
  ],
};
