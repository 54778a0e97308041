import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Two clinics were rebuilt after the flood.", found: "clinics were rebuilt" },
    { text: "Cinq ponts ont été réparés cet été.", language: "fr", found: "ont été réparés" },
    {
      text: "Los barcos fueron retenidos en el puerto.",
      language: "es",
      found: "fueron retenidos",
    },
    { text: "It was decided that the consulate would close on Fridays.", found: "It was decided" },
    { text: "Mistakes were made in the spring.", found: "Mistakes were made" },
    {
      text: "Several measures have been taken since the flood.",
      found: "measures have been taken",
    },
    {
      text: "Border controls will be strengthened in June.",
      found: "controls will be strengthened",
    },
    {
      text: "The programme was successfully implemented in ten towns.",
      found: "programme was successfully implemented",
    },
    { text: "Concerns were also raised over grain prices.", found: "Concerns were also raised" },
    { text: "It is hoped that the road opens in May.", found: "It is hoped" },
    { text: "The visit has been postponed.", found: "visit has been postponed" },
    { text: "Des mesures ont été prises pour protéger les voyageurs.", found: "ont été prises" },
    { text: "La réunion a été reportée à lundi.", found: "a été reportée" },
    { text: "Se han adoptado medidas para proteger a los viajeros.", found: "Se han adoptado" },
    { text: "La reunión fue pospuesta hasta el lunes.", found: "fue pospuesta" },
  ],
  misses: [
    { text: "Cinq ponts ont été réparés par nos ingénieurs.", language: "fr" },
    { text: "Los barcos fueron retenidos por la aduana.", language: "es" },
    "The consul decided to close on Fridays.",
    "The road was approved by the council.",
    "The embassy is located in Rue Haute.",
    "She was born in Oslo.",
    "We are committed to peace and pleased to help.",
    "Two nurses were injured in the storm.",
    "“Mistakes were made,” he said.",
    "They have taken measures since the flood.",
    "The office is closed on Monday.",
    "Des mesures ont été prises par la ministre.",
    "La reunión fue pospuesta por la ministra.",
    "Nous avons pris des mesures.",
    "Hemos adoptado medidas.",
    "",
  ],
};
