import type { Context } from "@/lib/checks/check";
import type { Draft, Sentence } from "@/lib/draft/draft";
import { overlaps } from "@/lib/draft/span";
import { readClause } from "./clause";
import { judgeDeflation, mayDeflate } from "./deflated";
import { judgeDisdain, mayDisdain } from "./disdain";
import { grammarOf } from "./grammar";
import type { Judgement } from "./judgement";
import { likelyLanguages } from "./likely-languages";

/** Contempt that English sentences build without a listed word or idiom; what is quoted is another's. */
export function judgeEnglish(
  draft: Draft,
  sentence: Sentence,
  index: number,
  context: Context,
): Judgement[] {
  const { passage } = sentence;
  if ((passage.language ?? "en") !== "en") return [];
  const isDeflating = mayDeflate(passage.text);
  const isDisdaining = mayDisdain(passage.text);
  if (!isDeflating && !isDisdaining) return [];
  if (!likelyLanguages(passage).includes("en")) return [];
  const clause = readClause(passage, grammarOf("en"), context.ministry);
  return [
    ...(isDeflating ? judgeDeflation(draft, clause, sentence, index, context) : []),
    ...(isDisdaining ? judgeDisdain(clause, sentence) : []),
  ].filter((judgement) => !draft.quotations.some((quotation) => overlaps(quotation, judgement)));
}
