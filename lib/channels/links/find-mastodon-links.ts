// Links as Mastodon counts them: the grammar of twitter-text, but only with a scheme, and without
// X's own conditions. Source: mastodon/mastodon, compose/util/url_regex.js (read 2026-11-20).

import { scanSchemedLinks } from "./scan";
import type { Span } from "./span";

/** Links as Mastodon counts them, in order. UTF-16 half-open offsets. */
export function findMastodonLinks(text: string): Span[] {
  const links: Span[] = [];
  if (!text.includes("://")) return links;
  for (const { start, end } of scanSchemedLinks(text)) links.push({ start, end });
  return links;
}
