// Links as Bluesky's app finds them: @atproto/api, rich-text/detection and util (0.19.19, read
// 2026-11-20), reduced to those with a scheme, the only ones the app shortens.

import type { Span } from "./span";

/** As there: a link, or a name with dots that takes the rest of its word and may hide one. */
const WORD = /(^|\s|\()(?:(https?:\/\/\S+)|[a-z][a-z0-9]*(?:\.[a-z0-9]+)+\S*)/gim;

/** Links with a scheme in a Bluesky post, in order. UTF-16 half-open offsets. */
export function findBlueskyLinks(text: string): Span[] {
  const links: Span[] = [];
  if (!text.includes("http")) return links;
  for (const match of text.matchAll(WORD)) {
    const before = match[1] ?? "";
    const link = match[2];
    // Only the lower-case scheme survives the app's own check of the domain.
    if (!link?.startsWith("http")) continue;
    const start = match.index + before.length;
    links.push({ start, end: start + withoutTrailing(link).length });
  }
  return links;
}

function withoutTrailing(link: string): string {
  const text = /[.,;:!?]$/.test(link) ? link.slice(0, -1) : link;
  return text.endsWith(")") && !text.includes("(") ? text.slice(0, -1) : text;
}
