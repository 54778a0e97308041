import type { Fix } from "@/lib/checks/check";
import { longestOnly, wordsOf } from "@/lib/draft/phrase-trie";
import type { RuleData } from "../schema-rules";
import { listUnless, runIn, unexcused } from "./exceptions";
import { replacementFix } from "./replacement";
import type { RuleKind, Sighting, View } from "./rule-kind";

/** Writes one thing for another, in the draft's own capitals and form. */
export const prefer: RuleKind<RuleData<"prefer">> = ({
  from,
  to,
  unless,
  inflect = true,
  matchCase = false,
}) => ({
  listings: [
    ...from.map((phrase) => ({ role: "sought" as const, phrase, inflect, matchCase })),
    ...listUnless(unless),
  ],
  *judge(seen, view) {
    for (const sighting of longestOnly(unexcused(seen, from, view))) {
      if (to.some((phrase) => isWritten(wordsOf(phrase), sighting, view))) continue;
      yield {
        start: sighting.start,
        end: sighting.end,
        values: { found: view.draft.text.slice(sighting.start, sighting.end), to: to[0] ?? "" },
        fixes: to
          .map((phrase) => replacementFix(sighting, phrase, view))
          .filter((fix): fix is Fix => fix !== undefined),
      };
    }
  },
});

/** Whether the preferred words stand there already, the unwanted ones being a part of them: "Republic of Turkey" for "Turkey". */
function isWritten(preferred: readonly string[], sighting: Sighting, { tokens }: View): boolean {
  const at = runIn(preferred, sighting.words);
  if (at < 0) return false;
  return preferred.every((word, index) => tokens[sighting.firstToken - at + index]?.text === word);
}
