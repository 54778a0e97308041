import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Media opportunity: the minister at the border, 26 November, 9:30 am.",
      found: "Media opportunity: the minister at the border, 26 November, 9:30 am.",
    },
    {
      text: "The bridge opens on 27 November at 10:00. Cameras welcome.",
      found: "Cameras welcome.",
    },
    {
      text: "Journalists: our minister answers on 3 December, 11:00, Hall B.",
      found: "Journalists: our minister answers on 3 December, 11:00, Hall B.",
    },
    {
      text: "Reporters are welcome at the dig on 4 May, 14:00.",
      found: "Reporters are welcome at the dig on 4 May, 14:00.",
    },
    {
      text: "La presse est conviée à la signature le 27 novembre à 11 h.",
      found: "La presse est conviée à la signature le 27 novembre à 11 h.",
    },
    {
      text: "Point presse du ministre le 4 mai à 9 h, salle B.",
      found: "Point presse du ministre le 4 mai à 9 h, salle B.",
    },
    {
      text: "Convocatoria de prensa: firma del acuerdo, 23 de noviembre, 11:00, sede.",
      found: "Convocatoria de prensa: firma del acuerdo, 23 de noviembre, 11:00, sede.",
    },
    {
      text: "El ministro atenderá a los medios el 4 de mayo a las 10:00.",
      found: "atenderá a los medios el 4 de mayo a las 10:00.",
    },
    {
      text: "Pressetermin: Schlüsselübergabe am 23. November, 10 Uhr.",
      found: "Pressetermin: Schlüsselübergabe am 23. November, 10 Uhr.",
    },
    {
      text: "Journalisten sind herzlich eingeladen: 4. Mai, 10 Uhr, Halle B.",
      found: "Journalisten sind herzlich eingeladen: 4. Mai, 10 Uhr, Halle B.",
    },
    {
      text: "Convite aos jornalistas: visita ao navio, 23 de novembro, 11h.",
      found: "Convite aos jornalistas: visita ao navio, 23 de novembro, 11h.",
    },
    {
      text: "Conferência de imprensa no Palácio, 4 de maio, 10h.",
      found: "Conferência de imprensa no Palácio, 4 de maio, 10h.",
    },
  ],
  misses: [
    "Media opportunity: the minister at the border, 26 November, 9:30 am. Accreditation by noon.",
    "Media opportunity: the minister at the border, 26 November, 9:30 am. https://example.org/press",
    "Reporters are welcome at the dig on 4 May, 14:00: write to press@example.org",
    "A free press keeps us honest.",
    "The minister held a press briefing on 4 May at 10:00. Cameras welcome, he joked.",
    "Watch the press point of 4 May, 10:00.",
    "Thank you to the reporters who came on 4 May at 10:00: press point and all.",
    "The press is welcome here.",
    "La presse est libre depuis le 4 mai.",
    "La prensa contó la historia el 4 de mayo.",
    "Die Presse berichtete am 4. Mai.",
    "A imprensa contou a história no dia 4 de maio.",
    { text: "Journalists: our minister answers on 3 December, 11:00.", kind: "reply" },
    "",
  ],
};
