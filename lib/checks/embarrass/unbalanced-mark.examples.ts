import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Thank you all (and our partners for a wonderful day.", found: "(" },
    { text: "“We will not rest, said the Minister.", found: "“" },
    { text: "Our hours: from nine to twelve) and later.", found: ")" },
    { text: "The film [in Polish starts at six.", found: "[" },
    { text: "La ministre : « Nous continuons.", found: "«" },
    { text: "Wir sagen: „Danke, Wien.", found: "„" },
    { text: "Siehe Anhang (Seite 3.", found: "(" },
    { text: "Gracias a todos (y todas por venir.", found: "(" },
    { text: "Obrigado (a todos.", found: "(" },
    { text: "A new era” begins today.", found: "”" },
    { text: "See our list] for more.", found: "]" },
    { text: "Grazie (a tutti.", found: "(" },
  ],
  misses: [
    "Thank you all (and our partners) for a wonderful day :)",
    "Happy :( or sad ;)",
    "1) apply 2) pay 3) travel",
    "a) visas b) passports",
    "“We will not rest,” said the Minister.",
    "„Danke“, sagte er.",
    "« Merci », dit-il.",
    "Map (PDF): the route",
    "Photos (June 1): see below",
    "¯\\\\_(ツ)_/¯",
    "We <3 Lisbon",
    "https://x.example/a_(b)",
    "It’s the embassy’s day",
    "",
  ],
};
