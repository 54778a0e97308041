import type { Channel } from "./channel";

export const linkedin = {
  id: "linkedin",
  label: "LinkedIn",
  limits: [{ max: 3000, unit: "utf16" }],
  fold: { after: 210, phone: 140, folklore: true },
  media: { error: 20 },
  source: ["https://www.linkedin.com/help/linkedin/answer/a528176"],
  checkedOn: "2026-11-20",
  note: "What counts as a character is not documented; UTF-16 units are the larger reading.",
} as const satisfies Channel;
