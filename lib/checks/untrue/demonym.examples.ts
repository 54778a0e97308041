import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Visiting the Slovenian parliament in Bratislava.",
      found: "Slovenian parliament in Bratislava",
    },
    { text: "We met the Slovak President of Slovenia.", found: "Slovak President of Slovenia" },
    { text: "Visite du parlement slovène à Bratislava ce matin.", found: "slovène à Bratislava" },
    {
      text: "The Hungarian Government in Bucharest agreed.",
      found: "Hungarian Government in Bucharest",
    },
    {
      text: "The Swedish prime minister of Switzerland spoke.",
      found: "Swedish prime minister of Switzerland",
    },
    { text: "Le président slovaque de la Slovénie est à Paris.", found: "slovaque de la Slovénie" },
    { text: "El presidente eslovaco de Eslovenia llegó hoy.", found: "eslovaco de Eslovenia" },
  ],
  misses: [
    "Le président slovaque est arrivé de Slovénie.",
    "El embajador argentino de Bolivia a Chile",
    "Visiting the Slovenian parliament in Ljubljana.",
    "The Slovenian embassy in Bratislava",
    "The Hungarian delegation in Bucharest agreed.",
    "The British Ambassador to France",
    "The German minister of state met the Italian president in Paris.",
    "",
  ],
};
