import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Small steps, big changes.", found: "Small steps, big changes" },
    { text: "À Rabat, une page d'histoire s'écrit.", found: "page d'histoire" },
    {
      text: "Desde hoy escribimos otra página de nuestra historia.",
      found: "página de nuestra historia",
    },
    { text: "Ein neues Kapitel beginnt.", found: "Ein neues Kapitel" },
    { text: "We left no stone unturned to bring them home.", found: "left no stone unturned" },
    { text: "This treaty is a game-changer for farmers.", found: "game-changer" },
    {
      text: "At the end of the day, schools matter.",
      found: "At the end of the day",
      fixed: "In the end, schools matter.",
    },
    { text: "It is only the tip of the iceberg.", found: "tip of the iceberg" },
    {
      text: "Last but not least, thank you to our drivers.",
      found: "Last but not least",
      fixed: "Finally, thank you to our drivers.",
    },
    { text: "A major milestone for our two cities", found: "major milestone" },
    { text: "Their courage is a beacon of hope.", found: "a beacon of hope" },
    { text: "Our thoughts and prayers are with Rhodes.", found: "thoughts and prayers" },
    { text: "Une décision qui change la donne pour nos ports.", found: "change la donne" },
    { text: "Nous bâtissons, main dans la main, une école.", found: "main dans la main" },
    {
      text: "La cumbre marca un antes y un después para el país.",
      found: "marca un antes y un después",
    },
    { text: "Hoy más que nunca, los puertos son nuestros.", found: "Hoy más que nunca" },
    {
      text: "A picture says more than a thousand words.",
      found: "A picture says more than a thousand words",
    },
    { text: "Their choir is building bridges in Oran.", found: "building bridges" },
    { text: "Cette école jette des ponts entre deux rives.", found: "jette des ponts" },
    { text: "Un pozo más: nuestro granito de arena.", found: "nuestro granito de arena" },
  ],
  misses: [
    { text: "The first steps are steep: bring shoes." },
    { text: "Página 3 del formulario: firme aquí." },
    "We searched 40 hotels to bring them home.",
    "The treaty cuts tariffs on cheese by half.",
    "The iceberg was 40 km long.",
    "She wrote: “Leave no stone unturned.”",
    "#StrongerTogether",
    "The stone bridge opened in 1904.",
    "The game starts at noon.",
    "La donne a changé de main hier.",
    "El iceberg mide 40 km.",
    "The end of the day shift is at 6 pm.",
    "",
  ],
};
