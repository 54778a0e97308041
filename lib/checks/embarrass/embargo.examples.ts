import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "EMBARGOED UNTIL 18:00 CET 21 November: new measures against smugglers.",
      found: "EMBARGOED UNTIL",
      severity: "block",
    },
    { text: "Under embargo until Monday: our new travel advice.", found: "Under embargo" },
    { text: "EMBARGO: 9 am, Tuesday\nThe new scholarship opens today.", found: "EMBARGO:" },
    { text: "STRICT EMBARGO – appointment of the new consul in Lyon", found: "STRICT EMBARGO" },
    {
      text: "Embargoed to 00:01 GMT 23 November. Trade with Peru rose again.",
      found: "Embargoed to",
    },
    {
      text: "Not for publication before 5 pm: the list of laureates.",
      found: "Not for publication before",
    },
    {
      text: "Sous embargo jusqu'au 22 novembre : nomination d'une ambassadrice.",
      found: "Sous embargo",
    },
    { text: "Bajo embargo hasta las 20:00: discurso de la ministra.", found: "Bajo embargo" },
    { text: "Sob embargo até amanhã: nota sobre os vistos.", found: "Sob embargo" },
    { text: "Sperrfrist: 22.11.2026, 10 Uhr\nNeue Botschafterin in Prag.", found: "Sperrfrist" },
    {
      text: "EMBARGOED UNTIL 18:00 CET 20 November: new measures.",
      found: "EMBARGOED UNTIL",
      now: "2026-11-20T12:00:00Z",
      severity: "block",
    },
    {
      text: "EMBARGOED UNTIL 18:00 CET 20 November: new measures.",
      found: "EMBARGOED UNTIL",
      now: "2026-11-20T17:30:00Z",
      severity: "hint",
    },
    {
      text: "EMBARGOED UNTIL 19 November: new measures.",
      found: "EMBARGOED UNTIL",
      severity: "hint",
    },
    {
      text: "EMBARGOED UNTIL 18:00 20 November: new measures.",
      found: "EMBARGOED UNTIL",
      now: "2026-11-20T18:30:00Z",
      severity: "block",
    },
    {
      text: "The embargo on our Arctic paper lifts at 18:00 tomorrow.",
      found: "embargo on our Arctic paper lifts",
    },
    {
      text: "O embargo do relatório termina na segunda-feira às 9h. Eis o resumo.",
      found: "embargo do relatório termina",
    },
  ],
  misses: [
    "Chers journalistes : le rapport est sous embargo jusqu'à mardi, 11 h.",
    "Hinweis an die Presse: Für den Bericht gilt eine Sperrfrist bis Dienstag, 10 Uhr.",
    "Aos jornalistas: o relatório está sob embargo até quarta-feira, às 11h.",
    "The trade embargo runs until 2027.",
    "The UN voted on when the embargo on weapons ends.",
    "El embargo de armas termina en diciembre.",
    "Please hold until the next officer answers your call.",
    "The EU prolongs its arms embargo until 31 October 2027.",
    "The grain embargo ended in 1991.",
    "The island was under embargo until 2009.",
    "Sin embargo, hasta hoy no hay acuerdo.",
    "L'embargo sur les armes est en vigueur depuis 2013.",
    "Das Waffenembargo gilt bis 2027.",
    "Oil embargo: what it means for our partners.",
    "Calls for an embargo grow louder.",
    "Trade embargo lifted after 30 years.",
    "O embargo económico acabou.",
    "Embargoes rarely work, our panel said.",
    "Die Antragsfrist endet am 22.11. um 10 Uhr.",
    "",
  ],
};
