import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { WordKindFinder } from "../word-kinds";
import { ENGLISH_TONE } from "./english";
import { FRENCH_TONE } from "./french";
import { GERMAN_TONE } from "./german";
import type { ToneLexicon, ToneWord } from "./lexicon";
import { PORTUGUESE_TONE } from "./portuguese";
import { SPANISH_TONE } from "./spanish";
import { findToldAccident, findToldDeaths, findToldRefusal } from "./told-matters";
import { findWish } from "./wishes";

/** A stretch of a draft and what it does to the tone. */
export interface ToneMatch extends Span {
  readonly value: ToneWord;
}

/** Slang and party talk travel: drafts in every language borrow them. */
const { joke = "", callous = "", revel = "", lure = "", cheer = "" } = ENGLISH_TONE;
const BORROWED: ToneLexicon = { joke, callous, revel, lure, cheer };

const finder = new WordKindFinder<ToneWord>({
  en: [ENGLISH_TONE],
  fr: [FRENCH_TONE, BORROWED],
  es: [SPANISH_TONE, BORROWED],
  pt: [PORTUGUESE_TONE, BORROWED],
  de: [GERMAN_TONE, BORROWED],
});

/** Phrases and what follows them where they are meant as they stand: "the passing of the climate bill", "who needs to evacuate?" */
const IN_EARNEST: readonly (readonly [phrase: RegExp, after: RegExp])[] = [
  [
    /passing of$/iu,
    /^(?: \p{L}+){0,4}? (?:bill|act|law|budget|reform|amendment|resolution|treaty|legislation|torch|baton|exams?|time|seasons?|years?)(?!\p{L})/iu,
  ],
  [
    /^who needs$/iu,
    /^ (?:to|a visa|an? \p{L}+ visa|help|support|assistance|a passport)(?!\p{L})/iu,
  ],
];

/** Towns of which the world knows the worst, and where people live today: the worst is told beside them. */
const TOWN = /^(?:hiroshima|nagasaki|srebrenica|chernobyl|lockerbie|beslan)$/iu;
const THE_WORST =
  /bomb|genoc|génoc|victim|víctima|vítima|opfer|massac|mass[aá]|memor|mémoire|mahnmal|gedenk|anniversa|aniversa|jahrestag|1945|1995|1986|remember|recordam|lembra|nuclear|nucléaire|atom|lest we|never again/iu;

/** "If you were on board and are safe": nobody is known to be. */
const ONLY_IF = /(?<!\p{L})(?:if|whether|falls|wenn|ob|si)(?!\p{L})[^.!?]*$/iu;

/** What sets a draft's tone, at UTF-16 offsets into it: the longest phrases where they overlap, then what is told by structure. */
export function findToneWords(draft: Draft): ToneMatch[] {
  const words: ToneMatch[] = finder
    .find(draft)
    .filter(
      ({ start, end, value }) =>
        !(value === "relief" && ONLY_IF.test(draft.text.slice(Math.max(0, start - 60), start))) &&
        !(TOWN.test(draft.text.slice(start, end)) && !THE_WORST.test(draft.text)) &&
        !IN_EARNEST.some(
          ([phrase, after]) =>
            phrase.test(draft.text.slice(start, end)) &&
            after.test(draft.text.slice(end, end + 60)),
        ),
    );
  const deaths = findToldDeaths(draft);
  if (deaths) words.push({ ...deaths, value: "loss" });
  const refusal = findToldRefusal(draft);
  if (refusal) words.push({ ...refusal, value: "refused" });
  const accident = draft.emoji.length > 0 ? findToldAccident(draft) : undefined;
  if (accident) words.push({ ...accident, value: "acute" });
  const wish = words.length > 0 ? findWish(draft) : undefined;
  if (wish) words.push({ ...wish, value: "wish" });
  return words;
}
