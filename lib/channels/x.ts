import type { Channel } from "./channel";
import { findXLinks } from "./links/find-x-links";
import { dropReplyMentions } from "./mentions";
import { normalize } from "./normalize";
import { reserveLinks } from "./reserve-links";

/** A post on X from an account that does not pay. */
export const x = {
  id: "x",
  label: "X",
  limits: [{ max: 280, unit: "weighted" }],
  otherMaxima: [25_000],
  countedAs: [normalize, reserveLinks(findXLinks), dropReplyMentions],
  media: { error: 4 },
  altText: 1000,
  altTextIsFinal: true,
  source: [
    "https://docs.x.com/fundamentals/counting-characters",
    "https://github.com/twitter/twitter-text/blob/master/config/v3.json",
  ],
  checkedOn: "2026-11-20",
  note: "Attached media count nothing. An image's description cannot be added after posting.",
} as const satisfies Channel;
