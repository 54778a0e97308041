// X counts a text in Unicode's composed form (NFC): é counts once, however it was typed.

import type { Rewrite } from "./channel";
import type { Replacement } from "./rewrite";

/** A character with what may combine with it: marks, the vowels and finals of Hangul and its kin. */
const CLUSTER =
  /[^\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d63}-\u{16d6a}][\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d63}-\u{16d6a}]*|[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d63}-\u{16d6a}]+/gu;

/** The parts of the text that NFC changes. */
export const normalize: Rewrite = (text) => {
  const whole = text.normalize("NFC");
  if (whole === text) return [];
  const replacements: Replacement[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const by = match[0].normalize("NFC");
    if (by === match[0]) continue;
    replacements.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return replacements;
};
