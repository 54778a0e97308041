import type { Context } from "@/lib/checks/check";
import type { Draft } from "@/lib/draft/draft";
import { remembered } from "@/lib/draft/remembered";
import { overlaps, type Span } from "@/lib/draft/span";
import type { Message } from "@/lib/wording/message";

/** A hashtag or mention worth adding, with its "#" or "@", and why. */
export interface TagSuggestion {
  readonly tag: string;
  readonly reason: Message;
  /** The words of the first post that the tag can stand for, UTF-16, half-open; without them it goes to the end. */
  readonly at?: Span;
}

/** What is known beside the text. */
export type TagSituation = Omit<Context, "thread">;

/** A suggestion before the sources are put together; `score` says how likely its author would take it, 0 to 1. */
export interface Candidate extends TagSuggestion {
  readonly score: number;
  /** Its reason gives way to any other source's: "used in posts like this" to "is today". */
  readonly isVague?: true;
}

/** One place that suggestions come from. Pure. */
export type Source = (posts: readonly Draft[], situation: TagSituation) => readonly Candidate[];

const KEYS_KEPT = 2000;

/** What two spellings of one tag have in common: "#IWD2027" and "#iwd2027" are the same tag. The same few are compared at every keystroke. */
export const tagKey = remembered(KEYS_KEPT, (tag) =>
  tag
    .normalize("NFKC")
    .replace(/^[#＃]/u, "")
    .toLowerCase(),
);

/** Whether a stretch of a draft is plain words: no link, tag or handle reaches into it. */
export function isFree(span: Span, { links, hashtags, mentions }: Draft): boolean {
  return !reaches(links, span) && !reaches(hashtags, span) && !reaches(mentions, span);
}

function reaches(list: readonly Span[], span: Span): boolean {
  return list.some((other) => overlaps(other, span));
}
