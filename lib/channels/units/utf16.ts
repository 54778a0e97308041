// UTF-16 units, as JavaScript's and Java's `length` count them.

import { sizeAt, type Unit } from "./unit";

export const utf16: Unit = {
  name: "characters",
  count(text, max) {
    const count = text.length;
    if (count <= max) return { count, fits: count };
    // Never promise room for half a surrogate pair.
    return { count, fits: max > 0 && sizeAt(text, max - 1) === 2 ? max - 1 : max };
  },
};
