// X's weighted length. The ranges that weigh 1 are twitter-text's configuration, version 3
// (github.com/twitter/twitter-text, config/v3.json); everything else weighs 2, and so does an emoji
// sequence however long (docs.x.com/fundamentals/counting-characters). Read 2026-11-20.
// Links and normalisation are not its business: see links.ts and normalize.ts.

import { emojiEnd } from "./emoji";
import { countUnits, isAscii, sizeAt, type Unit } from "./unit";

const EMOJI_WEIGHT = 2;

/** Counts a text already in NFC. */
export const weighted: Unit = {
  name: "weighted",
  count(text, max, notes) {
    if (isAscii(text)) return countUnits(text, max);
    let count = 0;
    let fits = 0;
    /** Where the current run of wide characters began in the text, and in the count. */
    let wideFrom = -1;
    let countedFrom = 0;
    for (let i = 0; i < text.length; ) {
      const weight = weightOf(text.charCodeAt(i));
      const size = sizeAt(text, i);
      const sequence = emojiEnd(text, i);
      const isEmoji = sequence > i + size || (sequence > i && weight > 1);
      const isWide = weight > 1 && !isEmoji;
      if (isWide && wideFrom < 0) {
        wideFrom = i;
        countedFrom = count;
      } else if (!isWide && wideFrom >= 0) {
        notes?.push({ start: wideFrom, end: i, kind: "wide", weight: count - countedFrom });
        wideFrom = -1;
      }
      if (isEmoji) notes?.push({ start: i, end: sequence, kind: "emoji", weight: EMOJI_WEIGHT });
      count += isEmoji ? EMOJI_WEIGHT : weight;
      i = isEmoji ? sequence : i + size;
      if (count <= max) fits = i;
    }
    if (wideFrom >= 0) {
      const weight = count - countedFrom;
      notes?.push({ start: wideFrom, end: text.length, kind: "wide", weight });
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
