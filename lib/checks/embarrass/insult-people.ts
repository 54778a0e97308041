import { overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { isAskedAndDenied } from "./insult/denied-question";
import { judgeInsults } from "./insult/judge";
import { INSULT_LANGUAGES } from "./insult/lexicon";
import { isDoubted, isSpokenOf } from "./insult/mentioned";
import { findGroupBarbs } from "./insult-people.barbs";
import { findContempt } from "./insult-people.contempt";
import { findSayings } from "./insult-people.generic";
import { findMockery } from "./insult-people.mockery";
import { findSlurs } from "./insult-people.words";

/** Contempt for a people, a faith, a minority or a disability: said of one, or by a word that is nothing else. */
export const insultPeople = defineCheck({
  id: "insult-people",
  family: "embarrass",
  severity: "block",
  scope: "post",
  readsEachSentence: true,
  languages: INSULT_LANGUAGES,
  source:
    "EU Charter of Fundamental Rights, Art. 21; Council of Europe, Recommendation CM/Rec(2022)16",
  *check(draft, context): Iterable<Hit> {
    const insults: Span[] = [];
    for (const { verdict, start, end, word, target } of judgeInsults(draft, context)) {
      if (verdict !== "people" || isDoubted(draft, { start, end })) continue;
      insults.push({ start, end });
      yield { start, end, message: { key: "insult_people_why", values: { word, target } } };
    }
    const slurs = findSlurs(draft);
    // What is quoted is another's; but speech is aped in quotation marks.
    const sayings = [
      ...findContempt(draft),
      ...findSayings(draft),
      ...findGroupBarbs(draft).filter((barb) => !slurs.some((slur) => overlaps(slur, barb))),
    ].filter((saying) => !draft.quotations.some((quotation) => overlaps(quotation, saying)));
    for (const { start, end } of [...sayings, ...findMockery(draft)]) {
      const sentence = draft.sentences.findIndex((each) => start < each.end);
      if (insults.some((insult) => overlaps(insult, { start, end }))) continue;
      if (isAskedAndDenied(draft, sentence)) continue;
      insults.push({ start, end });
      yield {
        start,
        end,
        severity: "warn",
        message: { key: "insult_people_saying", values: { word: draft.text.slice(start, end) } },
      };
    }
    for (const slur of slurs) {
      if (isSpokenOf(draft, slur)) continue;
      const isQuoted = draft.quotations.some((quotation) => overlaps(quotation, slur));
      yield {
        start: slur.start,
        end: slur.end,
        message: {
          key: isQuoted ? "insult_people_quoted" : "insult_people_word",
          values: { word: draft.text.slice(slur.start, slur.end) },
        },
        ...((isQuoted || slur.value === "mockery") && { severity: "warn" as const }),
      };
    }
  },
});
