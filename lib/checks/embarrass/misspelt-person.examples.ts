import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const provenance = { pack: "test", version: 1, issuer: "test", signed: false, ref: undefined };
const PEOPLE = {
  ...NO_MINISTRY,
  people: ["Frank-Walter Steinmeier", "Ngozi Okafor", "Eva Lindström"].map((name) => ({
    name,
    aliases: [],
    provenance,
  })),
};

export const examples: Examples = {
  hits: [
    {
      text: "President Steinmeyer visits our school.",
      found: "Steinmeyer",
      fixed: "President Steinmeier visits our school.",
      ministry: PEOPLE,
    },
    {
      text: "Frank-Walter Steinmaier in Oslo",
      found: "Steinmaier",
      fixed: "Frank-Walter Steinmeier in Oslo",
      ministry: PEOPLE,
    },
    {
      text: "Minister Okafro opens the fair.",
      found: "Okafro",
      fixed: "Minister Okafor opens the fair.",
      ministry: PEOPLE,
    },
    {
      text: "Ngozi Okaffor speaks today.",
      found: "Okaffor",
      fixed: "Ngozi Okafor speaks today.",
      ministry: PEOPLE,
    },
    {
      text: "Ambassador Lindstorm says thank you.",
      found: "Lindstorm",
      fixed: "Ambassador Lindström says thank you.",
      ministry: PEOPLE,
    },
    { text: "Eva Lindstrom-Berg and Eva Lindstrm", found: "Lindstrm", ministry: PEOPLE },
    { text: "Le ministre Okafr est à Paris.", found: "Okafr", ministry: PEOPLE },
    { text: "El presidente Steinmier llega.", found: "Steinmier", ministry: PEOPLE },
    { text: "A ministra Okaffor falou.", found: "Okaffor", ministry: PEOPLE },
    { text: "Bundespräsident Steimeier spricht.", found: "Steimeier", ministry: PEOPLE },
    { text: "Dr. Okaofr is our guest.", found: "Okaofr", ministry: PEOPLE },
    { text: "Botschafterin Lindströhm dankt.", found: "Lindströhm", ministry: PEOPLE },
    {
      text: "Secretary-General António Guterrez told the Assembly so today.",
      found: "Guterrez",
      fixed: "Secretary-General António Guterres told the Assembly so today.",
    },
    {
      text: "Commission President Ursula von der Layen opened the forum.",
      found: "Layen",
      fixed: "Commission President Ursula von der Leyen opened the forum.",
    },
    {
      text: "President Emanuel Macron spoke.",
      found: "Emanuel",
      fixed: "President Emmanuel Macron spoke.",
    },
    { text: "President Erdogen opened the bridge.", found: "Erdogen" },
    { text: "Zelenksy thanked the nurses.", found: "Zelenksy" },
  ],
  misses: [
    "We owe Prime Minister Vaskonen a debt of thanks.",
    "Ada Zelenksy sang in our garden.",
    { text: "President Steinmeier visits our school.", ministry: PEOPLE },
    "President Okafro visits our school.",
    { text: "Anna Steinmeyer sings tonight.", ministry: PEOPLE },
    { text: "Minister Okafor’s speech", ministry: PEOPLE },
    { text: "The Okafors live here.", ministry: PEOPLE },
    { text: "Ambassador Lindstrom says thank you.", ministry: PEOPLE },
    { text: "@Steinmeyer posts.", ministry: PEOPLE },
    { text: "Minister Okoro opens the fair.", ministry: PEOPLE },
    { text: "Ambassador Lindgren thanks all.", ministry: PEOPLE },
    { text: "Eva Lund sings.", ministry: PEOPLE },
    { text: "Frank-Walter sings.", ministry: PEOPLE },
    { text: "Nobody is named.", ministry: PEOPLE },
    "",
    "President Zelensky and President Zelenskyy are one and the same.",
    "Mr Steinmeyer, our caretaker, retires.",
  ],
};
