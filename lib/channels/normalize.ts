// X counts a text in Unicode's composed form (NFC): é counts once, however it was typed.

import type { Rewrite } from "./channel";
import type { Replacement } from "./rewrite";

// What composes with the character before it: marks, and the vowels and finals of Hangul and its kin.
const COMBINING = String.raw`\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d63}-\u{16d6a}`;
const CLUSTER = new RegExp(`[^${COMBINING}][${COMBINING}]{0,127}|[${COMBINING}]{1,128}`, "gu");
/** Sorting the marks of a long run takes the engine quadratic time (seconds for 100,000). */
const RUN = /\p{M}{64}/uy;
const STRIDE = 64;

/** The parts of the text that NFC changes; a run of more than 128 marks is normalised piecemeal. */
export const normalize: Rewrite = (text) => {
  if (!hasLongRun(text) && text.normalize("NFC") === text) return [];
  const replacements: Replacement[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const by = match[0].normalize("NFC");
    if (by === match[0]) continue;
    replacements.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return replacements;
};

/** Whether more than 128 marks follow each other: then 64 of them follow one of these offsets. */
function hasLongRun(text: string): boolean {
  for (let i = 0; i < text.length; i += STRIDE) {
    if (text.charCodeAt(i) < 0x300) continue;
    RUN.lastIndex = i;
    if (RUN.test(text)) return true;
  }
  return false;
}
