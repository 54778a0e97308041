import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "The bridge has reportedly been closed.", found: "reportedly" },
    { text: "Hearing that the airport will reopen tonight.", found: "Hearing that" },
    { text: "Unconfirmed reports of a second quake", found: "Unconfirmed reports" },
    { text: "If true, this changes everything.", found: "If true" },
    { text: "Il paraît que le pont est fermé depuis ce matin.", found: "Il paraît que" },
    { text: "Al parecer, el puente está cerrado.", found: "Al parecer" },
    { text: "Ao que parece, a ponte está fechada.", found: "Ao que parece" },
    { text: "Die Brücke ist angeblich gesperrt.", found: "angeblich" },
    {
      text: "Il paraîtrait que la corniche sera fermée demain. Évitez le secteur.",
      found: "Il paraîtrait",
    },
    {
      text: "Corre o boato de que o ferry volta a circular na segunda-feira.",
      found: "Corre o boato",
    },
    { text: "Rumours are flying that the airport closes at noon.", found: "Rumours are flying" },
    {
      text: "There's a rumour going round that visas are free next week.",
      found: "a rumour going",
    },
    { text: "Se rumorea que cierran la frontera.", found: "Se rumorea" },
    { text: "Man erzählt sich, dass die Grenze morgen öffnet.", found: "Man erzählt sich, dass" },
    { text: "Ouvi dizer que o consulado vai fechar.", found: "Ouvi dizer que" },
    { text: "On raconte que le consulat va fermer.", found: "On raconte que" },
  ],
  misses: [
    "The bridge has been closed, the mayor confirms.",
    "Rumours that the embassy is closing are false.",
    "She reported it to the police.",
    "Hearing from you is a pleasure.",
    "He wrote: “Apparently nobody reads.”",
    "Die Brücke ist gesperrt.",
    "El puente está cerrado.",
    "No consta que haya heridos entre nuestros compatriotas.",
    "Los pescadores cuentan que el faro nunca se apagó.",
    "As avós dizem que o arroz se mexe para a direita.",
    "",
  ],
};
