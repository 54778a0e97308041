import type { Span } from "@/lib/draft/span";

/** UTF-16 units of a claim that is underlined whole. */
const CLAIM_AT_MOST = 140;

/**
 * Where a claim is underlined: from the first of its parts to the last, since any of them may be the slip; the told part alone where
 * they stand in several lines or far apart.
 */
export function claimSpan(text: string, told: Span, others: readonly Span[]): Span {
  const start = Math.min(told.start, ...others.map((other) => other.start));
  const end = Math.max(told.end, ...others.map((other) => other.end));
  const isOne = end - start <= CLAIM_AT_MOST && !text.slice(start, end).includes("\n");
  return isOne ? { start, end } : { start: told.start, end: told.end };
}
