// Unicode code points: what Telegram calls "UTF-8 characters", and the plainest reading of
// "characters" where a platform says no more. A lone surrogate counts one.

import { countUnits, isAscii, sizeAt, type Unit } from "./unit";

export const codePoints: Unit = {
  name: "characters",
  count(text, max) {
    if (isAscii(text)) return countUnits(text, max);
    let count = 0;
    let fits = 0;
    for (let i = 0; i < text.length; ) {
      i += sizeAt(text, i);
      count += 1;
      if (count <= max) fits = i;
    }
    return { count, fits };
  },
};
