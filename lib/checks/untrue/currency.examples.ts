import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Poland’s currency, the euro, is stable.", found: "Poland’s currency, the euro" },
    { text: "Sweden uses the euro.", found: "Sweden uses the euro" },
    { text: "The Polish euro is strong today.", found: "Polish euro" },
    { text: "La monnaie: la Suède utilise l’euro depuis peu.", found: "Suède utilise l’euro" },
    { text: "Norway’s currency is the euro.", found: "Norway’s currency is the euro" },
    { text: "The currency of Switzerland is the euro.", found: "Switzerland is the euro" },
    { text: "La moneda de Suecia es el euro.", found: "Suecia es el euro" },
    { text: "La monnaie de la Suède est l’euro.", found: "Suède est l’euro" },
    {
      text: "Denmark, whose currency is the euro, voted.",
      found: "Denmark, whose currency is the euro",
    },
    { text: "The currency in Poland is the euro.", found: "Poland is the euro" },
    { text: "Japan’s yuan fell today.", found: "Japan’s yuan" },
    {
      text: "Petit rappel : la monnaie de la Norvège, c’est l’euro.",
      found: "Norvège, c’est l’euro",
    },
    { text: "In Schweden ist der Euro die Landeswährung.", found: "Schweden ist der Euro" },
    {
      text: "Croatia’s currency is the kuna, so change some before you fly.",
      found: "Croatia’s currency is the kuna",
    },
  ],
  misses: [
    "Croatia’s currency was the kuna.",
    "Three years ago Croatia’s kuna gave way to the euro.",
    { text: "In Denmark the euro is not the currency, so bring kroner." },
    { text: "In Finnland ist der Euro die Landeswährung." },
    "The currency of Switzerland is the franc.",
    "Poland’s dollar bonds sold well.",
    "Poland’s euro debate goes on.",
    "The Hungarian dollar bond was oversubscribed.",
    "La moneda de España es el euro.",
    "Poland’s currency, the zloty, is stable.",
    "Germany uses the euro.",
    "Sweden will not adopt the euro.",
    "Prices in Poland: 3 euro a day",
    "The Danish krone and the euro",
    "",
  ],
};
