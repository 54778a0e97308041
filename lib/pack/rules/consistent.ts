import { longestOnly } from "@/lib/draft/phrase-trie";
import type { RuleData } from "../schema-rules";
import { replacementFix } from "./replacement";
import { ofRole, type RuleKind, type Sighting } from "./rule-kind";

/** One spelling or name for one thing in a post: whatever differs from the first that is used is a finding. */
export const consistent: RuleKind<RuleData<"consistent">> = ({ groups, inflect = true }) => ({
  listings: groups.flatMap((group, index) =>
    group.map((phrase) => ({ role: "sought" as const, phrase, inflect, index })),
  ),
  *judge(seen, view) {
    const firsts = new Map<number, Sighting>();
    for (const sighting of longestOnly(ofRole(seen, "sought"))) {
      const { phrase, index = 0 } = sighting.value;
      const first = firsts.get(index);
      if (!first) firsts.set(index, sighting);
      else if (first.value.phrase !== phrase) {
        const fix = replacementFix(sighting, first.value.phrase, view);
        const written = (of: Sighting) => view.draft.text.slice(of.start, of.end);
        yield {
          start: sighting.start,
          end: sighting.end,
          values: { found: written(sighting), first: written(first) },
          fixes: fix ? [fix] : [],
        };
      }
    }
  },
});
