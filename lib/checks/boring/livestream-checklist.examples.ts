import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Webcast of the signing: Monday, 9:00 CET.", found: "Webcast" },
    {
      text: "Follow the ceremony live on our page at 10:00 EAT.",
      found: "Follow the ceremony live",
    },
    { text: "We're going live tomorrow to talk about the new visa rules.", found: "going live" },
    { text: "Watch live on Tuesday at 18:00 CET: https://example.org/live", found: "Watch live" },
    { text: "Facebook Live with our consul, Thursday at 17:00.", found: "Facebook Live" },
    {
      text: "Our panel on women and peace will be live-streamed on 8 March.",
      found: "live-streamed",
    },
    { text: "Livestream: the opening of the sea museum, Friday noon.", found: "Livestream" },
    { text: "We’ll be live at 16:00 GMT with Ambassador Lindqvist.", found: "We’ll be live" },
    { text: "Live Q&A on student visas this Wednesday.", found: "Live Q&A" },
    { text: "Our minister speaks live on YouTube next Monday.", found: "live on YouTube" },
    { text: "Join us live on 3 May for World Press Freedom Day.", found: "Join us live" },
    { text: "Le débat sera diffusé en direct jeudi à 18 h.", found: "diffusé en direct" },
    { text: "Posez vos questions en direct sur Instagram vendredi.", found: "en direct sur" },
    { text: "El concierto será transmitido en vivo el sábado.", found: "transmitido en vivo" },
    { text: "Mañana a las 18:00, en vivo por Facebook.", found: "en vivo por Facebook" },
  ],
  misses: [
    "Live music at the residence on Friday.",
    "Live now: the minister answers your questions https://example.org/live",
    "Thank you to all who watched our livestream last night!",
    "Missed the livestream? The recording is here: https://example.org/r",
    "Eleven thousand Ruritanians live in Ghana.",
    "We live on an island and know what the sea takes.",
    "Live music, dancing and cheese on Saturday at the embassy.",
    "“We are going live in a world without trust,” said the editor.",
    { text: "The livestream starts at 18:00 CET.", kind: "reply" },
    "They live, work and pay taxes here.",
    "Long live the friendship of our peoples!",
    "Vivre en direct ? Non : on lit, on vérifie, puis on écrit.",
    "Vivimos en directo contacto con los pescadores.",
    "",
  ],
};
