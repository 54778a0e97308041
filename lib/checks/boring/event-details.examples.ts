import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Join us for a film evening at the embassy! Free entry.",
      found: "Join us for a film evening",
    },
    {
      text: "Register now for our webinar on studying in Finland on 4 March.",
      found: "Register now for our webinar",
    },
    {
      text: "Join our webinar on visas, 4 March, 18:00 https://example.org/w",
      found: "Join our webinar",
    },
    {
      text: "You are invited to our jazz concert on Friday at 8 pm.",
      found: "You are invited to our jazz concert",
    },
    { text: "Save the date! Our summer party returns.", found: "Save the date! Our summer party" },
    {
      text: "Don’t miss the exhibition on fjords at the National Museum.",
      found: "Don’t miss the exhibition",
    },
    { text: "Come to our open day on Saturday at the residence.", found: "Come to our open day" },
    { text: "RSVP for the town hall with the consul on 3 May.", found: "RSVP for the town hall" },
    {
      text: "Rejoignez-nous pour un débat sur le climat avec la ministre.",
      found: "Rejoignez-nous pour un débat",
    },
    {
      text: "Nous vous invitons à un concert samedi au musée.",
      found: "Nous vous invitons à un concert",
    },
    {
      text: "Los invitamos a la feria del libro en la embajada.",
      found: "Los invitamos a la feria",
    },
    {
      text: "Te esperamos en el taller de danza el 4 de marzo.",
      found: "Te esperamos en el taller",
    },
  ],
  misses: [
    "Join us for a film evening at the embassy on Friday at 7 pm.",
    "Join our webinar on visas on 4 March at 18:00 CET: https://example.org/w",
    "Thank you to all who came to our concert.",
    "Live now: join us for the webinar https://example.org",
    "We hosted a film evening. Join us in thanking the band.",
    "Join us in wishing Ghana a happy National Day!",
    "Register as a voter abroad by 4 May.",
    "The minister will host farmers.",
    "Webinars: register here https://example.org/webinars",
    "Rejoignez-nous vendredi à 19 h au musée pour un concert.",
    "Los invitamos a la feria el 4 de marzo a las 10:00 en la embajada.",
    "Join the debate tomorrow at noon in Accra.",
    { text: "Join us for the concert!", kind: "reply" },
    "",
  ],
};
