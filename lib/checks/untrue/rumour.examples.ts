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
  ],
  misses: [
    "The bridge has been closed, the mayor confirms.",
    "Rumours that the embassy is closing are false.",
    "She reported it to the police.",
    "Hearing from you is a pleasure.",
    "He wrote: “Apparently nobody reads.”",
    "Die Brücke ist gesperrt.",
    "El puente está cerrado.",
    "",
  ],
};
