import type { Draft, Passage } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { covers, type Span } from "@/lib/draft/span";
import { WordKindFinder } from "../word-kinds";
import { ENGLISH_LEANINGS } from "./english";
import { FRENCH_LEANINGS } from "./french";
import { GERMAN_LEANINGS } from "./german";
import type { PartisanWord } from "./lexicon";
import { PORTUGUESE_LEANINGS } from "./portuguese";
import { surelyNamesParty } from "./rules";
import { SPANISH_LEANINGS } from "./spanish";

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
  if (read.every(({ words }) => words.length === 0)) return;
  const isPolitics = once(() =>
    read.some(
      ({ passage, words }) => words.some(isOf("race", "camp")) || surelyNamesParty(passage),
    ),
  );
  const isRace = once(() => read.some(({ words }) => words.some(isOf("race"))));
  // Beside a minister alone it takes two such words.
  const isActors =
    read.some(({ words }) => words.some(isOf("actor"))) &&
    read.flatMap(({ words }) => words.filter(isOf("siding", "mood"))).length > 1;
  let isCampBefore = false;
  for (const { start, passage, words } of read) {
    const isCamp = once(() => words.some(isOf("camp")) || surelyNamesParty(passage));
    const isNear = isCampBefore;
    isCampBefore = words.length > 0 && isCamp();
    if (words.every(isOf("race", "camp", "actor")) || words.some(isOf("fair"))) continue;
    if (isGame(passage) && !isCamp()) continue;
    const sides = words.filter(
      (word) =>
        ((word.value === "siding" && (isPolitics() || isActors)) ||
          (word.value === "mood" && (isCamp() || words.some(isOf("race")))) ||
          (word.value === "sneer" && (isNear || isCamp())) ||
          (word.value === "slogan" && isRace())) &&
        !passage.quotations.some((quotation) => covers(quotation, word)),
    );
    const [first] = sides;
    // One row a sentence, from the first such word to the last.
    if (first)
      yield { start: start + first.start, end: start + Math.max(...sides.map(({ end }) => end)) };
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
