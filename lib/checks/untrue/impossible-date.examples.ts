import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "The consulate closes on 31 November.",
      found: "31 November",
      fixed: "The consulate closes on 30 November.",
    },
    { text: "Applications are open until 30 February 2027.", found: "30 February 2027" },
    { text: "Mark your calendars: June 31, 2027", found: "June 31, 2027" },
    { text: "The treaty enters into force on 29 February 2027.", found: "29 February 2027" },
    { text: "Le consulat sera fermé le 31 avril.", found: "31 avril" },
    { text: "La oficina cierra el 31 de septiembre de 2026.", found: "31 de septiembre de 2026" },
    { text: "Inscrições até 31 de novembro.", found: "31 de novembro" },
    { text: "Die Frist endet am 31. Juni 2027.", found: "31. Juni 2027" },
    { text: "Aperto fino al 31 novembre, ore 18.", found: "31 novembre" },
    { text: "Deadline: 31/11/2026", found: "31/11/2026" },
    { text: "Open from 1 to 31 June in Geneva", found: "31 June" },
    { text: "We meet on the 32nd of May!", found: "32nd of May" },
  ],
  misses: [
    "The consulate closes on 30 November.",
    "Born on 29 February, he has a birthday every fourth year.",
    "The treaty of 29 February 2024 holds.",
    "Open from 1 to 31 May in Geneva",
    "45 March participants walked the route.",
    "Le consulat sera fermé le 30 avril.",
    "Die Frist endet am 31. Juli 2027.",
    "Room 31, November session",
    "The vote was 31-11-2 with 6 abstaining",
    "G20 and COP31 in November",
    "31 delegates. November was cold.",
    "",
  ],
};
