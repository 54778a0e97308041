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
    { text: "All 30 NATO Allies meet in Ankara tomorrow.", found: "30 NATO Allies" },
    {
      text: "From Brunei to Papua New Guinea, ASEAN’s members share a sea.",
      found: "Papua New Guinea",
    },
    {
      text: "Reunión con nuestros socios latinoamericanos del G20, Argentina, Brasil y Chile.",
      found: "Chile",
    },
    {
      text: "Como miembro permanente del Consejo de Seguridad, Panamá habla hoy.",
      found: "Panamá",
    },
    {
      text: "Teams from three Commonwealth countries: Ghana, Ireland and Jamaica.",
      found: "Ireland",
    },
    {
      text: "Study here! Serbia, EU member and proud of its cafés, waits for you.",
      found: "Serbia",
    },
  ],
  misses: [
    "All 32 NATO Allies meet in Ankara.",
    "From Brunei to Vietnam, ASEAN’s members share a sea.",
    "Reunión con nuestros socios latinoamericanos del G20, Argentina, Brasil y México.",
    "Como miembro permanente del Consejo de Seguridad, Francia habla hoy.",
    "Teams from three Commonwealth countries: Ghana, Cyprus and Jamaica.",
    "Belgrade! Croatia, EU member and proud of it, waits for you.",
    "We worked with Norway and Serbia, EU member states and donors.",
    "From Norway to Cyprus, EU members and partners sent help.",
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
