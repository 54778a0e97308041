import type { Draft } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { WordKindFinder, type WordKinds } from "../word-kinds";
import { ENGLISH_TONE } from "./english";
import { FRENCH_TONE } from "./french";
import { GERMAN_TONE } from "./german";
import { PORTUGUESE_TONE } from "./portuguese";
import { SPANISH_TONE } from "./spanish";

/**
 * What a phrase does to a draft's tone.
 *
 * Grave, heaviest first: `sorrow`: the writer mourns · `loss`: people died · `violent`: war and force · `grave`: disaster, expulsion,
 * refusal: no matter for jokes · `acute`: it happens now, and help is on its way · `hardship`: trouble that takes more than one joke to be hurt by.
 * Light: `joke`: laughter, memes, slang · `callous`: a shrug, or a turn to happier things · `revel`: an invitation to have fun ·
 * `lure`: to come, buy or win · `cheer`: good wishes for the day off, the treats of a party · `joy`: congratulating and
 * celebrating · `bright`: good spirits, fitting in most posts, which only add to what is lighter.
 * What changes the reading: `relief`: joy is fitting after all · `off`: what is not held after all.
 */
export type ToneWord =
  | "sorrow"
  | "loss"
  | "violent"
  | "grave"
  | "acute"
  | "hardship"
  | "joke"
  | "callous"
  | "revel"
  | "lure"
  | "cheer"
  | "joy"
  | "bright"
  | "relief"
  | "off";

/** One language's tone words; a file beside this. */
export type ToneLexicon = WordKinds<ToneWord>;

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

/** The words of a draft that set its tone, at UTF-16 offsets into it; the longest where they overlap. */
export function findToneWords(draft: Draft): PhraseMatch<ToneWord>[] {
  return finder.find(draft);
}
