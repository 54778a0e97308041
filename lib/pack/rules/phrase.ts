import { longestOnly } from "@/lib/draft/phrase-trie";
import type { RuleData } from "../schema-rules";
import { listUnless, unexcused } from "./exceptions";
import type { RuleKind } from "./rule-kind";

/** Any of these phrases is a finding. */
export const phrase: RuleKind<RuleData<"phrase">> = ({
  any,
  unless,
  inflect = false,
  matchCase = false,
}) => ({
  listings: [
    ...any.map((phrase) => ({ role: "sought" as const, phrase, inflect, matchCase })),
    ...listUnless(unless),
  ],
  *judge(seen, view) {
    for (const { start, end } of longestOnly(unexcused(seen, any, view))) {
      yield { start, end, values: { found: view.draft.text.slice(start, end) } };
    }
  },
});
