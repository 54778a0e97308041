import type { Channel } from "./channel";

/** The caption of an Instagram post. */
export const instagram = {
  id: "instagram",
  label: "Instagram",
  limits: [{ max: 2200, unit: "code-points" }],
  fold: { after: 125, folklore: true },
  hashtags: { warn: 5, error: 30 },
  mentions: { error: 20 },
  media: { warn: 10, error: 20 },
  altText: 1000,
  source: [
    "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media",
    "Instagram's announcement of five hashtags a post, 18 December 2025",
  ],
  checkedOn: "2026-11-20",
  note: "Official sources disagree: five hashtags announced, thirty in the API reference; ten pictures by the API, twenty in the app.",
} as const satisfies Channel;
