// Every place where twitter-text's expression for a link matches, in its order: leftmost first, one
// match consuming the text of the next. Found from the dots and the "://" outwards, in linear time.

import { isDomainCharacter, isPreceding } from "./characters";
import { type Host, hostAt, pathEnd, portEnd, queryEnd, tldEnd } from "./url-parts";

/** One match, before anyone asked whether X accepts it. UTF-16 half-open offsets. */
export type Match = {
  readonly start: number;
  /** Where the host starts: after "https://" if `schemed`, else at `start`. */
  readonly host: number;
  readonly hostEnd: number;
  readonly pathEnd: number;
  readonly end: number;
  readonly schemed: boolean;
};

/** Matches that need no scheme, and those that have one. */
export function* scanLinks(text: string): Generator<Match> {
  const nextBare = bareHosts(text);
  let from = 0;
  let schemed = nextSchemed(text, from);
  let bare = nextBare(from);
  while (schemed || bare) {
    const first = schemed && (!bare || rank(schemed) <= rank(bare)) ? schemed : bare;
    if (!first) return;
    yield first;
    from = first.end;
    if (schemed && !isFree(schemed, from)) schemed = nextSchemed(text, from);
    if (bare && !isFree(bare, from)) bare = nextBare(from);
  }
}

/** Matches with "http://" or "https://" only. */
export function* scanSchemedLinks(text: string): Generator<Match> {
  let match = nextSchemed(text, 0);
  while (match) {
    yield match;
    match = nextSchemed(text, match.end);
  }
}

/** The expression takes the character before the link too, and tries that before "start of text". */
function rank(match: Match): number {
  return match.start === 0 ? 0.5 : match.start - 1;
}

/** Whether the match and the character before it lie behind `from`. */
function isFree(match: Match, from: number): boolean {
  return match.start > from;
}

function nextSchemed(text: string, from: number): Match | undefined {
  let colon = text.indexOf("://", from);
  for (; colon >= 0; colon = text.indexOf("://", colon + 3)) {
    const scheme = /https?$/i.exec(text.slice(Math.max(from, colon - 5), colon))?.[0];
    if (scheme === undefined) continue;
    const start = colon - scheme.length;
    if (!mayStartAt(text, start, from)) continue;
    const host = hostAt(text, colon + 3);
    if (host.end > 0) return complete(text, start, colon + 3, host.end);
  }
  return undefined;
}

function mayStartAt(text: string, start: number, from: number): boolean {
  if (start === 0) return from === 0;
  return start > from && isPreceding(text.charCodeAt(start - 1));
}

function complete(text: string, start: number, host: number, hostEnd: number): Match {
  const afterPath = pathEnd(text, portEnd(text, hostEnd));
  const end = queryEnd(text, afterPath);
  return { start, host, hostEnd, pathEnd: afterPath, end, schemed: host > start };
}

/** Hosts without a scheme, sought from their dots. */
function bareHosts(text: string): (from: number) => Match | undefined {
  /** Labels that start up to here lead to no top-level domain: read once, not from each dot. */
  let barren = -1;
  return (from) => {
    for (let dot = text.indexOf(".", from); dot >= 0; dot = text.indexOf(".", dot + 1)) {
      const next = dot + 1;
      if (!isDomainCharacter(text.charCodeAt(next)) || next === text.length) continue;
      const rest: Host = next <= barren ? { end: -1, read: barren } : hostAt(text, next);
      if (rest.end < 0) barren = rest.read;
      const hostEnd = rest.end > 0 ? rest.end : tldEnd(text, next, text.length);
      if (hostEnd < 0) continue;
      const start = bareStart(text, dot, from, rest.end > 0);
      if (start >= 0) return complete(text, start, start, hostEnd);
    }
    return undefined;
  };
}

/** The leftmost place where the label that ends at `dot` may start a match, or -1. */
function bareStart(text: string, dot: number, from: number, underscores: boolean): number {
  if (dot === 0 || !isDomainCharacter(text.charCodeAt(dot - 1))) return -1;
  let first = dot - 1;
  while (first > from && isLabelCharacter(text.charCodeAt(first - 1), underscores)) first--;
  // "Start of text" comes after the try that takes the first character as the one before the link.
  const zero = first === 0 && mayStartAt(text, 0, from) && isDomainCharacter(text.charCodeAt(0));
  for (let start = zero ? 1 : first; start < dot; start++) {
    const begins = isDomainCharacter(text.charCodeAt(start)) && mayStartAt(text, start, from);
    if (begins) return start;
    if (zero) return 0;
  }
  return zero ? 0 : -1;
}

function isLabelCharacter(unit: number, underscores: boolean): boolean {
  return unit === 0x2d || (underscores && unit === 0x5f) || isDomainCharacter(unit);
}
