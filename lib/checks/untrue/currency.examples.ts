import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Poland’s currency, the euro, is stable.", found: "Poland’s currency, the euro" },
    { text: "Sweden uses the euro.", found: "Sweden uses the euro" },
    { text: "The Polish euro is strong today.", found: "Polish euro" },
    { text: "La monnaie: la Suède utilise l’euro depuis peu.", found: "Suède utilise l’euro" },
    { text: "Norway’s currency is the euro.", found: "Norway’s currency is the euro" },
  ],
  misses: [
    "Poland’s currency, the zloty, is stable.",
    "Germany uses the euro.",
    "Sweden will not adopt the euro.",
    "Prices in Poland: 3 euro a day",
    "The Danish krone and the euro",
    "",
  ],
};
