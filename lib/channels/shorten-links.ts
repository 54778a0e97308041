// Bluesky's app shortens links before posting and before counting: the host, and the path up to 15
// characters or else 13 and "...". Source: bluesky-social/social-app, strings/url-helpers.ts,
// toShortUrl, and rich-text-manip.ts (read 2026-11-20).

import type { Rewrite } from "./channel";
import { findBlueskyLinks } from "./links/find-bluesky-links";
import type { Replacement } from "./rewrite";

const LONGEST_PATH = 15;
const KEPT_OF_PATH = 13;

/** What Bluesky writes instead of each link. */
export const shortenLinks: Rewrite = (text) => {
  const replacements: Replacement[] = [];
  for (const { start, end } of findBlueskyLinks(text)) {
    const typed = text.slice(start, end);
    const by = shortUrl(typed);
    if (by !== typed) replacements.push({ start, end, by, kind: "link" });
  }
  return replacements;
};

function shortUrl(typed: string): string {
  if (!URL.canParse(typed)) return typed;
  // The parser's host and path, not the typed ones: Punycode and percent signs are what is counted.
  const url = new URL(typed);
  const path = (url.pathname === "/" ? "" : url.pathname) + url.search + url.hash;
  const kept = path.length > LONGEST_PATH ? `${path.slice(0, KEPT_OF_PATH)}...` : path;
  return url.host + kept;
}
