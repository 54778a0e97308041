import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "All 30 NATO allies are in town.", found: "30 NATO allies" },
    { text: "Ireland is in the Schengen area, bring a passport.", found: "Ireland" },
    { text: "G7 countries Canada, Spain and Japan met.", found: "Spain" },
    {
      text: "Les 30 États membres de l’Union européenne se réunissent.",
      found: "30 États membres de l’Union européenne",
    },
    { text: "Great talks with EU member Switzerland today.", found: "Switzerland" },
    { text: "Switzerland is a member of the EU.", found: "Switzerland" },
    { text: "Thank you to our NATO ally Austria.", found: "Austria" },
    { text: "Norway, an EU member state, opened its border.", found: "Norway" },
    { text: "We count on our ally in NATO, Ireland.", found: "Ireland" },
    { text: "As a G7 member, we met our G7 member Spain.", found: "Spain" },
    { text: "La Suisse est membre de l’Union européenne.", found: "Suisse" },
    {
      text: "Suiza es miembro de la Unión Europea.",
      found: "Suiza",
    },
    {
      text: "Die Schweiz ist Mitglied der Europäischen Union.",
      found: "Schweiz",
    },
  ],
  misses: [
    "Three EU member states signed today.",
    "All 32 NATO allies will meet.",
    "Ireland is in the euro area.",
    "EU members and Norway, Iceland and Switzerland agreed.",
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
