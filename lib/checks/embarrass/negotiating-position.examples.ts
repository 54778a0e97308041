import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Between us, our real bottom line on beef is 90 000 tonnes.",
      found: "our real bottom line",
    },
    { text: "Our fallback position is a quota of 40%.", found: "Our fallback position is" },
    {
      text: "We can live with 30%, though officially we ask for 50.",
      found: "We can live with 30%, though officially",
    },
    {
      text: "If they push, we will give way on fisheries.",
      found: "If they push, we will give way",
    },
    {
      text: "Our instructions allow us to go down to 12 million euros.",
      found: "Our instructions allow us to go",
    },
    {
      text: "The other side does not know that we would accept a transition.",
      found: "The other side does not know that we",
    },
    {
      text: "Our red line is 2035, but we could settle for 2037.",
      found: "Our red line is 2035, but we could settle for",
    },
    { text: "Notre vraie limite est de 90 000 tonnes.", found: "Notre vraie limite" },
    {
      text: "Nuestra verdadera línea roja son 90 000 toneladas.",
      found: "Nuestra verdadera línea roja",
    },
    {
      text: "A nossa verdadeira linha vermelha são 90 mil toneladas.",
      found: "nossa verdadeira linha vermelha",
    },
    { text: "Unsere Schmerzgrenze liegt bei 90.000 Tonnen.", found: "Unsere Schmerzgrenze liegt" },
    {
      text: "Nuestro mandato nos permite ceder hasta el 12%.",
      found: "Nuestro mandato nos permite ceder",
    },
    {
      text: "Off the record, the delegation would take half.",
      found: "Off the record, the delegation would",
    },
  ],
  misses: [
    "Our red line is clear: no border changes by force.",
    "The bottom line: vaccines save lives.",
    "We will not give way on human rights.",
    "Our bottom line is fairness for farmers.",
    "The EU offers a quota of 40% in public, as announced today.",
    "Notre ligne rouge : le droit international.",
    "Our instructions for voters are on the website.",
    "A five-year transition was accepted by both sides today.",
    "Our position is public: a quota of 90 000 tonnes, as tabled in March.",
    "We could live with less plastic.",
    "Our mandate allows us to help citizens abroad.",
    "Nuestra posición es conocida por todos.",
    "Unsere rote Linie bleibt das Völkerrecht.",
    "What is your real goal in the talks?",
    "Between us, 2,000 km of sea; between our peoples, no distance.",
    "",
  ],
};
