import type { Channel } from "./channel";
import { x } from "./x";

/** A post on X from a paid account, which may be longer. */
export const xPremium = {
  ...x,
  id: "x-premium",
  label: "X (paid account)",
  limits: [{ max: 25_000, unit: "weighted" }],
  fold: { after: 280, folklore: true },
  note: "25,000 is widely repeated; no official page found. The feed hides what comes after 280.",
} as const satisfies Channel;
