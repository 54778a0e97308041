import { defineCheck, type Hit } from "../check";
import { prepareBarbs } from "./insult/barbs";
import { judgeInsults } from "./insult/judge";
import { INSULT_LANGUAGES, prepareLexicons } from "./insult/lexicon";

/** An insult said of an office-holder, a named person, a state or an institution, in a construction that leaves no other reading. */
export const insultOfficeHolder = defineCheck({
  id: "insult-office-holder",
  family: "embarrass",
  severity: "block",
  // A pronoun, a bare exclamation and a quotation reach over sentences.
  scope: "post",
  readsEachSentence: true,
  languages: INSULT_LANGUAGES,
  *prepare() {
    yield* prepareLexicons();
    yield* prepareBarbs();
  },
  source:
    "Vienna Convention on Diplomatic Relations, Art. 3 and 41; parliaments' rulings on unparliamentary language",
  *check(draft, context): Iterable<Hit> {
    for (const { verdict, start, end, word, target } of judgeInsults(draft, context)) {
      if (verdict !== "insult") continue;
      const key = target ? "insult_office_holder_why" : "insult_office_holder_unnamed";
      yield { start, end, message: { key, values: { word, target } } };
    }
  },
});
