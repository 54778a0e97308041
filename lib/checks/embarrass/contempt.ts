import { defineCheck, type Hit } from "../check";
import { judgeInsults } from "./insult/judge";
import { INSULT_LANGUAGES } from "./insult/lexicon";

/** Contempt beside a person, state or institution, in a looser construction: a mocking emoji or tag, scare quotes, a bare insult. */
export const contempt = defineCheck({
  id: "contempt",
  family: "embarrass",
  severity: "warn",
  // A pronoun, a bare exclamation and a quotation reach over sentences.
  scope: "post",
  readsEachSentence: true,
  languages: INSULT_LANGUAGES,
  source: "Reports of withdrawn diplomatic posts",
  *check(draft, context): Iterable<Hit> {
    for (const { verdict, start, end, word, target } of judgeInsults(draft, context)) {
      if (verdict !== "contempt") continue;
      const key = target && target !== word ? "contempt_why" : "contempt_alone";
      yield { start, end, message: { key, values: { word, target } } };
    }
  },
});
