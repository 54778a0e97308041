import { splitSentences } from "@/lib/draft/sentences";
import type { Span } from "@/lib/draft/span";

/** A quotation with a little of what stands around it. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const AROUND = 26;
const QUOTED = 160;
/** How far from the quotation its sentence is looked for; more than ever is shown. */
const SIGHT = 120;

/**
 * Cuts a span out of a text with a few words of its own sentence on both sides; "…" where something
 * was left out. UTF-16 half-open offsets; no surrogate pair is cut, and no word where words are spaced.
 * `around` is how much of the sentence stands on each side, in UTF-16 units.
 */
export function excerpt(text: string, span: Span, around = AROUND): Excerpt {
  const { start, end } = span;
  const sentence = sentenceAround(text, span);
  const from =
    start - sentence.start <= around ? sentence.start : wordStart(text, start - around, start);
  const to = sentence.end - end <= around ? sentence.end : wordEnd(text, end, end + around);
  return {
    before: (from > sentence.start ? "…\u00a0" : "") + text.slice(from, start),
    quote: shortened(text.slice(start, end)),
    after: text.slice(end, to) + (to < sentence.end ? "\u00a0…" : ""),
  };
}

/** From the beginning of the sentence in which a span begins to the end of the one in which it ends. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const seen = Math.max(0, whole(text, start - SIGHT));
  const window = text.slice(seen, whole(text, end + SIGHT));
  const sentences = splitSentences(window);
  const first = sentences.findLast((one) => seen + one.start <= start);
  const last = sentences.find((one) => seen + one.end >= end);
  return { start: seen + (first?.start ?? 0), end: seen + (last?.end ?? window.length) };
}

/** The first start of a word in a stretch; without a space in it, the stretch's own start. */
function wordStart(text: string, from: number, to: number): number {
  const gap = text.slice(from, to).search(/\s\S/u);
  return gap === -1 ? whole(text, from) : from + gap + 1;
}

/** The last end of a word in a stretch; without a space in it, the stretch's own end. */
function wordEnd(text: string, from: number, to: number): number {
  const gap = text.slice(from, to).search(/\s\S*$/u);
  return gap === -1 ? whole(text, to) : from + gap;
}

function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function shortened(quote: string): string {
  if (quote.length <= QUOTED) return quote;
  const half = QUOTED / 2;
  const head = quote.slice(0, wordEnd(quote, 0, half));
  return `${head} … ${quote.slice(wordStart(quote, quote.length - half, quote.length))}`;
}
