import type { Draft, Passage } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { covers, type Span } from "@/lib/draft/span";
import { WordKindFinder, type WordKinds } from "../word-kinds";
import { ENGLISH_LEANINGS } from "./english";
import { FRENCH_LEANINGS } from "./french";
import { GERMAN_LEANINGS } from "./german";
import { PORTUGUESE_LEANINGS } from "./portuguese";
import { surelyNamesParty } from "./rules";
import { SPANISH_LEANINGS } from "./spanish";

/**
 * What a phrase does in talk of politics: `race`: an election is the matter · `camp`: one side of it is named, a party's name
 * being known without · `siding`: joy, grief or hope that only a side has · `sneer`: mockery, which tells where a camp stands in
 * the same sentence or the one before · `slogan`: a campaign's own words · `fair`: a word for all sides.
 */
export type PartisanWord = "race" | "camp" | "siding" | "sneer" | "slogan" | "fair";

/** One language's political words; beside its rules, a file each. */
export type PartisanLexicon = WordKinds<PartisanWord>;

const finder = new WordKindFinder<PartisanWord>({
  en: [ENGLISH_LEANINGS],
  fr: [FRENCH_LEANINGS],
  es: [SPANISH_LEANINGS],
  pt: [PORTUGUESE_LEANINGS],
  de: [GERMAN_LEANINGS],
});
/** Where a draft takes a side by its words alone, at UTF-16 offsets into it. */
export function* findLeanings(draft: Draft, isGame: (passage: Passage) => boolean): Iterable<Span> {
  const read = draft.sentences.map(({ start, passage }) => ({
    start,
    passage,
    words: finder.findIn(passage, draft),
  }));
  const isPolitics = once(() =>
    read.some(
      ({ passage, words }) => words.some(isOf("race", "camp")) || surelyNamesParty(passage),
    ),
  );
  const isRace = once(() => read.some(({ words }) => words.some(isOf("race"))));
  let isCampBefore = false;
  for (const { start, passage, words } of read) {
    const isCamp = once(() => words.some(isOf("camp")) || surelyNamesParty(passage));
    const isNear = isCampBefore;
    isCampBefore = words.length > 0 && isCamp();
    if (words.every(isOf("race", "camp")) || words.some(isOf("fair"))) continue;
    if (isGame(passage) && !isCamp()) continue;
    for (const word of words) {
      const isSide =
        (word.value === "siding" && isPolitics()) ||
        (word.value === "sneer" && (isNear || isCamp())) ||
        (word.value === "slogan" && isRace());
      if (isSide && !passage.quotations.some((quotation) => covers(quotation, word)))
        yield { start: start + word.start, end: start + word.end };
    }
  }
}

function isOf(...kinds: PartisanWord[]): (word: PhraseMatch<PartisanWord>) => boolean {
  return ({ value }) => kinds.includes(value);
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
