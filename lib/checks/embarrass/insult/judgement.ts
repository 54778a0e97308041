import type { Span } from "@/lib/draft/span";
import type { Verdict } from "./weigh";

/** An insulting word that hits somebody; offsets are UTF-16, half-open, into the draft. */
export interface Judgement extends Span {
  readonly verdict: Verdict;
  /** The insulting word, and the one it hits, as written. */
  readonly word: string;
  readonly target: string;
}

/** Moves a span of a sentence to where the sentence stands in the draft. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
