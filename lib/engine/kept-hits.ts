import type { Hit } from "@/lib/checks/check";
import type { Passage } from "@/lib/draft/draft";

/** Of nearly every check in nearly every sentence: one list for all. */
export const NO_HITS: readonly Hit[] = [];

/** What checks found in one sentence, at offsets into it, by a check's place in its engine; undefined where it was not asked. */
export type HitsByCheck = (readonly Hit[] | undefined)[];

/** The hits of checks of one sentence, kept as long as somebody holds that sentence. */
export class KeptHits {
  readonly #bySentence = new WeakMap<Passage, HitsByCheck>();

  /** What is known of a sentence so far, to be added to. The context must be the same at every call. */
  of(passage: Passage): HitsByCheck {
    let hits = this.#bySentence.get(passage);
    if (!hits) {
      hits = [];
      this.#bySentence.set(passage, hits);
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
