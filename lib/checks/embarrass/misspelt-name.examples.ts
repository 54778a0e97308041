import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our ambassador to the Phillipines takes office.",
      found: "Phillipines",
      fixed: "Our ambassador to the Philippines takes office.",
    },
    {
      text: "The European Comission adopted the plan.",
      found: "Comission",
      fixed: "The European Commission adopted the plan.",
    },
    {
      text: "Thank you to the Gerneral Assembly.",
      found: "Gerneral",
      fixed: "Thank you to the General Assembly.",
    },
    { text: "The Secruity Council met.", found: "Secruity", fixed: "The Security Council met." },
    {
      text: "The Ministry of Foriegn Affairs informs:",
      found: "Foriegn",
      fixed: "The Ministry of Foreign Affairs informs:",
    },
    {
      text: "The World Heatlh Organization warns.",
      found: "Heatlh",
      fixed: "The World Health Organization warns.",
    },
    {
      text: "Talks in Azerbajan resume.",
      found: "Azerbajan",
      fixed: "Talks in Azerbaijan resume.",
    },
    { text: "Le Conseil de sécurtié se réunit.", found: "sécurtié" },
    {
      text: "El Ministerio de Asuntos Exteriroes informa.",
      found: "Exteriroes",
      fixed: "El Ministerio de Asuntos Exteriores informa.",
    },
    {
      text: "O Conselho de Segurnaça reuniu-se.",
      found: "Segurnaça",
      fixed: "O Conselho de Segurança reuniu-se.",
    },
    {
      text: "Das Auswärtgie Amt informiert.",
      found: "Auswärtgie",
      fixed: "Das Auswärtige Amt informiert.",
    },
    { text: "Good meeting with the Foreign Minsiter of Chad.", found: "Minsiter" },
    {
      text: "The Interational Criminal Court ruled.",
      found: "Interational",
      fixed: "The International Criminal Court ruled.",
    },
    { text: "With Médecins Sans Frontiers we open a cholera ward.", found: "Frontiers" },
    {
      text: "The UN Refugee Agency (UNHRC) opens a school.",
      found: "UNHRC",
      fixed: "The UN Refugee Agency (UNHCR) opens a school.",
    },
  ],
  misses: [
    "Our ambassador to the Philippines takes office.",
    "The European Commission adopted the plan.",
    "General Assembly, Security Council, Human Rights Council",
    "The United Nations turns 81.",
    "Foreign ministers met in Riga.",
    "The Prime Ministers of Finland and Latvia",
    "European Commissioners visit Kyiv.",
    "@EuropeanComission is not ours.",
    "https://phillipines.example/a",
    "Rosa Luxemburg lived here.",
    "General assemblies of students",
    "National Assembly of Niger",
    "Our Permanent Representation moves.",
    "",
    "The Human Rights Council (UNHRC) meets in Geneva.",
    "La ministre sera demain à Bagdad, les ministres des deux pays aussi.",
  ],
};
