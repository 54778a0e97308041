// The class of a code point in the rules for grapheme clusters (UAX #29, table 2, with the
// Indic_Conjunct_Break of rule GB9c), told by the engine's own `Intl.Segmenter` from two or three
// characters each, once, so that it agrees with the engine's version of Unicode without tables.

export type BreakClass = number;

export const OTHER = 1;
export const CONTROL = 2;
export const PREPEND = 3;
/** Extends, and ends a conjunct (the zero-width non-joiner). */
export const EXTEND = 4;
/** Extends, and lets a conjunct go on. */
export const CONJUNCT_EXTEND = 5;
export const LINKER = 6;
export const JOINER = 7;
export const SPACING = 8;
export const REGIONAL = 9;
export const PICTOGRAPH = 10;
export const CONSONANT = 11;
export const LEADING = 12;
export const VOWEL = 13;
export const TRAILING = 14;
export const LEADING_VOWEL = 15;
export const LEADING_VOWEL_TRAILING = 16;

/** 0 where nobody has asked yet. Most texts stay within the first 65,536 code points, which are one table. */
const basic = new Uint8Array(0x10000);
/** The others by 256 code points. */
const pages: (Uint8Array | undefined)[] = [];

let segmenter: Intl.Segmenter | undefined;

/** The class of a code point, lone surrogates included. */
export function breakClass(codePoint: number): BreakClass {
  const first = basic[codePoint];
  if (first) return first;
  if (first === 0) {
    const found = classify(codePoint);
    basic[codePoint] = found;
    return found;
  }
  let page = pages[codePoint >> 8];
  if (page === undefined) {
    page = new Uint8Array(256);
    pages[codePoint >> 8] = page;
  }
  const known = page[codePoint & 255];
  if (known) return known;
  const found = classify(codePoint);
  page[codePoint & 255] = found;
  return found;
}

function classify(codePoint: number): BreakClass {
  if (codePoint < 0x300) return classifyLatin(codePoint);
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) {
    return (codePoint - 0xac00) % 28 === 0 ? LEADING_VOWEL : LEADING_VOWEL_TRAILING;
  }
  // Ideographs and kana make up long texts and never join: spare them the question.
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return OTHER;
  if (codePoint >= 0x30a0 && codePoint <= 0x30ff) return OTHER;
  if (codePoint === 0x200d) return JOINER;
  if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) return REGIONAL;
  const character = String.fromCodePoint(codePoint);
  if (/\p{Extended_Pictographic}/u.test(character)) return PICTOGRAPH;
  return isOne(`a${character}`) ? classifyExtending(character) : classifyStarting(character);
}

function classifyLatin(codePoint: number): BreakClass {
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0) || codePoint === 0xad) {
    return CONTROL;
  }
  return codePoint === 0xa9 || codePoint === 0xae ? PICTOGRAPH : OTHER;
}

function classifyExtending(character: string): BreakClass {
  if (!isOne(`\u{1f600}${character}\u200d\u{1f600}`)) return SPACING;
  if (isOne(`\u0915${character}\u0915`)) return LINKER;
  return isOne(`\u0915\u094d${character}\u0915`) ? CONJUNCT_EXTEND : EXTEND;
}

function classifyStarting(character: string): BreakClass {
  if (!isOne(`${character}\u0301`)) return CONTROL;
  if (isOne(`${character}a`)) return PREPEND;
  if (isOne(`\u0915\u094d${character}`)) return CONSONANT;
  if (isOne(`\u11a8${character}`)) return TRAILING;
  if (isOne(`\u1160${character}`)) return VOWEL;
  return isOne(`\u1100${character}`) ? LEADING : OTHER;
}

function isOne(text: string): boolean {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text).containing(0)?.segment.length === text.length;
}
