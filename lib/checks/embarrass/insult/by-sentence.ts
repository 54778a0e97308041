import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, shift } from "@/lib/draft/span";

/**
 * A finder over whole drafts from one over a sentence, whose answers are kept as long as the sentence stands: most of a draft does not
 * change at a keystroke. Spans are UTF-16 half-open offsets into the sentence, and then into the draft.
 */
export function bySentence<Found extends Span>(
  find: (passage: Passage) => readonly Found[],
): (draft: Draft) => Found[] {
  const kept = new WeakMap<Passage, readonly Found[]>();
  return ({ sentences }) =>
    sentences.flatMap(({ start, passage }) => {
      const found = kept.get(passage) ?? find(passage);
      kept.set(passage, found);
      return found.map((one) => shift(one, start));
    });
}
