import type { Channel } from "./channel";
import { shortenLinks } from "./shorten-links";

export const bluesky = {
  id: "bluesky",
  label: "Bluesky",
  limits: [
    { max: 300, unit: "graphemes" },
    { max: 3000, unit: "bytes" },
  ],
  countedAs: [shortenLinks],
  media: { error: 4 },
  altText: 2000,
  source: [
    "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
    "https://github.com/bluesky-social/social-app/blob/main/src/lib/strings/url-helpers.ts",
  ],
  checkedOn: "2026-11-20",
} as const satisfies Channel;
