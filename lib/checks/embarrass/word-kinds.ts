import type { Draft, Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { isNumberWord } from "@/lib/draft/number-words";
import {
  longestOnly,
  NO_READINGS,
  type PhraseMatch,
  PhraseTrie,
  type Readings,
} from "@/lib/draft/phrase-trie";
import { shift } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";

/**
 * Phrases by what they do in a draft, one language a record. A list is parted by commas. "#" in a phrase is any number, in
 * figures or in words; "flood~s~ed~ing" is the phrase and, for each "~", the phrase with that ending.
 */
export type WordKinds<Kind extends string> = Readonly<Partial<Record<Kind, string>>>;

/** The records of the languages that a check knows. */
export type WordKindsByLanguage<Kind extends string> = Readonly<
  Partial<Record<Language, readonly WordKinds<Kind>[]>>
>;

/** Finds the phrases of several kinds in a draft, each sentence read in its own language, or in all where that is undecided. */
export class WordKindFinder<Kind extends string> {
  readonly #lexicons: WordKindsByLanguage<Kind>;
  readonly #languages: readonly Language[];
  readonly #tries = new Map<Language, PhraseTrie<Kind>>();
  /** Kept by sentence: most do not change from one keystroke to the next. The draft's language is the outer key. */
  readonly #found = new Map<Language | undefined, WeakMap<Passage, PhraseMatch<Kind>[]>>();

  constructor(lexicons: WordKindsByLanguage<Kind>) {
    this.#lexicons = lexicons;
    // The keys of the record are languages.
    this.#languages = Object.keys(lexicons) as Language[];
  }

  /** Every phrase at UTF-16 offsets into the draft, in order; the longest where they overlap. */
  find(draft: Draft): PhraseMatch<Kind>[] {
    const found: PhraseMatch<Kind>[] = [];
    for (const { start, passage } of draft.sentences)
      for (const match of this.findIn(passage, draft)) found.push(shift(match, start));
    return found;
  }

  /** The same for one sentence of a draft, at offsets into the sentence. */
  findIn(passage: Passage, { language }: Draft): readonly PhraseMatch<Kind>[] {
    let kept = this.#found.get(language);
    if (!kept) {
      kept = new WeakMap();
      this.#found.set(language, kept);
    }
    let found = kept.get(passage);
    if (!found) {
      const tokens = withoutCommas(passage);
      const all: PhraseMatch<Kind>[] = [];
      // A sentence of three words may look like another language than its draft's, so both are asked.
      for (const each of this.#languages)
        if (!passage.language || !language || each === passage.language || each === language)
          all.push(...this.#trieOf(each).find(tokens, readings));
      found = all.length < 2 ? all : longestOnly(all);
      kept.set(passage, found);
    }
    return found;
  }

  #trieOf(language: Language): PhraseTrie<Kind> {
    const kept = this.#tries.get(language);
    if (kept) return kept;
    const trie = new PhraseTrie<Kind>();
    for (const lexicon of this.#lexicons[language] ?? []) {
      // The keys of the record are its kinds.
      for (const [kind, list] of Object.entries(lexicon) as [Kind, string][]) {
        for (const phrase of new Set(formsOf(list))) trie.add(phrase, kind);
      }
    }
    this.#tries.set(language, trie);
    return trie;
  }
}

const kept = new WeakMap<Passage, readonly Token[]>();

/** "Anyway, who's coming": a comma parts no phrase. The same list for every finder. */
function withoutCommas(passage: Passage): readonly Token[] {
  let tokens = kept.get(passage);
  if (!tokens) {
    // Without one it is the passage's own list, of which more is known already.
    tokens = passage.tokens.some(isComma)
      ? passage.tokens.filter((token) => !isComma(token))
      : passage.tokens;
    kept.set(passage, tokens);
  }
  return tokens;
}

function isComma({ text }: Token): boolean {
  return text === ",";
}

function formsOf(list: string): string[] {
  return list.split(",").flatMap((entry) => {
    const [stem = "", ...endings] = entry.trim().split("~");
    return [stem, ...endings.map((ending) => stem + ending)];
  });
}

const NUMBER = ["#"];
/** Of no certain number. */
const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  `hundred hundreds thousand thousands million millions dozen dozens several many cent mille dizaines centaines milliers cien mil
  decenas cientos miles cem dezenas centenas milhares hundert tausend dutzende hunderte tausende`.split(
    /\s+/,
  ),
);

const readings: Readings = ({ kind, text }) =>
  kind === "number" || isNumberWord(text) || VAGUE_NUMBERS.has(text) ? NUMBER : NO_READINGS;
