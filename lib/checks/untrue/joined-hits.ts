import type { Figures } from "@/lib/draft/changes";
import type { Draft } from "@/lib/draft/draft";
import { joinSentences } from "@/lib/draft/joined";
import { type Hit, shiftHit } from "../check";

/** What `find` sees in the sentences of a draft and over their ends, each finding once, at the draft's offsets. */
export function* joinedHits(
  draft: Draft,
  find: (figures: Figures) => Iterable<Hit>,
): Iterable<Hit> {
  const seen = new Set<number>();
  for (const { start, passage } of joinSentences(draft)) {
    for (const hit of find(passage)) {
      if (seen.has(hit.start + start)) continue;
      seen.add(hit.start + start);
      yield shiftHit(hit, start);
    }
  }
}
