// Unicode code points: what Telegram calls "UTF-8 characters", and the plainest reading of
// "characters" where a platform says no more. A lone surrogate counts one.

import { plainRunEnd, plainUnits } from "./plain";
import { sizeAt, type Unit } from "./unit";

const PLAIN = plainUnits([0, 0xd7ff]);

export const codePoints: Unit = {
  name: "characters",
  count(text, max) {
    let count = 0;
    let fits = 0;
    for (let i = 0; i < text.length && count <= max; ) {
      const run = plainRunEnd(text, i, PLAIN);
      const end = run > i ? run : i + sizeAt(text, i);
      const units = run > i ? run - i : 1;
      if (count + units <= max) fits = end;
      else if (count < max) fits = i + max - count;
      count += units;
      i = end;
    }
    return { count, fits };
  },
};
