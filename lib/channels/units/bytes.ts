// Bytes in UTF-8. A lone surrogate becomes U+FFFD, three bytes, as TextEncoder would write it.

import { plainRunEnd, plainUnits } from "./plain";
import { sizeAt, type Unit } from "./unit";

const PLAIN = plainUnits([0, 0x7f]);

export const bytes: Unit = {
  name: "bytes",
  count(text, max) {
    let count = 0;
    let fits = 0;
    for (let i = 0; i < text.length; ) {
      const run = plainRunEnd(text, i, PLAIN);
      if (run > i) {
        fits += Math.max(0, Math.min(run - i, max - count));
        count += run - i;
        i = run;
      } else {
        count += bytesAt(text, i);
        i += sizeAt(text, i);
        if (count <= max) fits = i;
      }
    }
    return { count, fits };
  },
};

/** UTF-8 bytes of the character at UTF-16 offset `i`. */
export function bytesAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return sizeAt(text, i) === 2 ? 4 : 3;
}
