// Threads: "Emojis are counted as the number of UTF-8 bytes" (developers.facebook.com, Threads
// posts, updated 2026-04-14), everything else as one character, which we take to be a code point.

import { bytesAt } from "./bytes";
import { emojiEnd, isShownAsEmoji, plainRunEndBeforeEmoji } from "./emoji";
import { plainUnits } from "./plain";
import { sizeAt, type Unit } from "./unit";

/** All but surrogates, what emoji are made of below them, and what makes emoji of digits and ©. */
const PLAIN = plainUnits(
  [0, 0xa8],
  [0xaa, 0xad],
  [0xaf, 0x200c],
  [0x200e, 0x203b],
  [0x303e, 0x3296],
  [0x329a, 0xd7ff],
);

export const emojiBytes: Unit = {
  name: "characters",
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
