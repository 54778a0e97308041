import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { overlaps, type Span } from "@/lib/draft/span";

/** What is said of a word and of nobody: "… is a slur", « … est une insulte ». en, fr, es, pt, de. */
const IS_A_WORD = cued(
  /^["'”’»“\s]*(?:is|was|isn['’]t|are|remains|es|era|fue|no es|est|était|n['’]est|é|não é|ist|war|bleibt)\s+(?:not |never |no |pas |nicht |kein(?:e)? |nunca |jamais )?(?:an? |une? |uma? |ein(?:e)? )?(?:\p{L}+ )?(?:insults?|slurs?|words?|names?|terms?|insultos?|palabras?|palavras?|insultes?|mots?|injures?|injurias?|ofensas?|beleidigung(?:en)?|schimpfwort|schimpfwörter|wort|wörter)(?!\p{L})/iu,
);

/** Whether a word in quotation marks is itself what the sentence is about: “…” is a slur. */
export function isSpokenOf({ text, quotations }: Draft, span: Span): boolean {
  const quotation = quotations.find((each) => overlaps(each, span));
  return quotation !== undefined && IS_A_WORD.test(text.slice(Math.max(quotation.end, span.end)));
}

/** Whether a word in quotation marks is doubted: “Lazy” Greeks? */
export function isDoubted({ text, quotations }: Draft, span: Span): boolean {
  const isQuoted = quotations.some(
    ({ start, end }) => start <= span.start && end < span.end && end > span.start,
  );
  return isQuoted && /^["'”’»\s]*\?/u.test(text.slice(span.end));
}
