import type { Language } from "./language";

// Numbers in letters up to 99 in English, French, Spanish, Portuguese and German. General usage, 2026-11-21.

const ENGLISH =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = [
  "twenty thirty forty fifty sixty seventy eighty ninety",
  "vingt trente quarante cinquante soixante",
  "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
  "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
];
/** From the number that opens the row on; "_" where the word is another's too, or means something else. */
const ROWS: readonly (readonly [number, string])[] = [
  [0, ENGLISH],
  [2, "deux trois quatre cinq _ sept huit neuf dix onze douze treize quatorze quinze seize"],
  [2, "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"],
  [16, "dieciséis diecisiete dieciocho diecinueve"],
  [21, "veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho"],
  [2, "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"],
  [16, "dezasseis dezassete dezoito dezanove"],
  [16, "dezesseis dezessete dezoito dezenove"],
  [2, "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"],
  [16, "sechzehn siebzehn achtzehn neunzehn"],
];
const GERMAN_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const OTHERS: Readonly<Record<string, number>> = { duas: 2, fourty: 40 };

/** What a word counts, in lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ROWS.flatMap(([from, words]) =>
    words.split(" ").map((word, index): [string, number] => [word, from + index]),
  ),
  ...TENS.flatMap((words) =>
    words.split(" ").map((word, index): [string, number] => [word, 20 + 10 * index]),
  ),
  ...germanCompounds(),
  ...Object.entries(OTHERS),
]);

function* germanCompounds(): Iterable<[string, number]> {
  const tens = TENS.at(-1)?.split(" ") ?? [];
  for (const [ten, word] of tens.entries())
    for (const [one, prefix] of GERMAN_ONES.entries())
      yield [`${prefix}und${word}`, 20 + 10 * ten + one + 1];
}

/** Words that another language uses for something else: "once" is no eleven and "seize" no sixteen in English. */
export const OWN_LANGUAGE: ReadonlyMap<string, Language> = new Map([
  ["once", "es"],
  ["seize", "fr"],
  ["elf", "de"],
]);
