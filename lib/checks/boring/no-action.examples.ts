import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "The passport fee has changed as of Monday.", found: "passport fee has changed" },
    { text: "There is a new visa form.", found: "There is a new visa form" },
    {
      text: "Travellers to the islands should register before the season.",
      found: "should register",
    },
    { text: "We need interpreters for the harbour day.", found: "We need interpreters" },
    {
      text: "Your ideas for the new library count.",
      found: "Your ideas for the new library count",
    },
    { text: "Grants for young bakers are open.", found: "Grants for young bakers are open" },
    {
      text: "Il est conseillé de renouveler son passeport avant l'été.",
      language: "fr",
      found: "est conseillé de renouveler",
    },
    { text: "Buscamos voluntarios para la feria.", language: "es", found: "Buscamos voluntarios" },
    {
      text: "Scholarships for young engineers are now open for applications.",
      found: "now open for applications",
    },
    {
      text: "Our consular section now offers passport renewals for citizens abroad.",
      found: "now offers",
    },
    { text: "We are hiring a cook and a driver.", found: "We are hiring" },
    { text: "Call for proposals: small grants for clean water", found: "Call for proposals" },
    { text: "Vote from abroad until 4 May.", found: "Vote from abroad" },
    { text: "Today we launched our campaign against plastic.", found: "launched our campaign" },
    {
      text: "Bourses pour ingénieurs : les candidatures sont ouvertes.",
      found: "candidatures sont ouvertes",
    },
    { text: "Notre consulat propose un nouveau service aux étudiants.", found: "nouveau service" },
    {
      text: "Becas para ingenieras: convocatoria abierta hasta mayo.",
      found: "convocatoria abierta",
    },
  ],
  misses: [
    "The passport fee has changed: it is now €35.",
    "There is a new visa form: https://ruritania.example/form",
    "Travellers should register here: https://example.org/register",
    "The parliament should vote on Tuesday, our neighbours say?",
    "Scholarships are now open for applications: https://example.org/s",
    "We are hiring a cook. Write to jobs@example.org.",
    "Our visa section now offers evening hours at the embassy.",
    "Would you vote from abroad by post?",
    "Register now on our website.",
    "Ministers met in Oslo to speak of fish.",
    "Passport renewals: call +49 30 1234567, we now offer evening slots.",
    { text: "We are hiring!", kind: "reply" },
    "Happy National Day to Ghana",
    "Nouveau service : prenez rendez-vous sur notre site.",
    "Nuevo servicio en línea: https://example.org/n",
    "",
  ],
};
