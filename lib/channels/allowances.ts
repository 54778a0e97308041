// Counts of tags, mentions and links against a channel's own limits, for the channels that have them.

import type { Allowance, Channel } from "./channel";
import { findXLinks } from "./links/find-x-links";
import { firstAfter, type Span } from "./links/span";

export type AllowanceCount = Allowance & {
  readonly of: "hashtags" | "mentions" | "links";
  readonly count: number;
  readonly level: "ok" | "warn" | "error";
};

/** A tag holds a letter and may hold marks and joiners: #می‌خواهم, #il·lusió. */
const HASHTAG =
  /(?<![\p{L}\p{N}_&/]|(?![\ufe0e\ufe0f])\p{M})[#＃][\p{N}_]*[\p{L}\p{M}][\p{L}\p{N}\p{M}_\u200c\u200d·]*/uy;
/** Not in an e-mail address, @name@host or f!@k; nor where more letters follow than a handle has (twitter-text's cases). */
const MENTION =
  /(?<![a-z0-9_!#$%&*@＠.])[@＠][a-z0-9_][a-z0-9_.]*(?![a-z0-9_.@＠\u00c0-\u024f])/iuy;

/** What the text holds of each thing the channel limits. A media count is not the text's to tell. */
export function countAllowances(text: string, channel: Channel): AllowanceCount[] {
  const { hashtags, mentions, links } = channel;
  const counts: AllowanceCount[] = [];
  if (hashtags)
    counts.push(against("hashtags", hashtags, countOutsideLinks(text, ["#", "＃"], HASHTAG)));
  if (mentions)
    counts.push(against("mentions", mentions, countOutsideLinks(text, ["@", "＠"], MENTION)));
  if (links) counts.push(against("links", links, countDistinct(text, findXLinks(text))));
  return counts;
}

function against(of: AllowanceCount["of"], allowance: Allowance, count: number): AllowanceCount {
  const { warn = Infinity, error = Infinity } = allowance;
  return { of, ...allowance, count, level: count > error ? "error" : count > warn ? "warn" : "ok" };
}

/** A fragment or a handle inside a link is neither a tag nor a mention. */
function countOutsideLinks(text: string, signs: readonly string[], pattern: RegExp): number {
  let count = 0;
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      pattern.lastIndex = at;
      if (!pattern.test(text) || text.startsWith("://", pattern.lastIndex)) continue;
      if (!isInside(findXLinks(text), at)) count++;
    }
  }
  return count;
}

function isInside(spans: readonly Span[], offset: number): boolean {
  return (firstAfter(spans, offset)?.start ?? Infinity) <= offset;
}

function countDistinct(text: string, links: readonly Span[]): number {
  return new Set(links.map(({ start, end }) => text.slice(start, end))).size;
}
