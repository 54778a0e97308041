// Where a text may be parted into posts, and how well each place parts it.

import { isGlued } from "./unbreakable";

/** The smaller, the better the place. */
export const PARAGRAPH = 0;
export const LINE = 1;
export const SENTENCE = 2;
export const CLAUSE = 3;
export const WORD = 4;
/** Between a number and its unit: only where nothing else is left. */
export const GLUED = 5;

/** One post may end at `end` and the next start at `next`; what lies between is dropped. */
export type Break = { readonly end: number; readonly next: number; readonly rank: number };

/** Spaces that may be dropped: not the no-break ones, but the zero-width one of Khmer and Burmese. */
const GAP = /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]+/g;
/** Stops that take no space after them, and commas, but not one that groups digits. */
const IDEOGRAPHIC_STOP = /[。！？｡，；](?!\p{Nd})["'”’」』）)】]*/gu;
const IDEOGRAPHIC_COMMA = /^[，；]/u;
const COMMA = /[,;:،؛;—–-][\p{Pe}\p{Pf}"']*$/u;
/** Latin, Arabic, Urdu, Indic, Ethiopic, Burmese, Khmer, Armenian, Tibetan. */
const STOP =
  /[.!?…؟\u06d4\u0964\u0965\u1362\u1367\u1368\u104b\u17d4\u17d5\u0589\u0f0d‼⁇⁈⁉][\p{Pe}\p{Pf}"']*$/u;
/** A full stop after an initial, a title or the like ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(«“"'])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|Amb|Gen|Col|Lt|Sen|Rep|Gov|Hon|Rev|St|No|Nos|Nr|Art|Res|vs|etc|approx|ca|z\.\s?B|bzw|Sr|Sra|Dra|Exc|Ing|Dott|S\.E|H\.E|Jr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** All places between words, in order. UTF-16 offsets. */
export function findBreaks(text: string): Break[] {
  const breaks: Break[] = [];
  let earlier = "";
  let before = "";
  let from = 0;
  for (const gap of text.matchAll(GAP)) {
    const end = gap.index;
    const next = end + gap[0].length;
    earlier = before;
    before = text.slice(Math.max(from, end - LONGEST_WORD), end);
    breaks.push(...ideographicBreaks(text, from, end));
    from = next;
    if (end === 0 || next === text.length) continue;
    const rank = rankOf(text, gap[0], end, next);
    const glued = rank >= CLAUSE && isGlued(earlier, before, wordAt(text, next));
    breaks.push({ end, next, rank: glued ? GLUED : rank });
  }
  breaks.push(...ideographicBreaks(text, from, text.length));
  return breaks;
}

const LONGEST_WORD = 64;
const WORD_AT = new RegExp(`[^${GAP.source.slice(1, -2)}]{1,${LONGEST_WORD}}`, "y");

function wordAt(text: string, start: number): string {
  WORD_AT.lastIndex = start;
  return WORD_AT.exec(text)?.[0] ?? "";
}

function rankOf(text: string, gap: string, end: number, next: number): number {
  const newlines = gap.split(/\r\n|[\n\r\u2029]/).length - 1;
  if (newlines > 1 || gap.includes("\u2029")) return PARAGRAPH;
  if (newlines === 1 || gap.includes("\u2028")) return LINE;
  const tail = text.slice(Math.max(0, end - 24), end);
  if (endsSentence(text, tail, next)) return SENTENCE;
  return COMMA.test(tail) ? CLAUSE : WORD;
}

function endsSentence(text: string, tail: string, next: number): boolean {
  if (!STOP.test(tail) || /^\p{Ll}/u.test(text.slice(next, next + 2))) return false;
  return !ABBREVIATION.test(tail);
}

function ideographicBreaks(text: string, from: number, to: number): Break[] {
  const breaks: Break[] = [];
  for (const stop of text.slice(from, to).matchAll(IDEOGRAPHIC_STOP)) {
    const end = from + stop.index + stop[0].length;
    const rank = IDEOGRAPHIC_COMMA.test(stop[0]) ? CLAUSE : SENTENCE;
    if (end < to) breaks.push({ end, next: end, rank });
  }
  return breaks;
}
