import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const ministry = {
  ...NO_MINISTRY,
  crisis: {
    on: true,
    message: "Flood in Halden",
    keyPoints: [],
    pinned: ["+47 23 95 00 00"],
    provenance: {
      pack: "estmark",
      version: 3,
      issuer: "Ministry of Estmark",
      signed: true,
      ref: undefined,
    },
  },
};

export const examples: Examples = {
  hits: [
    { text: "Our emergency line is open: +47 23 95 00 00.", found: "emergency line" },
    { text: "Our emergency line is open day and night.", ministry, found: "emergency line" },
    { text: "Please shelter in place until further notice.", found: "shelter in place" },
    { text: "Evacuation flights leave on Friday.", found: "Evacuation flights" },
    {
      text: "Citizens should register with the embassy today.",
      found: "register with the embassy",
    },
    { text: "Consular emergency? Call us at any hour.", found: "Consular emergency" },
    { text: "Call the crisis hotline if you are in Halden.", found: "crisis hotline" },
    { text: "Le numéro d’urgence reste ouvert toute la nuit.", found: "numéro d’urgence" },
    { text: "La cellule de crise répond à vos questions.", found: "cellule de crise" },
    { text: "El teléfono de emergencia está abierto hoy.", found: "teléfono de emergencia" },
    { text: "O número de emergência funciona toda a noite.", found: "número de emergência" },
    { text: "Die Notfallnummer ist rund um die Uhr besetzt.", found: "Notfallnummer" },
  ],
  misses: [
    { text: "Call our emergency line.", kind: "reply" },
    { text: "Call our emergency line.", kind: "comment" },
    { text: "Call our emergency line.", kind: "message" },
    { text: "Trade talks went well today.", ministry },
    "The emergency meeting of ministers begins at noon.",
    "A state of emergency was discussed in parliament.",
    "The new shelter in Halden opens in spring.",
    "Register for our webinar on visas.",
    "The evacuation of 1940 is remembered today.",
    "Une réunion d’urgence aura lieu demain.",
    "Una reunión de emergencia tuvo lugar ayer.",
    "Der Notfall ist vorbei.",
    "The office is closed today; emergency number as pinned.",
    "The evacuation flight has landed in Lyneham.",
    "Checkliste: Pass ✔️ Notfallnummer gespeichert ✔️",
    "O número de emergência no país é o 112.",
    "",
  ],
};
