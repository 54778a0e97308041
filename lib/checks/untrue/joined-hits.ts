import type { Figures } from "@/lib/draft/changes";
import type { Draft } from "@/lib/draft/draft";
import { joinSentences } from "@/lib/draft/joined";
import { shift } from "@/lib/draft/span";
import type { Hit } from "../check";

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
      yield { ...shift(hit, start), fixes: (hit.fixes ?? []).map((fix) => shift(fix, start)) };
    }
  }
}
