// Places to part a text where no space offers one: between the words of scripts that are written
// without spaces, and as a last resort between the characters of one endless word.

import { firstAfter, type Span } from "../links/span";
import { clusterEnd } from "../units/graphemes";
import { endsWithNumber } from "./unbreakable";

/** How much text to ask the engine about: it takes quadratic time. */
const LOOK_BACK = 80;
const LOOK_AHEAD = 24;
const STARTS_NO_POST = /^[\s\p{Pe}\p{Pf}\p{Po}\p{M}\p{Lm}ぁぃぅぇぉっゃゅょァィゥェォッャュョ％‰]/u;
const ENDS_NO_POST = /[\s\p{Ps}\p{Pi}]$/u;

let segmenter: Intl.Segmenter | undefined;

/** The last place between two words without a space in `text(start, reach]`, if there is one. */
export function breakInside(
  text: string,
  start: number,
  reach: number,
  unbreakable: readonly Span[],
): number | undefined {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  // Begin at a cluster's start, lest half a character be taken for a word.
  const from = syncedStart(text, start, Math.max(start, reach - LOOK_BACK));
  const slice = text.slice(from, reach + LOOK_AHEAD);
  let found: number | undefined;
  for (const { index } of segmenter.segment(slice)) {
    const offset = from + index;
    if (offset > reach) break;
    // Where the slice starts is no place between words.
    if (index > 0 && mayPart(text, offset, unbreakable)) found = offset;
  }
  return found;
}

function mayPart(text: string, offset: number, unbreakable: readonly Span[]): boolean {
  if (STARTS_NO_POST.test(text.slice(offset, offset + 2))) return false;
  if (ENDS_NO_POST.test(text.slice(Math.max(0, offset - 2), offset))) return false;
  return !endsWithNumber(text, offset) && spanAround(unbreakable, offset) === undefined;
}

/** The last place between two characters in `text(start, reach]`, if there is one. */
export function breakWord(
  text: string,
  start: number,
  reach: number,
  unbreakable: readonly Span[],
): number | undefined {
  let found = start;
  for (let end = clusterEnd(text, start); end <= reach; end = clusterEnd(text, end)) {
    found = end;
    if (end === text.length) break;
  }
  const place = spanAround(unbreakable, found)?.start ?? found;
  return place > start ? place : undefined;
}

/** Where a post ends that nothing fits into: after the link or the character it starts with. */
export function forcedEnd(text: string, start: number, unbreakable: readonly Span[]): number {
  return spanAround(unbreakable, start + 1)?.end ?? clusterEnd(text, start);
}

/** The span that an offset would cut in two. */
function spanAround(spans: readonly Span[], offset: number): Span | undefined {
  const span = firstAfter(spans, offset);
  return span && span.start < offset ? span : undefined;
}

function syncedStart(text: string, start: number, wanted: number): number {
  let at = start;
  for (
    let end = clusterEnd(text, at);
    end <= wanted && end < text.length;
    end = clusterEnd(text, end)
  )
    at = end;
  return at;
}
