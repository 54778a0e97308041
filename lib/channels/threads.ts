import type { Channel } from "./channel";

export const threads = {
  id: "threads",
  label: "Threads",
  limits: [{ max: 500, unit: "emoji-bytes" }],
  hashtags: { warn: 1 },
  links: { error: 5 },
  media: { error: 20 },
  altText: 1000,
  source: [
    "https://developers.facebook.com/documentation/threads/posts",
    "https://developers.facebook.com/documentation/threads/create-posts/text-attachments",
    "https://github.com/gitroomhq/postiz-app/pull/1946",
  ],
  checkedOn: "2026-11-20",
  note: "Only the first tag becomes a topic. A text attachment holds 10,000 characters more. A publisher found the API (August 2026) refusing by bytes throughout; the documentation says emoji only.",
} as const satisfies Channel;
