import type { Draft } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { covers, type Span } from "@/lib/draft/span";
import { WordSieve } from "@/lib/draft/word-sieve";
import type { PrivateWord } from "./lexicon";
import {
  ABOUT_ONESELF,
  ASKS,
  EVENTS,
  HOMELY,
  HOUSEHOLD,
  MINE,
  NEAR,
  OURS,
  SELF,
  THOU,
} from "./message.words";
import { drawsOut, hasChattyEmoji, opensLow } from "./register";

/** What there is of each sign in a draft. */
interface Signs {
  readonly own: Set<string>;
  readonly private: Set<string>;
  readonly events: Set<string>;
  readonly homely: Set<string>;
  readonly near: Set<string>;
  readonly self: Set<string>;
  asks: boolean;
  /** The words that say most, at UTF-16 offsets into the draft. */
  first: Span | undefined;
}

/** From here on a draft was meant for one reader: an ambassador's personal touch may weigh 4.5. */
const ENOUGH = 4.6;
/** Capitals within a sentence: a friend's name is one, a mission's places and offices are more. */
const NAME = /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'’-]+/gu;
/** Beside those that are chatty anywhere. */
const COY_EMOJI = /[🙈😇😉]/u;
const WE = /(?<!\p{L})(?:we|our|us|nous|notre|wir|unser\p{L}*|nuestr\p{L}+|noss[oa]s?)(?!\p{L})/iu;
/** What a mission does, and is glad of. */
const DOINGS =
  /(?<!\p{L})(?:honou?r|host(?:ed|s)? |visit|met |opened|welcome|celebrat|celebr[aoe]|feier|fête[rn]|gefeiert|empf[aä]ng|besuch|begrü|dank(?:en|t) |remerci|reçu|accueil|rencontr|émotion|emotiv|recib|receb|condecor|honr|hôpital|hospital|police|polizei|policía|polícia|national|jubil|stor(?:y|ies) |serve)\p{L}*/giu;
/** Each list's bit: a word is looked up once for all of them. */
const KINDS = {
  self: 1,
  near: 2,
  homely: 4,
  event: 8,
  mine: 16,
  ours: 32,
  /** May begin what is told by two words. */
  opens: 64,
} as const;
const kindsByWord = kindsOf([
  [SELF, KINDS.self],
  [THOU, KINDS.near],
  [HOMELY, KINDS.homely],
  [EVENTS, KINDS.event],
  [MINE, KINDS.mine],
  [OURS, KINDS.ours],
]);
const sieve = new WordSieve([...kindsByWord.keys()]);
/** "Thou" in German only. */
const FRENCH_OF_THE = "du";
const FLAG = /\p{Regional_Indicator}/u;

/**
 * The words by which a draft reads as a message to one who is near, or as news of one's own. Many weak signs are added: whose, what
 * about, to whom, in what tone; and what only a mission writes is taken off: its offices (counted by the caller), names, links, tags,
 * flags, "we", length.
 */
export function findMessageWords(
  draft: Draft,
  words: readonly PhraseMatch<PrivateWord>[],
  countOffices: () => number,
): Span | undefined {
  const { text, language, links, hashtags, mentions } = draft;
  // A few words are anybody's, and no signs outweigh so much that is official.
  if (draft.tokens.length < 9 || text.length > 500) return undefined;
  const signs = signsIn(draft, words);
  if (!signs.first) return undefined;
  const offices = countOffices();
  if (offices > 3) return undefined;
  // German writes every noun so.
  const names = language === "de" ? 0 : [...text.matchAll(NAME)].length;
  // Whoever is answered stands first.
  const marks = links.length + hashtags.length + mentions.filter(({ start }) => start > 0).length;
  const isBare = offices + marks === 0 && names < 2 && !WE.test(text);
  const weight =
    2.2 * Math.min(2, signs.own.size) +
    2 * Math.min(2, signs.private.size) +
    2.6 * Math.min(2, signs.events.size) +
    (signs.asks ? 1.5 : 0) +
    0.8 * Math.min(3, signs.homely.size) +
    Math.min(3, signs.near.size) +
    0.7 * Math.min(2, signs.self.size) +
    (hasChattyEmoji(text) || COY_EMOJI.test(text) ? 1 : 0) +
    (opensLow(text) ? 1 : 0) +
    (drawsOut(text) ? 0.5 : 0) +
    (isBare ? 1.5 : 0) -
    // An ambassador's personal touch has his dog in it, and nothing that happened to it.
    (signs.private.size + signs.events.size + signs.near.size === 0 && !signs.asks ? 1.8 : 0) -
    1.5 * offices -
    [...text.matchAll(DOINGS)].length -
    Math.max(0, names - 1) -
    1.5 * marks -
    (FLAG.test(text) ? 2 : 0) -
    Math.max(0, text.length - 150) / 50;
  return weight < ENOUGH ? undefined : signs.first;
}

