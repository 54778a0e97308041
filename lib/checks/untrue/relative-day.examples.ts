import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Today, 19 November, we open our consulate.", found: "Today, 19 November" },
    { text: "Tomorrow (20 November) the minister arrives.", found: "Tomorrow (20 November" },
    { text: "The hearing is tomorrow, Thursday.", found: "tomorrow, Thursday" },
    { text: "Aujourd’hui, 21 novembre, nous célébrons.", found: "Aujourd’hui, 21 novembre" },
    { text: "Hoy, jueves, abrimos a las 9.", found: "Hoy, jueves" },
    { text: "Mañana 20 de noviembre no abrimos en la embajada.", found: "Mañana 20 de noviembre" },
    { text: "Hoje, 18 de novembro, a embaixada está fechada.", found: "Hoje, 18 de novembro" },
    { text: "Heute, 23. November, ist unser Büro geschlossen.", found: "Heute, 23. November" },
    { text: "Yesterday, 18 November, we signed.", found: "Yesterday, 18 November" },
    { text: "Livestream tonight, Saturday at 19:00", found: "tonight, Saturday" },
    {
      text: "Demain, le 22 novembre, la section consulaire sera fermée.",
      found: "Demain, le 22 novembre",
    },
    {
      text: "Saturday 21 November – today: the market opens",
      found: "Saturday 21 November – today",
    },
  ],
  misses: [
    "One year ago today, on 20 November 2025, the summit was still going on.",
    "Il y a un an aujourd’hui, le 20 novembre 2025, le sommet continuait.",
    "Today, 20 November, we open our consulate.",
    "Today, Friday prayers are held early.",
    "Tomorrow, Saturday 21 November, the minister arrives.",
    "Today in 1989, on 9 November, the Wall fell.",
    "Today’s talks follow those of 3 March.",
    "We open on 23 November, not today.",
    "El viernes por la mañana, 27 de noviembre",
    "Am Freitag morgen, 27. November",
    "Today, 9 November 1989, people dance on the Wall.",
    "Hoy, viernes, abrimos a las 9.",
    "Aujourd’hui comme hier, 40 pays agissent.",
    "Tomorrow and on 27 November",
    "",
  ],
};
