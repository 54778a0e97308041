// Parts a text into the posts of a thread: at paragraphs, else lines, else sentences, else words,
// and within a word only where its script has no spaces or it alone is too long.

import type { Channel, MeasureOptions } from "./channel";
import type { Span } from "./links/span";
import { measure } from "./measure";
import {
  type Break,
  CLAUSE,
  findBreaks,
  GLUED,
  LINE,
  PARAGRAPH,
  SENTENCE,
  WORD,
} from "./thread/breaks";
import { breakInside, breakWord, forcedEnd } from "./thread/inside";
import { findUnbreakable } from "./thread/unbreakable";

export type SplitOptions = MeasureOptions & {
  /** End each post with its number: "1/4", counted in. */
  readonly numbering?: boolean;
};

/** One post of a thread: the text to post, and the part of the draft it holds. */
export type ThreadPost = Span & {
  readonly text: string;
  readonly count: number;
  /** Too long all the same: a link or a character alone exceeds the limit. */
  readonly over: boolean;
};

/** How full a post must be for a place of this rank to be taken while a lesser one fills it more. */
const FULL_ENOUGH: readonly { rank: number; share: number }[] = [
  { rank: PARAGRAPH, share: 0.3 },
  { rank: LINE, share: 0.4 },
  { rank: SENTENCE, share: 0.3 },
  { rank: CLAUSE, share: 0.7 },
  { rank: WORD, share: 0.3 },
];

/**
 * Splits a draft for a channel; one post, unnumbered, where it fits as it is, and none where there is
 * nothing to post. Every post fits unless it says it is over. UTF-16 half-open offsets.
 */
export function splitThread(
  text: string,
  channel: Channel,
  options: SplitOptions = {},
): ThreadPost[] {
  const whole = trimmed(text, 0, text.length);
  if (whole.start === whole.end) return [];
  const single = post(text, whole, "", channel, options);
  if (!single.over) return [single];
  const draft: Draft = {
    text,
    breaks: findBreaks(text),
    unbreakable: findUnbreakable(text),
    channel,
    options,
  };
  if (!options.numbering) return pack(draft, whole, Number.POSITIVE_INFINITY, () => "") ?? [];
  // The number of posts decides how wide the numbers are, and they how many posts there are.
  for (let most = 9; ; most = most * 10 + 9) {
    const posts = pack(draft, whole, most, (place) => ` ${place}/${most}`);
    const total = posts?.length;
    if (posts === undefined) continue;
    return posts.map((own, index) =>
      numbered(own, ` ${index + 1}/${most}`, ` ${index + 1}/${total}`),
    );
  }
}

/** The same post with the true total, which is as many digits wide. */
function numbered(own: ThreadPost, suffix: string, by: string): ThreadPost {
  return { ...own, text: own.text.slice(0, own.text.length - suffix.length) + by };
}

type Draft = {
  readonly text: string;
  readonly breaks: readonly Break[];
  readonly unbreakable: readonly Span[];
  readonly channel: Channel;
  readonly options: SplitOptions;
};

/** The posts, each with the suffix of its place (from 1); undefined if they are more than `most`. */
function pack(
  draft: Draft,
  whole: Span,
  most: number,
  suffixOf: (place: number) => string,
): ThreadPost[] | undefined {
  const { text, channel } = draft;
  const posts: ThreadPost[] = [];
  let options = draft.options;
  for (let start = whole.start; start < whole.end; ) {
    if (posts.length === most) return undefined;
    const suffix = suffixOf(posts.length + 1);
    const { end, next } = endOfPost({ ...draft, options }, { start, end: whole.end }, suffix);
    posts.push(post(text, trimmed(text, start, end), suffix, channel, options));
    // Only the first post is the reply whose mentions X filled in.
    options = { ...options, replyMentions: [] };
    start = trimmed(text, next, whole.end).start;
  }
  return posts;
}

function endOfPost(draft: Draft, rest: Span, suffix: string): Pick<Break, "end" | "next"> {
  const { text, channel, options } = draft;
  let reach = reachOf(draft, rest, suffix);
  if (reach === rest.end) return { end: reach, next: reach };
  for (;;) {
    const place = bestPlace(draft, rest.start, reach);
    if (place === undefined) {
      const end = forcedEnd(text, rest.start, draft.unbreakable);
      return { end, next: end };
    }
    // A link that the platform found in the whole text may count otherwise at the end of a post.
    if (!post(text, { start: rest.start, end: place.end }, suffix, channel, options).over)
      return place;
    reach = place.end - 1;
  }
}

/** How far a post could reach that starts here and ends with this suffix, wherever that is. */
function reachOf({ text, channel, options }: Draft, rest: Span, suffix: string): number {
  const max = (options.max ?? channel.limits[0].max ?? text.length) - suffix.length;
  for (let size = 2 * max + 64; ; size *= 2) {
    const end = Math.min(rest.start + size, rest.end);
    const { overflowFrom } = measure(text.slice(rest.start, end), channel, { ...options, max });
    if (overflowFrom !== undefined) return rest.start + overflowFrom;
    if (end === rest.end) return end;
  }
}

function bestPlace(draft: Draft, start: number, reach: number): Break | undefined {
  const { text, breaks, unbreakable } = draft;
  const last = lastBefore(breaks, reach);
  for (const { rank, share } of FULL_ENOUGH) {
    const least = start + share * (reach - start);
    const place = findBack(breaks, last, least, rank);
    if (place) return place;
  }
  // Scripts without spaces, then whatever space there is, then the middle of an endless word.
  const inside = breakInside(text, start, reach, unbreakable);
  const space = findBack(breaks, last, start + 1, WORD) ?? findBack(breaks, last, start + 1, GLUED);
  const end = inside ?? (space ? undefined : breakWord(text, start, reach, unbreakable));
  if (end === undefined) return space;
  return space && space.end > end ? space : { end, next: end, rank: WORD };
}

/** The last break at or before index `last`, not before offset `least`, of this rank or better. */
function findBack(
  breaks: readonly Break[],
  last: number,
  least: number,
  rank: number,
): Break | undefined {
  for (let index = last; index >= 0; index--) {
    const place = breaks[index];
    if (place === undefined || place.end < least) return undefined;
    if (place.rank <= rank) return place;
  }
  return undefined;
}

/** Index of the last break that ends at or before this offset, -1 if none. */
function lastBefore(breaks: readonly Break[], offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle]?.end ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function post(
  text: string,
  { start, end }: Span,
  suffix: string,
  channel: Channel,
  options: SplitOptions,
): ThreadPost {
  const own = text.slice(start, end) + suffix;
  const { count, over } = measure(own, channel, options);
  return { text: own, start, end, count, over };
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const from = end - slice.trimStart().length;
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}
