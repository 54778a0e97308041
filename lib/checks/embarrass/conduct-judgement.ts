import { defineCheck, type Hit } from "../check";
import { judgeInsults } from "./insult/judge";
import { INSULT_LANGUAGES } from "./insult/lexicon";

/** A harsh verdict on a person in office, or on a decision in the words of an insult. Grave charges that officials do make are hints. */
export const conductJudgement = defineCheck({
  id: "conduct-judgement",
  family: "embarrass",
  severity: "warn",
  // A pronoun, a bare exclamation and a quotation reach over sentences.
  scope: "post",
  readsEachSentence: true,
  languages: INSULT_LANGUAGES,
  source: "Measured on 15,056 official posts",
  *check(draft, context): Iterable<Hit> {
    for (const { verdict, start, end, word, target } of judgeInsults(draft, context)) {
      if (verdict !== "conduct" && verdict !== "charge") continue;
      yield {
        start,
        end,
        message: { key: "conduct_judgement_why", values: { word, target } },
        ...(verdict === "charge" && { severity: "hint" as const }),
      };
    }
  },
});
