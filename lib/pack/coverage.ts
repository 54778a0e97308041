import { detectLanguage, type Language } from "@/lib/draft/language";
import { PhraseTrie, wordsOf } from "@/lib/draft/phrase-trie";
import { tokenise } from "@/lib/draft/tokens";
import { compileRule } from "./rules";
import { runIn } from "./rules/exceptions";
import { readingsOf } from "./rules/inflection";
import type { LookingRule } from "./rules/rule-kind";

/** Phrases of a rule that one of its own exceptions stands in, so that they can never be found. */
export function coveredBy(rule: LookingRule): string[] {
  if (!("unless" in rule) || !rule.unless) return [];
  const exceptions = rule.unless.map(wordsOf);
  return soughtBy(rule).filter((phrase) => {
    const words = wordsOf(phrase);
    return exceptions.some((exception) => runIn(words, exception) >= 0);
  });
}

/** Phrases of a rule that stand in none of the drafts on which it must fire. A rule of one phrase is proved by its firing. */
export function idlePhrases(
  rule: LookingRule,
  hits: readonly { readonly text: string; readonly language?: Language }[],
): string[] {
  const sought = soughtBy(rule);
  if (sought.length < 2) return [];
  const trie = new PhraseTrie<string>();
  for (const phrase of sought) trie.add(phrase, phrase);
  const idle = new Set(sought);
  for (const { text, language } of hits) {
    const tokens = tokenise(text);
    const read = language ?? detectLanguage(text, () => tokens);
    const matches = trie.find(tokens, (token) =>
      readingsOf(token.text, read).map(({ lemma }) => lemma),
    );
    for (const { value } of matches) idle.delete(value);
  }
  return [...idle];
}

function soughtBy(rule: LookingRule): string[] {
  return compileRule(rule)
    .listings.filter(({ role }) => role === "sought")
    .map(({ phrase }) => phrase);
}
