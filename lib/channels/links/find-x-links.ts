// Links as X finds them in plain text (twitter-text 3.1.0, extractUrlsWithIndices).

import { isLatinDomainCharacter } from "./characters";
import { fitsDomainNames } from "./host-length";
import { type Match, scanLinks } from "./scan";
import type { Span } from "./span";
import { queryEnd, tldEnd } from "./url-parts";

const LONGEST_URL = 4096;
const LONGEST_SHORT_LINK = 40;
const SHORT_LINK = /^https?:\/\/t\.co\/[a-z0-9]+/i;

/**
 * Links as X finds them: with or without scheme, on any known top-level domain.
 * In order, UTF-16 half-open offsets. Expects text in NFC, as X's parser does.
 */
export function findXLinks(text: string): readonly Span[] {
  if (!text.includes(".")) return [];
  if (last?.text !== text) last = { text, links: find(text) };
  return last.links;
}

/** The last answer: one draft is measured on every channel, and its links are sought by several. */
let last: { readonly text: string; readonly links: readonly Span[] } | undefined;

function find(text: string): Span[] {
  const links: Span[] = [];
  for (const match of scanLinks(text)) {
    if (!isAcceptable(text, match)) continue;
    if (match.schemed) {
      const link = shortLink(text, match);
      if (link) links.push(link);
    } else if (!"-_./".includes(text.charAt(match.start - 1)) || match.start === 0) {
      links.push(...latinHosts(text, match));
    }
  }
  return links;
}

function isAcceptable(text: string, match: Match): boolean {
  const scheme = match.schemed ? match.host - match.start : "https://".length;
  if (scheme + match.end - match.start > LONGEST_URL) return false;
  const host = text.slice(match.host, match.hostEnd);
  if (host.startsWith("xn--") && latinHostSpans(host).length === 0) return false;
  return fitsDomainNames(host);
}

/** X's own short links end with their slug and query, whatever follows; none has a longer slug. */
function shortLink(text: string, { start, end }: Match): Span | undefined {
  const slug = SHORT_LINK.exec(text.slice(start, end))?.[0];
  if (slug === undefined) return { start, end };
  if (slug.length - slug.lastIndexOf("/") - 1 > LONGEST_SHORT_LINK) return undefined;
  return { start, end: Math.min(queryEnd(text, start + slug.length), end) };
}

/** Without a scheme X links only the Latin parts of a host, and the last one with its path. */
function latinHosts(text: string, match: Match): Span[] {
  const spans = latinHostSpans(text.slice(match.start, match.hostEnd)).map(({ start, end }) => ({
    start: match.start + start,
    end: match.start + end,
  }));
  const last = spans.at(-1);
  // A port or a query alone stays outside, as there.
  const hasPath = text.slice(match.hostEnd, match.pathEnd).includes("/");
  if (last && hasPath) spans[spans.length - 1] = { start: last.start, end: match.end };
  return spans;
}

/** The parts of a host made of Latin labels and a top-level domain of any script. */
function latinHostSpans(host: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let barren = -1;
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
    let start = dot;
    while (start > from && isLatinDomainCharacter(host.charCodeAt(start - 1))) start--;
    if (start === dot || dot < barren) continue;
    let end = -1;
    let last = dot;
    for (;;) {
      const tld = tldEnd(host, last + 1, host.length);
      if (tld > 0) end = tld;
      let next = last + 1;
      while (next < host.length && isLatinDomainCharacter(host.charCodeAt(next))) next++;
      if (next === last + 1 || host.charAt(next) !== ".") break;
      last = next;
    }
    if (end < 0) {
      barren = last;
      continue;
    }
    spans.push({ start, end });
    from = end;
    dot = end - 1;
  }
  return spans;
}
