import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "The Ministry Foreign Affairs regrets the delay.",
      found: "Ministry Foreign Affairs",
      fixed: "The Ministry of Foreign Affairs regrets the delay.",
    },
    {
      text: "On behalf the government we thank you.",
      found: "On behalf the",
      fixed: "On behalf of the government we thank you.",
    },
    {
      text: "In accordance the treaty, inspections begin.",
      found: "In accordance the",
      fixed: "In accordance with the treaty, inspections begin.",
    },
    {
      text: "Secretary State Rubio visits Panama.",
      found: "Secretary State",
      fixed: "Secretary of State Rubio visits Panama.",
    },
    {
      text: "Our Head Mission presented her team.",
      found: "Head Mission",
      fixed: "Our Head of Mission presented her team.",
    },
    {
      text: "We are looking forward welcoming you in Suva.",
      found: "looking forward welcoming",
      fixed: "We are looking forward to welcoming you in Suva.",
    },
    {
      text: "Thank you for your visit on the occasion the national day.",
      found: "on the occasion the",
      fixed: "Thank you for your visit on the occasion of the national day.",
    },
    {
      text: "A memorandum understanding was signed.",
      found: "memorandum understanding",
      fixed: "A memorandum of understanding was signed.",
    },
    {
      text: "We paid tribute the victims.",
      found: "paid tribute the",
      fixed: "We paid tribute to the victims.",
    },
    {
      text: "The rule law protects us all.",
      found: "rule law",
      fixed: "The rule of law protects us all.",
    },
    {
      text: "Le ministère Affaires étrangères informe.",
      found: "ministère Affaires étrangères",
      fixed: "Le ministère des Affaires étrangères informe.",
    },
    { text: "En présence l'ambassadeur, la ministre a signé.", found: "En présence l'ambassadeur" },
    {
      text: "El Ministerio Relaciones Exteriores informa.",
      found: "Ministerio Relaciones Exteriores",
      fixed: "El Ministerio de Relaciones Exteriores informa.",
    },
    {
      text: "En el marco la visita se firmó un acuerdo.",
      found: "En el marco la",
      fixed: "En el marco de la visita se firmó un acuerdo.",
    },
    {
      text: "O Ministério Negócios Estrangeiros informa.",
      found: "Ministério Negócios Estrangeiros",
      fixed: "O Ministério dos Negócios Estrangeiros informa.",
    },
    {
      text: "In Zusammenarbeit der Stadt Wien",
      found: "In Zusammenarbeit der",
      fixed: "In Zusammenarbeit mit der Stadt Wien",
    },
    {
      text: "The Secretary-General the United Nations visited our garden.",
      found: "Secretary-General the United Nations",
    },
    { text: "Thanks to everyone who took part our clean-up!", found: "took part our" },
    { text: "Damos nuestro más sentido a las familias de las víctimas.", found: "más sentido a" },
    { text: "Nos plus sincères aux familles des victimes.", found: "plus sincères aux" },
    { text: "Os nossos mais sentidos às famílias das vítimas.", found: "mais sentidos às" },
    { text: "Vielen für die herzliche Aufnahme in Graz!", found: "Vielen für" },
    {
      text: "Thank you for coming at the invitation the Government of Fiji.",
      found: "at the invitation the",
    },
  ],
  misses: [
    "Es el momento más sentido de la noche.",
    "Vielen Dank für die Aufnahme.",
    "Nos amis les plus sincères.",
    "The Ministry of Foreign Affairs regrets the delay.",
    "Ministry: Foreign Affairs. Portfolio: trade.",
    "The Secretary, State officials and partners met.",
    "In accordance with the treaty, inspections begin.",
    "Our head. Mission accomplished!",
    "A two-minute silence was held at noon.",
    "The Ministry of Foreign and European Affairs",
    "Looking forward, working together.",
    "#MinistryForeignAffairs",
    "Women, girls and boys took part.",
    "Le ministère des Affaires étrangères informe.",
    "El Ministerio de Relaciones Exteriores informa.",
    "Em nome do governo, obrigado.",
    "Wir danken im Namen der Bundesregierung.",
    "The rule: law before force.",
    "",
    "Everyone took part: our beach is clean.",
  ],
};
