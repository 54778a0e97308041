import type { Channel } from "./channel";
import { addContentWarning } from "./content-warning";
import { findMastodonLinks } from "./links/find-mastodon-links";
import { dropMentionHosts } from "./mentions";
import { reserveLinks } from "./reserve-links";

export const mastodon = {
  id: "mastodon",
  label: "Mastodon",
  limits: [{ max: 500, unit: "web-client" }],
  limitVaries: true,
  countedAs: [reserveLinks(findMastodonLinks), dropMentionHosts, addContentWarning],
  media: { error: 4 },
  altText: 1500,
  source: [
    "https://docs.joinmastodon.org/user/posting/",
    "https://github.com/mastodon/mastodon/blob/main/app/javascript/mastodon/features/compose/util/counter.ts",
  ],
  checkedOn: "2026-11-20",
  note: "An instance may set its own maximum, and does not say so in its page: see the counter there.",
} as const satisfies Channel;