function signsIn(
  { text, tokens, quotations, language }: Draft,
  words: readonly PhraseMatch<PrivateWord>[],
): Signs {
  const signs: Signs = {
    own: new Set(),
    private: new Set(),
    events: new Set(),
    homely: new Set(),
    near: new Set(),
    self: new Set(),
    asks: false,
    first: undefined,
  };
  let said: Span | undefined;
  for (const [index, token] of tokens.entries()) {
    const word = token.text;
    const kinds = sieve.mayHold(token.sign) ? (kindsByWord.get(word) ?? 0) : 0;
    if (kinds === 0 || quotations.some((quotation) => covers(quotation, token))) continue;
    if (language === "fr" && word === FRENCH_OF_THE) continue;
    const next = tokens[index + 1];
    const pair = kinds & KINDS.opens ? `${word} ${next?.text}` : "";
    if (kinds & KINDS.self) signs.self.add(word);
    if (ASKS.has(pair)) signs.asks = true;
    if (NEAR.has(pair)) {
      signs.near.add(pair);
      said ??= { start: token.start, end: next?.end ?? token.end };
    } else if (kinds & KINDS.near && !MINE.has(tokens[index - 1]?.text ?? "")) {
      // "Mi tía" is an aunt, "tía" a friend.
      signs.near.add(word);
      said ??= token;
    }
    if (kinds & KINDS.homely) {
      signs.homely.add(word);
      said ??= token;
    }
    if (kinds & KINDS.event) {
      signs.events.add(word);
      signs.first ??= token;
    } else if (EVENTS.has(pair)) {
      signs.events.add(pair);
      signs.first ??= { start: token.start, end: next?.end ?? token.end };
    }
    const isMine = (kinds & KINDS.mine) !== 0;
    if (!isMine && !(kinds & KINDS.ours)) continue;
    const near = tokens.slice(index + 1, index + 4);
    const mark = near.findIndex(({ kind }) => kind === "mark");
    const thing = near
      .slice(0, mark < 0 ? near.length : mark)
      .find(({ text }) => HOUSEHOLD.has(text) || (isMine && ABOUT_ONESELF.has(text)));
    if (!thing) continue;
    signs.own.add(thing.text);
    signs.first ??= { start: token.start, end: thing.end };
  }
  for (const { start, end, value } of words) {
    const phrase = text.slice(start, end).toLowerCase();
    if (value === "intimate") {
      if (signs.events.has(phrase)) continue;
      signs.private.add(phrase);
      signs.first ??= { start, end };
    } else if (value === "homely" || value === "trifle") {
      signs.homely.add(phrase);
      said ??= { start, end };
    } else if (value === "chatty") signs.near.add(phrase);
  }
  const first = signs.first ?? said;
  signs.first = first && { start: first.start, end: first.end };
  return signs;
}

function kindsOf(
  lists: readonly (readonly [ReadonlySet<string>, number])[],
): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const add = (word: string, kind: number) => kinds.set(word, (kinds.get(word) ?? 0) | kind);
  for (const [words, kind] of lists) for (const word of words) add(word, kind);
  for (const phrase of [...NEAR, ...ASKS, ...EVENTS]) {
    const space = phrase.indexOf(" ");
    if (space > 0) add(phrase.slice(0, space), KINDS.opens);
  }
  return kinds;
}
