import type { Channel } from "./channel";

/** A post on a YouTube channel's page. */
export const youtube = {
  id: "youtube",
  label: "YouTube post",
  limits: [{ max: null, unit: "code-points" }],
  source: ["https://support.google.com/youtube/answer/7124474"],
  checkedOn: "2026-11-20",
  note: "YouTube publishes no maximum: counted, never flagged.",
} as const satisfies Channel;
