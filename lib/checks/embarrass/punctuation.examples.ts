import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our doors are open,, come and see us.",
      found: ",,",
      fixed: "Our doors are open, come and see us.",
    },
    {
      text: "We welcome the deal.. It took years.",
      found: "..",
      fixed: "We welcome the deal. It took years.",
    },
    {
      text: "We welcome the deal.It took years of work.",
      found: "deal.It",
      fixed: "We welcome the deal. It took years of work.",
    },
    {
      text: "The ambassador , met the mayor.",
      found: " ,",
      fixed: "The ambassador, met the mayor.",
    },
    {
      text: "We thank Peru . It was a good week.",
      found: " .",
      fixed: "We thank Peru. It was a good week.",
    },
    { text: "Come and see us,.", found: ",.", fixed: "Come and see us." },
    {
      text: "Is this the future of Europe?! ,",
      found: "?! ,",
      fixed: "Is this the future of Europe?!",
    },
    { text: "Talks resumed;; more soon.", found: ";;", fixed: "Talks resumed; more soon." },
    {
      text: "Un accord historique.Il entre en vigueur.",
      found: "historique.Il",
      fixed: "Un accord historique. Il entre en vigueur.",
    },
    { text: "Gran día en Lima.. Gracias.", found: "..", fixed: "Gran día en Lima. Gracias." },
    { text: "Bom dia,, Lisboa!", found: ",,", fixed: "Bom dia, Lisboa!" },
    {
      text: "Ein guter Tag.Danke, Wien!",
      found: "Tag.Danke",
      fixed: "Ein guter Tag. Danke, Wien!",
    },
  ],
  misses: [
    "Our doors are open... come and see us.",
    "We welcome the deal…",
    "Really?! Yes!!",
    "Follow state.gov and un.org.",
    "The U.S. and U.N. agree, e.g. on trade, etc., for now.",
    "Vive l'amitié ! Pourquoi pas ?",
    "See Booking.com, Inc., for rooms.",
    "Prices: 1,000.50 euros at 18:30.",
    "He said: “Yes.” We agree.",
    "::1 is an address",
    "Ph.D. students from St.Gallen",
    ".@UN leads; so do we.",
    "Mr.Berg and Mrs.Berg",
    "",
  ],
};
