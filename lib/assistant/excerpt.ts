import type { Span } from "@/lib/draft/span";

/** A quotation with a little of what stands around it. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const AROUND = 26;
const QUOTED = 160;

/**
 * Cuts a span out of a text with a few words of its own line on both sides; "…" where something was
 * left out. UTF-16 half-open offsets; no surrogate pair is cut, and no word where words are spaced.
 */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const from = start - lineStart <= AROUND ? lineStart : wordStart(text, start - AROUND, start);
  const to = lineEnd - end <= AROUND ? lineEnd : wordEnd(text, end, end + AROUND);
  return {
    before: (from > lineStart ? "…\u00a0" : "") + text.slice(from, start),
    quote: shortened(text.slice(start, end)),
    after: text.slice(end, to) + (to < lineEnd ? "\u00a0…" : ""),
  };
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
