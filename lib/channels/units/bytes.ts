// Bytes in UTF-8. A lone surrogate becomes U+FFFD, three bytes, as the encoder writes it.

import { sizeAt, type Unit } from "./unit";

const encoder = new TextEncoder();

export const bytes: Unit = {
  name: "bytes",
  count(text, max) {
    const count = encoder.encode(text).length;
    if (count <= max) return { count, fits: text.length };
    let fits = 0;
    for (let left = max - bytesAt(text, 0); left >= 0; left -= bytesAt(text, fits)) {
      fits += sizeAt(text, fits);
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
