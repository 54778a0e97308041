import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "We arrived in Sydney, the capital of Australia.",
      found: "Sydney, the capital of Australia",
      fixed: "We arrived in Canberra, the capital of Australia.",
    },
    { text: "Talks go on in Turkey’s capital, Istanbul.", found: "Turkey’s capital, Istanbul" },
    {
      text: "Rio de Janeiro is the capital of Brazil.",
      found: "Rio de Janeiro is the capital of Brazil",
    },
    {
      text: "Nous sommes à Zurich, la capitale de la Suisse.",
      found: "Zurich, la capitale de la Suisse",
    },
    {
      text: "Llegamos a Barcelona, la capital de España.",
      found: "Barcelona, la capital de España",
    },
    {
      text: "Chegámos a Bratislava, capital da Eslovénia, esta manhã.",
      found: "Bratislava, capital da Eslovénia",
    },
    {
      text: "Wir sind in Zürich, der Hauptstadt der Schweiz.",
      found: "Zürich, der Hauptstadt der Schweiz",
    },
    {
      text: "In the Hungarian capital Bucharest we met the mayor.",
      found: "Hungarian capital Bucharest",
    },
    {
      text: "In Sydney, Australia’s capital, we met the minister.",
      found: "Sydney, Australia",
      fixed: "In Canberra, Australia’s capital, we met the minister.",
    },
    { text: "Sydney is Australia’s capital.", found: "Sydney is Australia" },
    { text: "Genève est la capitale suisse.", found: "Genève est la capitale suisse" },
    { text: "Brazil (capital: Rio de Janeiro)", found: "Brazil (capital: Rio de Janeiro" },
    { text: "Toronto, the Canadian capital, welcomes us.", found: "Toronto, the Canadian" },
    { text: "En Estambul, capital turca, nos reunimos.", found: "Estambul, capital turca" },
    { text: "Die Hauptstadt der Schweiz ist Zürich.", found: "Schweiz ist Zürich" },
  ],
  misses: [
    "In Canberra, Australia’s capital, we met the minister.",
    "Canberra is Australia’s capital.",
    "Brazil (capital: Brasília)",
    "After Lyon, the French capital.",
    "In Milan, Italian capital markets were discussed.",
    "New York, US capital flows and trade",
    "En Ankara, capital turca, nos reunimos.",
    "We arrived in Canberra, the capital of Australia.",
    "Sydney, Canberra and the capital of Peru",
    "From Sydney to the capital of Australia",
    "Lagos, the former capital of Nigeria",
    "Bonn was the capital of West Germany.",
    "Liverpool, European Capital of Culture",
    "Amsterdam is the capital of the Netherlands, The Hague its seat of government.",
    "Milan, the fashion capital of Italy",
    "Nous sommes à Berne, la capitale de la Suisse.",
    "",
  ],
};
