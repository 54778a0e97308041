import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Livestream at 10:00 Paris / 10:00 London.", found: "10:00 Paris / 10:00 London" },
    { text: "Join us at 3pm EST (7pm Geneva).", found: "3pm EST (7pm Geneva" },
    { text: "Webinar: 15:00 CET | 15:00 GMT", found: "15:00 CET | 15:00 GMT" },
    { text: "14:00 in Vienna, 21:00 in Tokyo", found: "14:00 in Vienna, 21:00 in Tokyo" },
    {
      text: "À 18h30 heure de Paris, 18h30 heure de Londres",
      found: "18h30 heure de Paris, 18h30 heure de Londres",
    },
    {
      text: "A las 10:00 hora de Madrid (6:00 hora de Buenos Aires)",
      found: "10:00 hora de Madrid (6:00 hora de Buenos Aires",
      today: "2026-07-01",
    },
    { text: "Um 18:00 Berlin / 12:30 New York", found: "18:00 Berlin / 12:30 New York" },
    { text: "9:00 ET / 16:00 CET on 10 December", found: "9:00 ET / 16:00 CET" },
    { text: "16:00 UTC+2 = 13:00 UTC", found: "16:00 UTC+2 = 13:00 UTC" },
    { text: "Às 12:00 Lisboa / 12:00 Bruxelas", found: "12:00 Lisboa / 12:00 Bruxelas" },
    {
      text: "El acto es a las 15:00 en Londres y a las 15:00 en Madrid.",
      found: "15:00 en Londres y a las 15:00 en Madrid",
    },
    { text: "18:00 Lisboa\n18:00 Madrid\nEm direto", found: "18:00 Lisboa\n18:00 Madrid" },
    { text: "Webinar: London 10:00, Paris 10:00", found: "London 10:00, Paris 10:00" },
    { text: "14:00 UTC, which is 14:00 in Warsaw.", found: "14:00 UTC, which is 14:00 in Warsaw" },
    { text: "18:00 en Madrid, 11:00 en Bogotá.", found: "18:00 en Madrid, 11:00 en Bogotá" },
    {
      text: "On 8 July from 10:00 EDT (15:00 UTC) the debate can be watched live.",
      today: "2026-11-20",
      found: "10:00 EDT (15:00 UTC",
    },
  ],
  misses: [
    "El acto es a las 15:00 en Londres y a las 16:00 en Madrid.",
    "Talks at 10:00 in Paris and at 17:00 in London.",
    "Livestream at 10:00 Paris / 9:00 London.",
    "Join us at 3pm EST (9pm Geneva).",
    "Doors open 10:00 in Paris. Talks begin 14:00 in London.",
    { text: "15:00 CET / 14:00 London", today: "2026-07-01" },
    { text: "Webinar 9 am EST / 3 pm CET", today: "2026-07-01" },
    "10:00–11:00 Paris, lunch, then 10:00 London",
    "From 10:00 Paris time to 12:00 London time",
    "14:00 in Vienna, 22:00 in Tokyo",
    { text: "9:00 ET / 14:00 CET", today: "2026-03-15" },
    "We meet at 10:00 in Georgia and 10:00 in March",
    "18:00 Berlin / 12:00 New York",
    "18:00 Lisboa\n19:00 Madrid\nEm direto",
    "Roadshow: London 10:00, Paris 18:00",
    "14:00 UTC, which is 15:00 in Warsaw.",
    "",
    {
      text: "On 8 July from 10:00 EDT (14:00 UTC) the debate can be watched live.",
      today: "2026-11-20",
    },
  ],
};
