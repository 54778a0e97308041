import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "We welcome the the new ambassador.",
      found: "the the",
      fixed: "We welcome the new ambassador.",
    },
    { text: "We are in in Baku today.", found: "in in", fixed: "We are in Baku today." },
    {
      text: "The talks will will resume in May.",
      found: "will will",
      fixed: "The talks will resume in May.",
    },
    {
      text: "The The Hague conference opens.",
      found: "The The",
      fixed: "The Hague conference opens.",
    },
    { text: "She met with with the mayor.", found: "with with", fixed: "She met with the mayor." },
    {
      text: "Trade rose rose again this year.",
      found: "rose rose",
      fixed: "Trade rose again this year.",
    },
    {
      text: "Merci à à tous nos partenaires de Lomé.",
      found: "à à",
      fixed: "Merci à tous nos partenaires de Lomé.",
    },
    {
      text: "La ministre est est arrivée dans la ville.",
      found: "est est",
      fixed: "La ministre est arrivée dans la ville.",
    },
    {
      text: "Estamos en en Sevilla para la cumbre.",
      found: "en en",
      fixed: "Estamos en Sevilla para la cumbre.",
    },
    {
      text: "O acordo foi foi assinado em Maputo.",
      found: "foi foi",
      fixed: "O acordo foi assinado em Maputo.",
    },
    {
      text: "Wir danken danken allen Partnern.",
      found: "danken danken",
      fixed: "Wir danken allen Partnern.",
    },
    { text: "Il ministro è è arrivato a Roma.", found: "è è" },
    { text: "Jordan and and Egypt", found: "and and", fixed: "Jordan and Egypt" },
    { text: "Wir danken den den Freiwilligen für ihre Hilfe.", found: "den den" },
    { text: "Hay cosas que que solo se entienden en el Camino.", found: "que que" },
  ],
  misses: [
    "We know that that road was long.",
    "He had had many friends here.",
    "Bye bye, Bogotá!",
    "New York, New York!",
    "Boutros Boutros-Ghali was born in Cairo.",
    "Nous nous réjouissons de cet accord.",
    "Vous vous souvenez de Lomé ?",
    "Wir wissen, dass die, die kamen, blieben.",
    "Können Sie sie sehen?",
    "The rules came in in May.",
    "It is a very very happy day.",
    "“Chalein saath saath”: forward together we go.",
    "A trip to Wagga Wagga with our partners",
    "Bon bon voyage à tous !",
    "#Peace peace for all",
    "sana sana asante rafiki",
    "10 10 10: the deal in numbers",
    "Long long ago we signed a treaty.",
    "",
  ],
};
