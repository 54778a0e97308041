// Threads: "Emojis are counted as the number of UTF-8 bytes" (developers.facebook.com, Threads
// posts, updated 2026-04-14), everything else as one character, which we take to be a code point.

import { bytesAt } from "./bytes";
import { emojiEnd, isShownAsEmoji } from "./emoji";
import { countUnits, isAscii, sizeAt, type Unit } from "./unit";

export const emojiBytes: Unit = {
  name: "characters",
  count(text, max, notes) {
    if (isAscii(text)) return countUnits(text, max);
    let count = 0;
    let fits = 0;
    for (let i = 0; i < text.length; ) {
      let end = emojiEnd(text, i);
      if (end > i && isShownAsEmoji(text, i, end)) {
        let weight = 0;
        for (let at = i; at < end; at += sizeAt(text, at)) weight += bytesAt(text, at);
        count += weight;
        notes?.push({ start: i, end, kind: "emoji", weight });
      } else {
        end = i + sizeAt(text, i);
        count += 1;
      }
      if (count <= max) fits = end;
      i = end;
    }
    return { count, fits };
  },
};
