import type { Context, Hit, SentenceCheck } from "@/lib/checks/check";
import type { Passage } from "@/lib/draft/draft";

/** Of nearly every check in nearly every sentence: one list for all. */
export const NO_HITS: readonly Hit[] = [];

/** The hits of checks of one sentence, kept as long as somebody holds that sentence. */
export class KeptHits {
  readonly #bySentence = new WeakMap<Passage, Map<SentenceCheck, readonly Hit[]>>();

  /** What the check finds in the sentence, at offsets into the sentence. The context must be the same at every call. */
  of(check: SentenceCheck, passage: Passage, context: Context): readonly Hit[] {
    let byCheck = this.#bySentence.get(passage);
    if (!byCheck) {
      byCheck = new Map();
      this.#bySentence.set(passage, byCheck);
    }
    let hits = byCheck.get(check);
    if (!hits) {
      hits = listed(check.check(passage, context));
      byCheck.set(check, hits);
    }
    return hits;
  }
}

/** All at once, so that a check which throws half-way has found nothing. */
export function listed(hits: Iterable<Hit>): readonly Hit[] {
  let list: Hit[] | undefined;
  for (const hit of hits) {
    list ??= [];
    list.push(hit);
  }
  return list ?? NO_HITS;
}
