// Bytes in UTF-8. A lone surrogate becomes U+FFFD, three bytes, as TextEncoder would write it.

import { countUnits, isAscii, sizeAt, type Unit } from "./unit";

export const bytes: Unit = {
  name: "bytes",
  count(text, max) {
    if (isAscii(text)) return countUnits(text, max);
    let count = 0;
    let fits = 0;
    for (let i = 0; i < text.length; ) {
      const end = i + sizeAt(text, i);
      count += bytesAt(text, i);
      if (count <= max) fits = end;
      i = end;
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
