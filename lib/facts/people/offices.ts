import { longestOnly, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Token } from "@/lib/draft/tokens";
import { OFFICE_WORDS, type OfficeLanguage } from "./office-words";

/** What an office word names: one holder, several, or a body that governs, represents or decides. */
export type OfficeKind = "holder" | "holders" | "body";

/** An office as a draft names it. */
export interface Office {
  readonly kind: OfficeKind;
}

const tries = new Map<OfficeLanguage, PhraseTrie<Office>>();

/**
 * The titles, offices and bodies of state named in tokens, longest first where they overlap; en, fr, es, pt, de.
 * "5 pm" is an hour and no prime minister.
 */
export function findOffices(
  tokens: readonly Token[],
  language: OfficeLanguage,
): PhraseMatch<Office>[] {
  let trie = tries.get(language);
  if (!trie) {
    trie = buildTrie(language);
    tries.set(language, trie);
  }
  return longestOnly(trie.find(tokens)).filter(
    ({ firstToken }) =>
      tokens[firstToken]?.text !== "pm" || tokens[firstToken - 1]?.kind !== "number",
  );
}

function buildTrie(language: OfficeLanguage): PhraseTrie<Office> {
  const trie = new PhraseTrie<Office>();
  const words = OFFICE_WORDS[language];
  for (const kind of ["holder", "holders", "body"] as const) {
    for (const form of words[kind].split(", ")) trie.add(form, { kind });
  }
  return trie;
}
