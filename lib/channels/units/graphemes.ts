// Grapheme clusters (UAX #29, extended), the user's characters, as Bluesky counts them.
// `Intl.Segmenter` is the authority but takes quadratic time (V8 on Node 20: over a second for
// 60,000 characters), so the rules are applied here and only the classes come from it.

import {
  type BreakClass,
  breakClass,
  CONJUNCT_EXTEND,
  CONSONANT,
  CONTROL,
  EXTEND,
  JOINER,
  LEADING,
  LEADING_VOWEL,
  LEADING_VOWEL_TRAILING,
  LINKER,
  OTHER,
  PICTOGRAPH,
  PREPEND,
  REGIONAL,
  SPACING,
  TRAILING,
  VOWEL,
} from "./grapheme-classes";
import { plainRunEnd, plainUnits } from "./plain";
import type { Unit } from "./unit";

/**
 * Line feeds; Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari and Thai letters; dashes and quotation marks;
 * ideographs, kana and their punctuation: each is a cluster where two of them stand together.
 */
const PLAIN = plainUnits(
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0xaf, 0x2ff],
  [0x391, 0x3a1],
  [0x3a3, 0x481],
  [0x48a, 0x556],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x671, 0x6d3],
  [0x904, 0x939],
  [0xe01, 0x0e30],
  [0xe40, 0xe45],
  [0x2010, 0x2027],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30ff],
  [0x3400, 0x9fff],
);

export const graphemes: Unit = {
  name: "graphemes",
  count(text, max) {
    let count = 0;
    let fits = 0;
    for (let i = 0; i < text.length && count <= max; ) {
      // The last of a run of plain units may take marks: it is left to the rules.
      const run = plainRunEnd(text, i, PLAIN);
      const alone = run === text.length ? run - i : run - i - 1;
      if (alone > 0) {
        fits += Math.max(0, Math.min(alone, max - count));
        count += alone;
        i += alone;
        continue;
      }
      i = clusterEnd(text, i);
      count += 1;
      if (count <= max) fits = i;
    }
    return { count, fits };
  },
};

/** Where the grapheme cluster that starts at UTF-16 offset `start` ends; linear in its length. */
export function clusterEnd(text: string, start: number): number {
  let codePoint = text.codePointAt(start) ?? 0;
  let i = start + (codePoint > 0xffff ? 2 : 1);
  if (codePoint === 0x0d && text.charCodeAt(i) === 0x0a) return i + 1;
  let before = breakClass(codePoint);
  let emoji = before === PICTOGRAPH ? IN_EMOJI : NONE;
  let conjunct = before === CONSONANT ? IN_CONJUNCT : NONE;
  let pairable = before === REGIONAL;
  while (i < text.length) {
    codePoint = text.codePointAt(i) ?? 0;
    const after = breakClass(codePoint);
    // By far the most frequent end.
    if (after === OTHER && before !== PREPEND) return i;
    const joined =
      before !== CONTROL &&
      after !== CONTROL &&
      (isExtending(after) ||
        before === PREPEND ||
        (after === PICTOGRAPH && emoji === EMOJI_JOINED) ||
        (after === CONSONANT && conjunct === CONJUNCT_LINKED) ||
        (after === REGIONAL && before === REGIONAL && pairable) ||
        isSyllable(before, after));
    if (!joined) return i;
    pairable = after === REGIONAL && !(before === REGIONAL && pairable);
    emoji = nextEmoji(emoji, after);
    conjunct = nextConjunct(conjunct, after);
    before = after;
    i += codePoint > 0xffff ? 2 : 1;
  }
  return i;
}

const NONE = 0;
/** A pictograph and its extenders so far; then also the joiner that ties the next one (GB11). */
const IN_EMOJI = 1;
const EMOJI_JOINED = 2;
/** A consonant and its extenders so far; then also a linker among them (GB9c). */
const IN_CONJUNCT = 1;
const CONJUNCT_LINKED = 2;

function nextEmoji(state: number, after: BreakClass): number {
  if (after === PICTOGRAPH) return IN_EMOJI;
  if (state !== IN_EMOJI) return NONE;
  if (after === JOINER) return EMOJI_JOINED;
  return after === EXTEND || after === CONJUNCT_EXTEND || after === LINKER ? IN_EMOJI : NONE;
}

function nextConjunct(state: number, after: BreakClass): number {
  if (after === CONSONANT) return IN_CONJUNCT;
  if (state === NONE) return NONE;
  if (after === LINKER) return CONJUNCT_LINKED;
  return after === CONJUNCT_EXTEND || after === JOINER ? state : NONE;
}

function isExtending(after: BreakClass): boolean {
  return after >= EXTEND && after <= SPACING;
}

/** Hangul syllables, and the scripts that are encoded like them (GB6 to GB8). */
function isSyllable(before: BreakClass, after: BreakClass): boolean {
  if (before === LEADING) {
    return (
      after === LEADING ||
      after === VOWEL ||
      after === LEADING_VOWEL ||
      after === LEADING_VOWEL_TRAILING
    );
  }
  if (before === VOWEL || before === LEADING_VOWEL) return after === VOWEL || after === TRAILING;
  return (before === TRAILING || before === LEADING_VOWEL_TRAILING) && after === TRAILING;
}
