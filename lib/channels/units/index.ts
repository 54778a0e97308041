// The only registry of ways of counting.

import { bytes } from "./bytes";
import { codePoints } from "./code-points";
import { emojiBytes } from "./emoji-bytes";
import { graphemes } from "./graphemes";
import type { Unit } from "./unit";
import { utf16 } from "./utf16";
import { webClient } from "./web-client";
import { weighted } from "./weighted";

export const units = {
  weighted,
  graphemes,
  bytes,
  "code-points": codePoints,
  utf16,
  "emoji-bytes": emojiBytes,
  "web-client": webClient,
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;
