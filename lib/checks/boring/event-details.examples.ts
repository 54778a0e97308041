import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Notre ciné-club reprend ! Popcorn offert.",
      language: "fr",
      found: "ciné-club",
    },
    {
      text: "Lesung in unserer Bibliothek am 4. Dezember, der Eintritt ist frei.",
      found: "Lesung in unserer Bibliothek am 4. Dezember, der Eintritt ist frei",
    },
    {
      text: "Join us for a film evening at the embassy! Free entry.",
      found: "Join us for a film evening",
    },
    {
      text: "Register now for our webinar on studying in Finland on 4 March.",
      found: "Register now for our webinar on studying in Finland on 4 March",
    },
    {
      text: "Join our webinar on visas, 4 March, 18:00 https://example.org/w",
      found: "Join our webinar on visas, 4 March, 18:00",
    },
    {
      text: "You are invited to our jazz concert on Friday at 8 pm.",
      found: "You are invited to our jazz concert on Friday at 8 pm",
    },
    { text: "Save the date! Our summer party returns.", found: "Save the date" },
    {
      text: "Don’t miss the exhibition on fjords at the National Museum.",
      found: "Don’t miss the exhibition",
    },
    {
      text: "Come to our open day on Saturday at the residence.",
      found: "Come to our open day on Saturday",
    },
    {
      text: "RSVP for the town hall with the consul on 3 May.",
      found: "RSVP for the town hall with the consul on 3 May",
    },
    {
      text: "Rejoignez-nous pour un débat sur le climat avec la ministre.",
      found: "Rejoignez-nous pour un débat",
    },
    {
      text: "Nous vous invitons à un concert samedi au musée.",
      found: "Nous vous invitons à un concert samedi",
    },
    {
      text: "Los invitamos a la feria del libro en la embajada.",
      found: "Los invitamos a la feria",
    },
    {
      text: "Te esperamos en el taller de danza el 4 de marzo.",
      found: "Te esperamos en el taller de danza el 4 de marzo",
    },
    {
      text: "Film night at the residence this Friday! Popcorn included.",
      found: "Film night at the residence this Friday",
    },
    {
      text: "Our consul will be in Perth next month. Bring your passport forms.",
      found: "Our consul will be in Perth next month. Bring your",
    },
    {
      text: "We will be live on Facebook at 5 pm with the minister.",
      found: "We will be live on Facebook at 5 pm",
    },
    {
      text: "Town hall for citizens in Qatar, 14 May. All questions welcome.",
      found: "Town hall for citizens in Qatar, 14 May. All questions welcome",
    },
    {
      text: "Hear from our economists at tomorrow's webinar on trade.",
      found: "Hear from our economists at tomorrow's webinar",
    },
    {
      text: "Demain, l'ambassadeur répond à vos questions sur Facebook.",
      found: "Demain, l'ambassadeur répond à vos questions",
    },
    { text: "Consulado móvil en Mendoza el próximo mes.", found: "Consulado móvil" },
  ],
  misses: [
    {
      text: "Meet the astronaut! Tuesday 1 December, 10:00–11:30 local time, Pallas Theatre. Bring your hardest question and sign up: https://example.org/space",
    },
    "Bonne fête nationale au Liban, qui célébrera dimanche ses 83 ans d'indépendance !",
    "We co-hosted a side event on water in Geneva this afternoon.",
    "Lesung am 4. Dezember, 19 Uhr, in unserer Bibliothek, Hafenstraße 3. Der Eintritt ist frei.",
    "The ministers' conference on grain opens on Monday in Geneva; forty states attend.",
    "The talks in Doha continue tomorrow.",
    "Our ambassador at the panel today: “Water is not a weapon.”",
    "The Chinese company and its dialogue with our market experts will go on.",
    "We work in concert with our partners and will keep the door open to dialogue.",
    "Consular day in Malmö: 12 March, 10:00–16:00, Town Library. Bring your old passport.",
    "Live on YouTube tomorrow, 18:00 CET: ask Ambassador Lindqvist anything. https://youtube.com/x",
    "Soirée cinéma vendredi 12 mars à 19 h, 4 rue des Ormes, Lyon. Entrée libre.",
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
