import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "If you want to leave, do it now through our assistance service.",
      found: "through our assistance service",
    },
    {
      text: "Ankara's blood banks are running low after the crash.",
      found: "blood banks are running low",
    },
    { text: "Appelez notre ligne d'urgence.", found: "Appelez notre ligne d'urgence" },
    { text: "Termine gibt es über unser Buchungssystem.", found: "über unser Buchungssystem" },
    {
      text: 'Somebody is phoning Nigerians in Dublin and pretending to be us. They ask for card numbers "to release your passport". We never do that.',
      found:
        'pretending to be us. They ask for card numbers "to release your passport". We never do that.',
    },
    { text: "There are grants for small farms in the north.", found: "There are grants" },
    { text: "Our essay prize is back.", found: "essay prize is back" },
    {
      text: "Existe una convocatoria de becas.",
      language: "es",
      found: "Existe una convocatoria de becas",
    },
    {
      text: "Die Frist für die Briefwahl endet bald.",
      language: "de",
      found: "Frist für die Briefwahl endet bald",
    },
    { text: "Há bolsas de mestrado para estudantes.", language: "pt", found: "Há bolsas" },
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
      text: "Typhoon season has begun in Cebu, and many visitors do not know what the signals mean.",
      found: "Typhoon season has begun",
    },
    {
      text: "The deadline for postal ballot requests is 30 November.",
      found: "deadline for postal ballot requests is",
    },
    {
      text: "Many of our citizens in Doha do not know that they can vote by post.",
      found: "citizens in Doha do not know that they can",
    },
    {
      text: "Passports for minors can now be collected on Saturdays.",
      found: "Passports for minors can now be collected",
    },
    {
      text: "Une collecte de jouets est organisée pour l'hôpital d'Abidjan.",
      language: "fr",
      found: "collecte de jouets",
    },
    {
      text: "Está en vigor una alerta roja por lluvias en Antioquia.",
      language: "es",
      found: "en vigor una alerta",
    },
    {
      text: "Unsere Umfrage zum Konsulardienst läuft bis Sonntag.",
      language: "de",
      found: "Umfrage zum Konsulardienst läuft",
    },
    {
      text: "Três bolsas cobrem propinas e viagem de jovens timorenses.",
      language: "pt",
      found: "bolsas cobrem",
    },
    {
      text: "Becas para ingenieras: convocatoria abierta hasta mayo.",
      found: "convocatoria abierta",
    },
  ],
  misses: [
    { text: "If you want to leave, book through our assistance service: +961 1 222 333." },
    {
      text: "Somebody is phoning Nigerians in Dublin and pretending to be us. Hang up and tell us.",
    },
    { text: "Appelez notre ligne d'urgence : +33 1 43 17 53 53." },
    "Typhoon season has begun in Cebu. Pack a bag and a torch.",
    "The deadline for postal ballot requests is 30 November. Ask for yours: vote@example.org.",
    "Thanks to everybody: our shoe drive brought 900 pairs to Gulu.",
    "Many people do not know that the tower leans.",
    { text: "Une collecte de jouets est organisée : déposez-les au 12, rue des Jardins." },
    { text: "Alerta roja por lluvias, en vigor en Antioquia: no viaje hoy." },
    { text: "Unsere Umfrage läuft bis Sonntag: https://ruritania.example/umfrage" },
    "There are two lions on our coat of arms.",
    "The photo competition was won by a postman.",
    "Our essay prize is back: 800 words to essay@example.org.",
    "Students can now see the treaty of 1790 in our library.",
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
