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
  [
    21,
    "veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
  ],
  [2, "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"],
  [16, "dezasseis dezassete dezoito dezanove"],
  [16, "dezesseis dezessete dezoito dezenove"],
  [2, "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"],
  [16, "sechzehn siebzehn achtzehn neunzehn"],
];
const GERMAN_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const OTHERS: Readonly<Record<string, number>> = { duas: 2, fourty: 40, dreissig: 30 };

/** What a word counts, in lower case. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
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

/** Read only where a word for a part or a multiple stands beside them: elsewhere they are articles, or words of another language. */
const ONES = "one un une uno una um uma eine einer ein einem".split(" ");
const ITALIAN = "due tre quattro cinque sei sette otto nove dieci".split(" ");

/** One to twelve in letters, Italian and the articles of one included: "one in four", "multiplicado por tres". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word): [string, number] => [word, 1]),
  ...ITALIAN.map((word, index): [string, number] => [word, index + 2]),
  ...[...NUMBER_WORDS].filter(([, value]) => value > 1 && value <= 12),
]);

/** Words that another language uses for something else: "once" is no eleven and "seize" no sixteen in English. */
const OWN_LANGUAGE: ReadonlyMap<string, Language> = new Map([
  ["once", "es"],
  ["seize", "fr"],
  ["elf", "de"],
]);

/** Whether a folded word is a number in letters, in whichever of the five languages. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word);
}

/** What may follow a word for tens: "twenty-five", "quarante et un", "treinta y cinco", "vinte e cinco". */
const JOINED = /(?:-et-|-|\s(?:et|y|e)\s)(\p{L}+)/uy;
/** One, after tens, in languages where it is the article elsewhere. */
const ONE = new Set(["un", "une", "uno", "una", "um", "uma"]);

/**
 * The number that the word at `start` begins ("soixante-dix-sept", "treinta y cinco"), and where its last word ends; undefined for
 * any other word. English, French, Spanish, Portuguese and German, up to 99.
 */
export function numberInWords(
  text: string,
  start: number,
  word: string,
  language: Language | undefined,
): { value: number; end: number } | undefined {
  const first = word.toLowerCase();
  const own = OWN_LANGUAGE.get(first);
  let value = NUMBER_WORDS.get(first);
  if (value === undefined || (own !== undefined && own !== language)) return undefined;
  let end = start + word.length;
  // "30 dos 120": Portuguese of the.
  if (first === "dos" && /^\s\d/.test(text.slice(end, end + 2))) return undefined;
  const isFrench = language === "fr" || language === undefined;
  for (let guard = 0; guard < 3; guard++) {
    JOINED.lastIndex = end;
    const joined = JOINED.exec(text);
    const next = joined?.[1]?.toLowerCase() ?? "";
    const more = ONE.has(next)
      ? 1
      : (NUMBER_WORDS.get(next) ?? (next === "vingts" ? 20 : undefined));
    if (!joined || more === undefined) break;
    const sum: number | undefined = added(value, more, isFrench);
    if (sum === undefined) break;
    value = sum;
    end += joined[0].length;
  }
  return /^['’]/.test(text.slice(end, end + 1)) ? undefined : { value, end };
}

/** "Quatre-vingt", "soixante-dix" and "dix-sept" are French; a word of tens takes ones anywhere. */
function added(value: number, more: number, isFrench: boolean): number | undefined {
  if (isFrench && value === 4 && more === 20) return 80;
  if (isFrench && value === 10 && more >= 7 && more <= 9) return 10 + more;
  if (isFrench && (value === 60 || value === 80) && more >= 10 && more <= 16) return value + more;
  if (isFrench && (value === 70 || value === 90) && more >= 7 && more <= 9) return value + more;
  return value >= 20 && value % 10 === 0 && more > 0 && more < 10 ? value + more : undefined;
}
