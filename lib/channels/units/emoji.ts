// Emoji sequences by Unicode properties, so that those newer than any list are found too:
// unassigned code points that Unicode reserves for pictographs count as emoji already.
// Grammar: UTS #51, "possible emoji" (https://unicode.org/reports/tr51/#EBNF_and_Regex, 2026-11-20),
// without bare digits, and with a modifier only after a base that takes one.

import { type PlainUnits, plainRunEnd } from "./plain";
import { sizeAt } from "./unit";

const RESERVED = String.raw`(?=\p{Extended_Pictographic})\p{Cn}`;
const MODIFIED = String.raw`(?:\p{Emoji_Modifier_Base}|${RESERVED})\uFE0F?\p{Emoji_Modifier}`;
const TAGS = String.raw`[\u{E0020}-\u{E007E}]+\u{E007F}`;
const SIMPLE = String.raw`(?:(?![0-9#*\p{Emoji_Modifier}\p{Regional_Indicator}])\p{Emoji}|${RESERVED})(?:\uFE0F|${TAGS})?`;
const ELEMENT = `(?:${MODIFIED}|${SIMPLE})`;
const FLAG = String.raw`\p{Regional_Indicator}{2}`;
/** A flag's half or a skin tone without its other part. */
const LONE = String.raw`[\p{Regional_Indicator}\p{Emoji_Modifier}]`;
const KEYCAP = String.raw`[0-9#*]\uFE0F?\u20E3`;

const SEQUENCE = new RegExp(`${FLAG}|${KEYCAP}|${ELEMENT}(?:\\u200D${ELEMENT})*|${LONE}`, "uy");
const EMOJI_BY_DEFAULT = new RegExp(String.raw`\p{Emoji_Presentation}|${RESERVED}`, "uy");

/**
 * Where the emoji sequence that starts at UTF-16 offset `i` ends, or `i` if none does.
 * A single character that Unicode shows as text by default (© ™ ☎) is a sequence too.
 */
export function emojiEnd(text: string, i: number): number {
  if (!mayStartEmoji(text, i)) return i;
  SEQUENCE.lastIndex = i;
  return SEQUENCE.test(text) ? SEQUENCE.lastIndex : i;
}

/** Where the plain run from `i` on ends, short of a character that what follows makes an emoji (1️⃣). */
export function plainRunEndBeforeEmoji(text: string, i: number, plain: PlainUnits): number {
  const end = plainRunEnd(text, i, plain);
  return end > i && emojiEnd(text, end - 1) > end ? end - 1 : end;
}

/** Whether `text[start, end)`, a sequence of `emojiEnd`, is shown as emoji rather than as text. */
export function isShownAsEmoji(text: string, start: number, end: number): boolean {
  if (end - start > sizeAt(text, start)) return true;
  EMOJI_BY_DEFAULT.lastIndex = start;
  return EMOJI_BY_DEFAULT.test(text);
}

/** A cheap screen, for the expression is tried at no other character. */
function mayStartEmoji(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit >= 0xd83c && unit <= 0xd83f) return true;
  if (unit >= 0x203c) return unit <= 0x303d || unit === 0x3297 || unit === 0x3299;
  if (unit === 0xa9 || unit === 0xae) return true;
  // Keycaps: a digit, # or *, and then a variation selector or the enclosing mark.
  if (unit > 0x39) return false;
  const next = text.charCodeAt(i + 1);
  return next === 0xfe0f || next === 0x20e3;
}
