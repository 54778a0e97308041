import type { Channel } from "./channel";

export const facebook = {
  id: "facebook",
  label: "Facebook",
  limits: [{ max: 63_206, unit: "code-points" }],
  fold: { after: 477, phone: 125, folklore: true },
  source: [
    "A Facebook engineer's post of 30 November 2011, as reported by TechCrunch",
    "https://developers.facebook.com/docs/graph-api/reference/page/feed",
  ],
  checkedOn: "2026-11-20",
  note: "The figure is of 2011; today's documentation names no maximum.",
} as const satisfies Channel;
