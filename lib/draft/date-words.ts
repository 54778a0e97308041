import type { Language } from "./language";

// Words around dates, in the languages whose month names are read. From the languages' plain usage (2026-11-21).

/** Tried in this order where the language of the passage is undecided. */
export const COMMON: readonly Language[] = ["en", "fr", "es", "pt", "de", "it", "nl"];
/** A day of the month, with its ordinal ending. */
export const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|re|o|a|e|ος|ως|á?n|én)?$/u;
/** Figures that look like a date and are a name: round the clock, and the attacks of 2001. */
export const NOT_DATES = new Set(["24/7", "9/11"]);
/** A year written out. */
export const YEAR = /^(?:1[0-9]|20|21)\d\d$/;
/** Between the day and its month or year. */
export const OF = new Set(["de", "of", "d", "do", "del", "di"]);
/** Between two days that share a month. */
export const CONNECTOR = new Set([
  "to",
  "and",
  "until",
  "through",
  "till",
  "au",
  "et",
  "à",
  "al",
  "y",
  "a",
  "e",
  "até",
  "ao",
  "bis",
  "und",
  "al",
  "tot",
  "en",
  "til",
  "do",
  "i",
]);
/** Between the ends of a range. */
export const RANGE_CONNECTOR = new Set([
  "to",
  "until",
  "through",
  "till",
  "au",
  "al",
  "a",
  "até",
  "ao",
  "bis",
  "tot",
  "til",
  "do",
]);
/** Words that may stand between a weekday and its date. */
export const BETWEEN = new Set([
  "the",
  "le",
  "el",
  "o",
  "il",
  "den",
  "der",
  "dem",
  "am",
  "dia",
  "día",
  "this",
  "on",
  "de",
  "di",
  "do",
  "d",
  "dne",
  "dnia",
  "nap",
  "próximo",
  "próxima",
  "prochain",
  "prochaine",
  "prossimo",
  "prossima",
  "nächsten",
  "kommenden",
  "que",
  "vem",
  "viene",
  "qui",
  "vient",
]);
/** Parts of a day, between a weekday and its date. */
export const DAY_PART = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "noon",
  "matin",
  "après",
  "midi",
  "soir",
  "mañana",
  "tarde",
  "noche",
  "manhã",
  "noite",
  "morgen",
  "vormittag",
  "nachmittag",
  "abend",
  "mattina",
  "pomeriggio",
  "sera",
]);
/** Between a date and the weekday that it falls on. */
export const FALLS_ON = new Set([
  "is",
  "was",
  "falls",
  "fell",
  "will",
  "be",
  "on",
  "a",
  "which",
  "that",
  "it",
  "est",
  "tombe",
  "un",
  "cae",
  "en",
  "es",
  "cai",
  "em",
  "uma",
  "numa",
  "é",
  "fällt",
  "auf",
  "einen",
  "einem",
  "ist",
  "ein",
]);
/** Days in letters, of those languages that write them so; after "twenty-" and "thirty-" too. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
  ["thirtieth", 30],
  ["premier", 1],
  ["primero", 1],
  ["primeiro", 1],
  ["ersten", 1],
]);
export const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
]);
/** Words after which figures without a year are a date: "by 31/10", "bis 10.11.", "le 3/12". */
export const BEFORE_NUMERIC = new Set(
  "by until till on before from deadline date jusqu'au au avant le du dès el hasta del antes desde até dia em fecha plazo data bis zum am vom ab 📅 🗓 📆".split(
    " ",
  ),
);

/** Words for a last day, a few words before its figures. */
export const TERM = new Set(
  "deadline closing due clôture limite límite plazo cierre prazo frist".split(" "),
);
