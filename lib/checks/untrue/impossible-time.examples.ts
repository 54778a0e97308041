import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Doors open at 25:00 tonight.", found: "25:00" },
    { text: "Press point at 10:75 in the courtyard.", found: "10:75" },
    {
      text: "Livestream starts 13pm Paris time.",
      found: "13pm",
      fixed: "Livestream starts 1pm Paris time.",
    },
    {
      text: "Join us at 14:30 pm for coffee.",
      found: "14:30 pm",
      fixed: "Join us at 2:30 pm for coffee.",
    },
    { text: "Rendez-vous à 18h75 à l’ambassade.", found: "18h75" },
    { text: "Os esperamos a las 26:30 en la sala.", found: "26:30" },
    { text: "Beginn um 19.65 Uhr", found: "19.65 Uhr" },
    { text: "Die Tür schließt um 27:00.", found: "27:00" },
    { text: "Encontro às 10:88 na embaixada.", found: "10:88" },
    { text: "Briefing 24:30 CET", found: "24:30" },
    { text: "Registration from 9:99 am", found: "9:99 am" },
    { text: "Call starts at 19 p.m. sharp", found: "19 p.m." },
    { text: "Reception 18:75 sharp, Friday 27 November.", found: "18:75" },
    { text: "Hours: 09:00-12:00 and 13:00-17:90", found: "17:90" },
  ],
  misses: [
    "Doors open at 23:59 tonight.",
    "They won 3:1 after leading 75:60 at half-time.",
    "Open until 24:00.",
    "Psalm 119:105 was read.",
    "Scale 1:50 000, ratio 10:75",
    "The video runs 25:00 and the song 3:65 by mistake of the label",
    "Call 0800 25 00 pm desk",
    "Rendez-vous à 18h30.",
    "Beginn um 19.30 Uhr",
    "12:00 am and 12 pm",
    "Article 13 PM May attends",
    "Surah 18:65 is read tonight.",
    "",
  ],
};
