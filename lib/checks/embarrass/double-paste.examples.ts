import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our consulate in Oran reopens on Monday. Our consulate in Oran reopens on Monday.",
      found: "Our consulate in Oran reopens on Monday.",
      fixed: "Our consulate in Oran reopens on Monday.",
    },
    {
      text: "We thank Jordan for hosting the talks in Amman this week.\n\nWe thank Jordan for hosting the talks in Amman this week.",
      found: "We thank Jordan for hosting the talks in Amman this week.",
    },
    {
      text: "Happy National Day to all our friends in Latvia!Happy National Day to all our friends in Latvia!",
      found: "Happy National Day to all our friends in Latvia!",
    },
    {
      text: "We mourn. Our team is in touch with the local authorities. Flags fly at half mast. Our team is in touch with the local authorities.",
      found: "Our team is in touch with the local authorities.",
    },
    {
      text: "A new chapter for the port of Beira begins today with our partners.\nThank you all.\nA new chapter for the port of Beira begins today with our partners.",
      found: "A new chapter for the port of Beira begins today with our partners.",
    },
    {
      text: "Nous remercions la Jordanie pour son accueil. Nous remercions la Jordanie pour son accueil.",
      found: "Nous remercions la Jordanie pour son accueil.",
    },
    {
      text: "Agradecemos a Jordania por su hospitalidad y amistad. Agradecemos a Jordania por su hospitalidad y amistad.",
      found: "Agradecemos a Jordania por su hospitalidad y amistad.",
    },
    {
      text: "Agradecemos à Jordânia pela hospitalidade. Viva! Agradecemos à Jordânia pela hospitalidade. Viva!",
      found: "Agradecemos à Jordânia pela hospitalidade. Viva!",
    },
    {
      text: "Wir danken Jordanien für die Gespräche in Amman. Wir danken Jordanien für die Gespräche in Amman.",
      found: "Wir danken Jordanien für die Gespräche in Amman.",
    },
    {
      text: "Мы благодарим Иорданию за переговоры. Мы благодарим Иорданию за переговоры.",
      found: "Мы благодарим Иорданию за переговоры.",
    },
    {
      text: "We stand with all those who lost their homes in the flood. Rebuilding starts now. We stand with all those who lost their homes in the flood!",
      found: "We stand with all those who lost their homes in the flood!",
    },
    {
      text: "We thank our partners in Lomé for a wonderful week of music. We thank our partners in Lomé for a wonderful",
      found: "We thank our partners in Lomé for a wonderful",
    },
  ],
  misses: [
    "We will not forget. We will not forget.",
    "Never again. Never again is now.",
    "Our consulate in Oran reopens on Monday. Our consulate in Annaba reopens on Tuesday.",
    "We thank Jordan for hosting. Thank you, Jordan!",
    "Row, row, row your boat gently down the stream.",
    "Peace. Peace. Peace.",
    "Join us on Friday! / Rejoignez-nous vendredi !",
    "We stand with Ukraine today. We stand with Ukraine tomorrow.",
    "One day, one people, one goal, one future.",
    "Merci. Merci. Merci.",
    "In 1990 we opened our embassy in Riga. In 1991 we opened our embassy in Tallinn.",
    "Ja, ja, ja!",
    "",
  ],
};
