import { longestOnly, type PhraseMatch, PhraseTrie, type Readings } from "@/lib/draft/phrase-trie";
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
 * "5 pm" is an hour and no prime minister, "judge for yourselves" no judge.
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
  return longestOnly(trie.find(tokens, READINGS[language])).filter(
    ({ firstToken }) => !isHour(tokens, firstToken) && !isVerb(tokens, firstToken),
  );
}

function isHour(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "pm" && tokens[at - 1]?.kind === "number";
}

/** "Judge for yourselves": who is told to. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "judge" && JUDGED.has(tokens[at + 1]?.text ?? "");
}

const JUDGED: ReadonlySet<string> = new Set(
  "for by whether how not it us them him her this that these those the a an your our".split(" "),
);

/** "viceministra", "ex-presidente": an office with a prefix; "Informationsminister": a German one with its portfolio before it. */
const PREFIXED = /^(?:vice|vize|ex|sub|pro)(\p{L}{4,})$/u;
const COMPOUND =
  /^\p{L}{2,}(minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|botschafter|botschafterin|sekretär|sekretärin|sprecher|sprecherin|richter|richterin|kommissar|kommissarin)(?:s|in|en|innen)?$/u;
/** One for all that share it: what it makes of a sentence's words is kept. */
const withoutPrefix: Readings = ({ text }) => baseOf(text, PREFIXED);
const READINGS: Readonly<Record<OfficeLanguage, Readings>> = {
  en: withoutPrefix,
  fr: withoutPrefix,
  es: withoutPrefix,
  pt: withoutPrefix,
  de: ({ text }) => baseOf(text, COMPOUND),
};

function baseOf(word: string, pattern: RegExp): readonly string[] {
  if (word.length < 7) return [];
  const base = pattern.exec(word)?.[1];
  return base === undefined ? [] : [base];
}

function buildTrie(language: OfficeLanguage): PhraseTrie<Office> {
  const trie = new PhraseTrie<Office>();
  const words = OFFICE_WORDS[language];
  for (const kind of ["holder", "holders", "body"] as const) {
    for (const form of words[kind].split(", ")) trie.add(form, { kind });
  }
  return trie;
}
