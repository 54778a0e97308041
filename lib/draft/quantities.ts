import { cued } from "./cued-pattern";
import type { Language } from "./language";
import { numberInWords } from "./number-words";
import { CURRENCY_SIGNS, CURRENCY_WORDS, DECIMAL_COMMA, SCALES } from "./quantity-words";
import type { Span } from "./span";

/**
 * A number with what it counts: "€4.5 million", "12 per cent", "3,500 visas", "seventy". `value` includes the scale word;
 * `decimals` is how precisely it was written, in the unit of `value`. `unit` is "percent", "percentage-point", an ISO 4217
 * code, or a folded unit word; undefined where none stands beside the number.
 */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  readonly unit: string | undefined;
  /** Where the bare number (without currency, scale or unit) stands. */
  readonly number: Span;
  /** The scale word as written ("million", "bn"), if any. */
  readonly scale: string | undefined;
  readonly isOrdinal: boolean;
  /** What the scale word multiplies by; 1 without one. */
  readonly factor: number;
  /** Half of the last written place: 4.5 million is exact to 50,000. */
  readonly tolerance: number;
}

/** Whether it counts money: unit words are folded, so that only the code of a currency stands in capitals. */
export function isMoney({ unit }: { readonly unit?: string | undefined }): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit);
}

const PERCENT =
  /^(?:%|٪|per ?cent|percent|pour ?cent|por ?ciento|por ?cento|prozent|pct)(?!\p{L})/iu;
const POINTS =
  /^(?:percentage[ -]points?|points? de pourcentage|puntos? porcentuales|pontos? percentuais|prozentpunkte?n?|pp)(?!\p{L})/iu;

const SIGN =
  "(?:US\\$|R\\$|CA?\\$|AU?\\$|NZ\\$|HK\\$|S\\$|[$€£¥₹₽₺₩₦₴₫₪₱]|(?:CHF|EUR|USD|GBP|JPY|CAD|AUD|INR|CNY|NOK|SEK|DKK|PLN)(?=[ \\u00a0\\d]))";
const DIGITS = "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?";
// A word of letters is looked up, not listed here: one alternative a number word would be tried at every letter of a post.
const QUANTITY = cued(
  new RegExp(
    `(?<![\\p{L}\\p{N}_#@.,:/])(?:(${SIGN})[ \\u00a0]?)?(?:(${DIGITS})|(?<!['’-])(\\p{L}+))`,
    "gu",
  ),
);
const SCALE_WORD =
  /^[ \u00a0-]?(mil millones|mil milhões|hundred|thousand|(?:m|b|tr)illions?|millones|mill[oó]n|milh[õo]es|milh[ãa]o|bilh[õo]es|bilhão|bill[oó]n(?:es)?|milliarden?|milliards?|millionen|milliers|tausend|mille|mil|mio|mln|mrd|mds?|bn|bln|tn|mn|[kmb])(?!\p{L})(?:(?<=mio|mln|mrd|bn|tn|mn)\.)?/iu;
const ORDINAL = /^(?:st|nd|rd|th|er|ère|e|ème|º|ª|°)(?![\p{L}\p{N}])/u;
const UNIT_WORD =
  /^[ \u00a0-]?(?:(?:de |d['’]|of )(?=(?:euros?|d[oó]lares|dollars?|francs)(?!\p{L})))?([\p{L}][\p{L}\p{M}²³]*)/u;

/** Every quantity in a text. Numbers in digits are read in the decimal style of the language; spelled ones up to 99. */
export function findQuantities(text: string, language: Language | undefined): Quantity[] {
  const found: Quantity[] = [];
  let read = 0;
  for (const match of text.matchAll(QUANTITY)) {
    // "Cinco" of "treinta y cinco" was read with its tens.
    if (match.index < read) continue;
    const [whole, sign, digits, word = ""] = match;
    const before = whole.length - whole.slice(sign?.length ?? 0).trimStart().length;
    const start = match.index + before;
    const spelled = digits ? undefined : numberInWords(text, start, word, language);
    const parsed = digits ? parseDigits(digits, language) : spelled && { ...spelled, step: 1 };
    if (!parsed) continue;
    const numberEnd = spelled?.end ?? match.index + whole.length;
    const number = { start, end: numberEnd };
    read = numberEnd;
    let end = numberEnd;
    const ordinal = ORDINAL.exec(text.slice(end, end + 5));
    if (ordinal) end += ordinal[0].length;
    const scale = ordinal ? null : SCALE_WORD.exec(text.slice(end, end + 20));
    const factor = scale ? (SCALES[(scale[1] ?? "").toLowerCase()] ?? 1) : 1;
    if (scale && factor > 1) end += scale[0].length;
    const after = unitAfter(text, end);
    found.push({
      start: match.index,
      end: after.end,
      text: text.slice(match.index, after.end),
      value: parsed.value * factor,
      unit: sign ? CURRENCY_SIGNS[sign.toUpperCase()] : after.unit,
      number,
      scale: scale?.[1],
      factor,
      isOrdinal: ordinal !== null,
      tolerance: (parsed.step * factor) / 2,
    });
  }
  return found;
}

function unitAfter(text: string, at: number): { unit: string | undefined; end: number } {
  const space = /^[ \u00a0\u202f-]/.test(text.slice(at, at + 1)) ? 1 : 0;
  const rest = text.slice(at + space, at + space + 40);
  const points = POINTS.exec(rest);
  if (points) return { unit: "percentage-point", end: at + space + points[0].length };
  const percent = PERCENT.exec(rest);
  if (percent) return { unit: "percent", end: at + space + percent[0].length };
  const sign = /^[€$£¥₹₽₺₩₦₴₫₪₱]/u.exec(rest);
  if (sign) return { unit: CURRENCY_SIGNS[sign[0]], end: at + space + 1 };
  const word = UNIT_WORD.exec(text.slice(at, at + 40));
  const name = word?.[1]?.toLowerCase();
  const currency = name ? CURRENCY_WORDS[name] : undefined;
  if (word && currency) return { unit: currency, end: at + word[0].length };
  return { unit: name, end: at };
}

/** Reads digits with separators; the value and the weight of its last written place. Undefined where it is no one number. */
function parseDigits(
  digits: string,
  language: Language | undefined,
): { value: number; step: number } | undefined {
  const bare = digits.replace(/['’\u00a0\u202f ]/g, "");
  const last = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
  if (last < 0) return { value: Number(bare), step: 1 };
  const mark = bare[last];
  const decimals = bare.length - last - 1;
  const marks = bare.match(/[.,]/g) ?? [];
  const decimalComma = language !== undefined && DECIMAL_COMMA.has(language);
  const isGrouping =
    decimals === 3 &&
    (marks.length > 1 ? marks.every((other) => other === mark) : (mark === ",") !== decimalComma);
  if (isGrouping) return { value: Number(bare.replace(/[.,]/g, "")), step: 1 };
  if (marks.length > 1 && marks.slice(0, -1).some((other) => other === mark)) return undefined;
  const value = Number(`${bare.slice(0, last).replace(/[.,]/g, "")}.${bare.slice(last + 1)}`);
  return { value, step: 10 ** -decimals };
}
