import type { Passage } from "@/lib/draft/draft";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { findOffices } from "@/lib/facts/people/offices";
import { grammarOf, isClosedClass } from "./grammar";
import { INSULT_LANGUAGES } from "./lexicon";

/**
 * In which of the listed languages a sentence may be: the one it is known to be in; undecided, those that know most of its
 * small words; all of them where none knows any.
 */
export function likelyLanguages({ tokens, language: decided }: Passage): readonly OfficeLanguage[] {
  if (decided !== undefined) return INSULT_LANGUAGES.filter((language) => language === decided);
  const scores = INSULT_LANGUAGES.map((language) => {
    const grammar = grammarOf(language);
    const small = tokens.filter(({ text }) => isClosedClass(text, grammar)).length;
    const inOffices = new Set(
      findOffices(tokens, language).flatMap(({ firstToken, afterToken }) =>
        tokens.slice(firstToken, afterToken),
      ),
    );
    return small + inOffices.size;
  });
  const best = Math.max(...scores);
  return INSULT_LANGUAGES.filter((_, index) => scores[index] === best);
}
