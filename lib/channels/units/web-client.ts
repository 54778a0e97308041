// The way Mastodon's web client counts: the `length` of npm's stringz, whose idea of a character is
// older than UAX #29 and stays the platform's (नमस्ते is 6 there, 3 by graphemes). Its rules, from the
// behaviour of stringz 2.1.0 (2026-11-20): a character takes a combining mark, a variation selector, one
// more mark or a skin tone, and what a zero-width joiner ties to it; two regional indicators are one.

import { plainRunEnd, plainUnits } from "./plain";
import { sizeAt, type Unit } from "./unit";

/** All but marks, joiners, selectors and surrogates, which make one character of several units. */
const PLAIN = plainUnits(
  [0, 0x2ff],
  [0x370, 0x1aaf],
  [0x1b00, 0x1dbf],
  [0x1e00, 0x200c],
  [0x200e, 0x20cf],
  [0x2100, 0xd7ff],
);
const JOINER = 0x200d;
/** England, Scotland and Wales: the only flags of tag characters it knows. */
const TAG_FLAG =
  /\u{1F3F4}\u{E0067}\u{E0062}[\u{E0065}\u{E0073}\u{E0077}][\u{E006E}\u{E0063}\u{E006C}][\u{E0067}\u{E0074}\u{E0073}]\u{E007F}/uy;

export const webClient: Unit = {
  name: "characters",
  count(text, max, notes) {
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
      const end = characterEnd(text, i);
      count += 1;
      if (count <= max) fits = end;
      if (notes && end > i + 2) notes.push({ start: i, end, kind: "emoji", weight: 1 });
      i = end;
    }
    return { count, fits };
  },
};

function characterEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === 0xd83c && text.charCodeAt(start + 1) === 0xdff4) {
    TAG_FLAG.lastIndex = start;
    if (TAG_FLAG.test(text)) return TAG_FLAG.lastIndex;
  }
  // A skin tone before another one stands alone.
  if (isSkinTone(text, start) && isSkinTone(text, start + 2)) return start + 2;
  let i = symbolEnd(text, start);
  if (i === start + 1 && isMark(text.charCodeAt(i)) && !isSurrogate(text.charCodeAt(start))) i += 1;
  i = modifierEnd(text, i);
  while (text.charCodeAt(i) === JOINER && i + 1 < text.length && !isLone(text, i + 1)) {
    i = modifierEnd(text, symbolEnd(text, i + 1));
  }
  return i;
}

/** A BMP character, a pair of regional indicators, a surrogate pair, or a lone surrogate. */
function symbolEnd(text: string, i: number): number {
  return isRegional(text, i) && isRegional(text, i + 2) ? i + 4 : i + sizeAt(text, i);
}

/** Past an optional variation selector, then an optional mark or skin tone. */
function modifierEnd(text: string, i: number): number {
  const selector = text.charCodeAt(i);
  const after = selector === 0xfe0e || selector === 0xfe0f ? i + 1 : i;
  if (isMark(text.charCodeAt(after))) return after + 1;
  return isSkinTone(text, after) ? after + 2 : after;
}

function isMark(unit: number): boolean {
  if (unit < 0x300) return false;
  return (
    unit <= 0x36f ||
    (unit >= 0x1ab0 && unit <= 0x1aff) ||
    (unit >= 0x1dc0 && unit <= 0x1dff) ||
    (unit >= 0x20d0 && unit <= 0x20ff) ||
    (unit >= 0xfe20 && unit <= 0xfe2f)
  );
}

function isSkinTone(text: string, i: number): boolean {
  const low = text.charCodeAt(i + 1);
  return text.charCodeAt(i) === 0xd83c && low >= 0xdffb && low <= 0xdfff;
}

function isRegional(text: string, i: number): boolean {
  const low = text.charCodeAt(i + 1);
  return text.charCodeAt(i) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function isLone(text: string, i: number): boolean {
  return isSurrogate(text.charCodeAt(i)) && sizeAt(text, i) === 1;
}
