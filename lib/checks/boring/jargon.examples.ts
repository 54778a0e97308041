import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our grant pays for tailored solutions in every village.",
      found: "tailored solutions",
    },
    { text: "Une démarche partenariale pour le lait.", found: "démarche partenariale" },
    { text: "Wir schaffen Synergien in der Hafenstadt.", found: "Synergien" },
    { text: "Um projeto transversal na escola do bairro.", found: "transversal" },
    {
      text: "The embassy utilized its network to find the family.",
      found: "utilized",
      fixed: "The embassy used its network to find the family.",
    },
    {
      text: "Facilitating visas for nurses is our first task.",
      found: "Facilitating",
      fixed: "Helping visas for nurses is our first task.",
    },
    {
      text: "They are leveraging the port for trade.",
      found: "leveraging",
      fixed: "They are using the port for trade.",
    },
    { text: "All stakeholders agreed to meet in May.", found: "stakeholders" },
    { text: "A capacity-building workshop for judges", found: "capacity-building" },
    {
      text: "We do this in order to save time.",
      found: "in order to",
      fixed: "We do this to save time.",
    },
    {
      text: "The synergies of the holistic roadmap",
      found: ["synergies", "holistic"],
    },
    {
      text: "The form is valid prior to arrival.",
      found: "prior to",
      fixed: "The form is valid before arrival.",
    },
    {
      text: "Minutes have been disseminated to all.",
      found: "disseminated",
      fixed: "Minutes have been spread to all.",
    },
    {
      text: "Nous allons opérationnaliser le plan cette année.",
      found: "opérationnaliser",
    },
    {
      text: "Le renforcement des capacités des juges commence.",
      found: "renforcement des capacités",
    },
    {
      text: "Trabajamos en aras de la paz con los vecinos.",
      found: "en aras de",
      fixed: "Trabajamos para la paz con los vecinos.",
    },
    {
      text: "El fortalecimiento de capacidades de los jueces",
      found: "fortalecimiento de capacidades",
    },
  ],
  misses: [
    "The solutions are on page two.",
    "Innovation Week opens in Kulm.",
    "We use the port for trade.",
    "Partners from 12 countries met in May.",
    "He called it “a holistic paradigm”.",
    "#CapacityBuilding week starts on Monday.",
    "@StakeholderForum opens today.",
    "Read https://example.org/leverage-synergies",
    "Norman Foster drew the new embassy.",
    "The judge ordered a new trial.",
    "Le pont ouvre en mai.",
    "El puente abre en mayo.",
    "Der Hebel ist lang.",
    "The delivery arrived at noon.",
    "",
  ],
};
