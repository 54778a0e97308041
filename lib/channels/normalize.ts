// X counts a text in Unicode's composed form (NFC): é counts once, however it was typed.

import type { Rewrite } from "./channel";
import type { Replacement } from "./rewrite";

// What composes with the character before it: marks, and the vowels and finals of Hangul and its kin.
const COMBINING = String.raw`\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d63}-\u{16d6a}`;
const CLUSTER = new RegExp(`[^${COMBINING}][${COMBINING}]{0,127}|[${COMBINING}]{1,128}`, "gu");
/** Sorting such a run takes the engine quadratic time (seconds), so it is normalised piecemeal. */
const LONG_RUN = /\p{M}{129}/u;

/** The parts of the text that NFC changes. */
export const normalize: Rewrite = (text) => {
  if (!LONG_RUN.test(text) && text.normalize("NFC") === text) return [];
  const replacements: Replacement[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const by = match[0].normalize("NFC");
    if (by === match[0]) continue;
    replacements.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return replacements;
};
