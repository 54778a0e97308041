// X's weighted length. The ranges that weigh 1 are twitter-text's configuration, version 3
// (github.com/twitter/twitter-text, config/v3.json); everything else weighs 2, and so does an emoji
// sequence however long (docs.x.com/fundamentals/counting-characters). Read 2026-11-20.
// Links and normalisation are not its business: see reserve-links.ts and normalize.ts.

import { emojiEnd, plainRunEndBeforeEmoji } from "./emoji";
import { plainRunEnd, plainUnits } from "./plain";
import { type Note, sizeAt, type Unit } from "./unit";

const EMOJI_WEIGHT = 2;
/** All that weighs 1, but for the joiner, which may make an emoji of what stands before it. */
const PLAIN = plainUnits([0, 0x10ff], [0x2000, 0x200c], [0x2010, 0x201f], [0x2032, 0x2037]);

const WIDE_WEIGHT = 2;
/** What weighs 2 whatever follows it: ideographs, kana, Hangul, and the scripts beside them. */
const WIDE = plainUnits([0x2e80, 0x302f], [0x3031, 0x303c], [0x303e, 0x3296], [0x329a, 0xd7ff]);

/** Counts a text already in NFC. */
export const weighted: Unit = {
  name: "weighted",
  count(text, max, notes) {
    let count = 0;
    let fits = 0;
    for (let i = 0; i < text.length && count <= max; ) {
      const run = plainRunEndBeforeEmoji(text, i, PLAIN);
      if (run > i) {
        fits += Math.max(0, Math.min(run - i, max - count));
        count += run - i;
        i = run;
        continue;
      }
      const wide = plainRunEnd(text, i, WIDE);
      if (wide > i) {
        const room = Math.max(0, Math.floor((max - count) / WIDE_WEIGHT));
        if (room > 0) fits = i + Math.min(wide - i, room);
        count += WIDE_WEIGHT * (wide - i);
        if (notes) noteWide(notes, i, wide, WIDE_WEIGHT * (wide - i));
        i = wide;
        continue;
      }
      const size = sizeAt(text, i);
      const weight = weightOf(text.charCodeAt(i));
      const sequence = emojiEnd(text, i);
      const isEmoji = sequence > i + size || (sequence > i && weight > 1);
      const end = isEmoji ? sequence : i + size;
      count += isEmoji ? EMOJI_WEIGHT : weight;
      if (isEmoji) notes?.push({ start: i, end, kind: "emoji", weight: EMOJI_WEIGHT });
      else if (weight > 1 && notes) noteWide(notes, i, end, weight);
      if (count <= max) fits = end;
      i = end;
    }
    return { count, fits };
  },
};

/** The weight of the character that starts with this UTF-16 unit; surrogates weigh 2. */
function weightOf(unit: number): 1 | 2 {
  if (unit <= 0x10ff) return 1;
  if (unit < 0x2000 || unit > 0x2037) return 2;
  return unit <= 0x200d || (unit >= 0x2010 && unit <= 0x201f) || unit >= 0x2032 ? 1 : 2;
}

/** Neighbouring wide characters are one part, which grows: a text may be all of them. */
function noteWide(notes: Note[], start: number, end: number, weight: number): void {
  const last = notes.at(-1);
  if (last?.kind === "wide" && last.end === start) {
    last.end = end;
    last.weight += weight;
  } else {
    notes.push({ start, end, kind: "wide", weight });
  }
}
