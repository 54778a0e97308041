import type { Examples } from "../check";

const HEAVY_ENGLISH =
  "The implementation of multilateral institutional architectures necessitates comprehensive consideration of interdependent sustainability parameters. ";
const HEAVY_FRENCH =
  "La mise en application des dispositions réglementaires internationales nécessite une considération approfondie des problématiques institutionnelles interdépendantes. ";
const HEAVY_SPANISH =
  "La implementación multidimensional de las disposiciones reglamentarias internacionales necesita consideraciones institucionales interdependientes y responsabilidades administrativas. ";
const HEAVY_GERMAN =
  "Die Durchführung internationaler Verwaltungsvereinbarungen erfordert eine umfassende Berücksichtigung institutioneller Verantwortlichkeiten und rechtlicher Rahmenbedingungen. ";
const HEAVY_PORTUGUESE =
  "A implementação multidimensional das disposições regulamentares internacionais necessita de considerações institucionais interdependentes e responsabilidades administrativas. ";
const PLAIN_ENGLISH = "The bus to the sea is back. It runs each day from nine to five. ";

/** From the first word to the last. */
const whole = (text: string, times: number) => text.repeat(times).trim().slice(0, -1);

export const examples: Examples = {
  hits: [
    { text: HEAVY_ENGLISH.repeat(9), found: whole(HEAVY_ENGLISH, 9) },
    { text: HEAVY_ENGLISH.repeat(9), audience: "nationals", found: whole(HEAVY_ENGLISH, 9) },
    { text: HEAVY_ENGLISH.repeat(9), audience: "media", found: whole(HEAVY_ENGLISH, 9) },
    { text: `“${HEAVY_ENGLISH.repeat(10)}”`, found: whole(HEAVY_ENGLISH, 10) },
    { text: HEAVY_FRENCH.repeat(8), found: whole(HEAVY_FRENCH, 8) },
    { text: HEAVY_SPANISH.repeat(9), found: whole(HEAVY_SPANISH, 9) },
    { text: HEAVY_GERMAN.repeat(9), found: whole(HEAVY_GERMAN, 9) },
    { text: HEAVY_PORTUGUESE.repeat(9), found: whole(HEAVY_PORTUGUESE, 9) },
  ],
  misses: [
    HEAVY_ENGLISH,
    HEAVY_ENGLISH.repeat(3),
    PLAIN_ENGLISH.repeat(12),
    { text: HEAVY_ENGLISH.repeat(9), audience: "diplomats" },
    "Le bus roule de nouveau. Il part chaque jour à neuf heures de la place. ".repeat(12),
    "El bus vuelve a salir. Va al mar cada día a las nueve y vuelve a las dos. ".repeat(10),
    "Der Bus fährt nun wieder. Er hält am Tag bei uns im Ort und bringt uns ans Meer. ".repeat(9),
    "#Water ".repeat(120),
    "Цей текст написаний українською мовою і досить довгий. ".repeat(15),
    "",
  ],
};
