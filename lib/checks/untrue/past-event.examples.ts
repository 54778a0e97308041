import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Join us on 18 November at the embassy for a reading.", found: "18 November" },
    { text: "Save the date: Wednesday, 11 November 2026!", found: "Wednesday, 11 November 2026" },
    { text: "The minister will speak in Vienna on November 3.", found: "November 3" },
    { text: "Register now for our webinar on 1 October 2026.", found: "1 October 2026" },
    { text: "Rendez-vous le 12 novembre à la médiathèque.", found: "12 novembre" },
    {
      text: "El taller tendrá lugar el 10 de noviembre de 2026.",
      found: "10 de noviembre de 2026",
    },
    { text: "O seminário terá lugar em 5 de novembro.", found: "5 de novembro" },
    { text: "Wir laden herzlich ein: 15. November, 18 Uhr.", found: "15. November" },
    { text: "Don’t miss our open day on Saturday, 14 November.", found: "Saturday, 14 November" },
    { text: "RSVP by 6 November", found: "6 November" },
    { text: "Consular section will be closed on 16 November.", found: "16 November" },
    { text: "Tune in on 2 Nov. at 17:00 CET", found: "2 Nov" },
  ],
  misses: [
    "Join us on 28 November at the embassy for a reading.",
    "We met on 18 November in Geneva.",
    "Join us today, 20 November.",
    "The agreement signed on 18 November will open two crossings.",
    "We will publish the recording of 18 November here.",
    "The exhibition will be open from 12 November to 3 December.",
    "On 4 November 1980 they agreed: there will be peace.",
    "Join us on 5 January for the new-year reception.",
    "Rendez-vous le 12 décembre à la médiathèque.",
    "Following the meeting of 11 November the working group will meet again.",
    "The exhibition that opened on 18 November closes soon.",
    "Wir laden herzlich ein: 25. November, 18 Uhr.",
    "",
  ],
};
