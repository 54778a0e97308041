import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { observancePhrases } from "./calendar";
import type { CalendarLanguage, Observance } from "./observance";
import { spellings } from "./observance-names";

const tries = new Map<CalendarLanguage, PhraseTrie<readonly Observance[]>>();

/** Finds the names of observances in a language, loose names and all spellings included; made at a language's first use. */
export function observanceTrie(language: CalendarLanguage): PhraseTrie<readonly Observance[]> {
  const known = tries.get(language);
  if (known) return known;
  const trie = new PhraseTrie<readonly Observance[]>();
  for (const { phrase, observances } of observancePhrases(language)) {
    for (const spelling of spellings(phrase, language)) trie.add(spelling, observances);
  }
  tries.set(language, trie);
  return trie;
}
