import type { Passage } from "@/lib/draft/draft";
import { inCaseOf, isCapitalAt } from "@/lib/draft/letter-case";
import type { Token } from "@/lib/draft/tokens";
import { cities } from "@/lib/facts/world/cities";
import { countries, countryNames, type WorldLanguage } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { slips } from "@/lib/facts/world/near-miss";
import { bodyNames } from "@/lib/facts/world/organisation-names";
import { isSlipOfTheHand } from "@/lib/facts/world/slip-kind";
import { COMMON, keyOf } from "./misspelt-key";
import { LANDMARKS, OFFICE_PHRASES } from "./misspelt-name.words";

/** Below this length a word of a name may well be another word; beside a state's other words it may be shorter. */
const SHORTEST = 6;
const SHORTEST_OF_PLACE = 4;
/** So long that one short word beside it is enough ("El Salvdor"). */
const LONG = 7;
/** Parts of other places' names, a slip from those known. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  "martino martinho mariano martin marin matias marcos lucas luca luci lucie salvatore".split(" "),
);
/** What the right words of a place's name must come to, in letters. */
const SHORTEST_REST = 3;

/** The word of a name that is wrong, and how it is written. Offsets are UTF-16, half-open, into the passage. */
export interface PhraseSlip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly name: string;
  readonly shortest: number;
  /** Undefined: the name is the same in several languages, or is told by its words. */
  readonly language: WorldLanguage | undefined;
}

let phrases: ReadonlyMap<string, readonly (readonly [Phrase, number])[]> | undefined;

/** Names of several words, by their two longest words and the places of these. */
function phrasesByWord(): ReadonlyMap<string, readonly (readonly [Phrase, number])[]> {
  if (phrases) return phrases;
  const byWord = new Map<string, [Phrase, number][]>();
  const bodies = [...bodyNames().values()].flat().flatMap(({ forms }) => forms);
  const places = [...countries().keys()].flatMap((code) =>
    COMMON.flatMap((language) => {
      const { names, capitals } = countryNames(code, language);
      return [...names, ...capitals].map(({ text }) => ({ name: text, language }));
    }),
  );
  const towns = cities().flatMap((city) =>
    city.names.map(({ text, language }) => ({ name: text, language })),
  );
  const names = [
    ...[...OFFICE_PHRASES, ...bodies].map((name) => ({
      name,
      shortest: SHORTEST,
      language: undefined,
    })),
    ...LANDMARKS.map((name) => ({ name, shortest: SHORTEST_OF_PLACE, language: undefined })),
    ...[...places, ...towns].map((place) => ({ ...place, shortest: SHORTEST_OF_PLACE })),
  ];
  for (const { name, shortest, language } of names) {
    const words = fold(name).split(/[ '’-]+/u);
    const isLong = words.some((word) => word.length >= SHORTEST);
    const isPlace = shortest === SHORTEST_OF_PLACE;
    if (words.length < 2 || (!isLong && !isPlace && words.length < 3)) continue;
    // At most one word is wrong, so one of any two is right; the longest are the rarest.
    const anchors = [...words.entries()].sort(([, a], [, b]) => b.length - a.length).slice(0, 2);
    for (const [place, word] of anchors) {
      const sharing = byWord.get(word);
      const entry: [Phrase, number] = [{ words, name, shortest, language }, place];
      if (sharing) sharing.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  phrases = byWord;
  return byWord;
}

/** "Gerneral Assembly": every word of a known name is there but one, which is a slip away and no word of another such name. */
export function findPhraseSlip(
  { text, tokens, language: own }: Passage,
  at: number,
  anchor: string,
): PhraseSlip | undefined {
  for (const [{ words, name, shortest, language }, place] of phrasesByWord().get(anchor) ?? []) {
    if (language && own && language !== own) continue;
    const off = onlyMismatch(words, tokens, at - place);
    const wrong = off === undefined ? undefined : tokens[at - place + off];
    if (off === undefined || !wrong) continue;
    const right = words[off] ?? "";
    // Of three words and more, two that are right leave no doubt about a short third.
    if (right.length < (words.length > 2 ? Math.min(shortest, 5) : shortest)) continue;
    const key = keyOf(wrong);
    if (
      !isSlip(key, right) &&
      !isPluralLost(key, words, off, text, wrong) &&
      !isTurnedRound(key, words, right)
    )
      continue;
    const spelt = spelling(name, right);
    const written = text.slice(wrong.start, wrong.end);
    // "La maleta" is no Valletta: of a place the wrong word is a name as well, and the right ones say which.
    if (shortest === SHORTEST_OF_PLACE) {
      const isNamed = written.charAt(0) !== written.charAt(0).toLowerCase();
      const rest = words.reduce((sum, word) => sum + word.length, -right.length);
      if (rest < SHORTEST_REST && right.length < LONG) continue;
      if (!isNamed && spelt !== spelt.toLowerCase()) continue;
      // "Youth Sudan" and "Costa Mica" put one letter for another; a letter lost, doubled or moved makes no word.
      const isShort = right.length < SHORTEST && words.length === 2;
      const isOfTheHand = isSlipOfTheHand(key, right) || isMirrored(key, right);
      if (isShort && (!isOfTheHand || key.charAt(0) !== right.charAt(0))) continue;
      if (OTHER_NAMES.has(key) || (isNamed && isState(key))) continue;
    }
    return { start: wrong.start, end: wrong.end, right: inCaseOf(written, spelt) };
  }
  return undefined;
}

function isSlip(key: string, right: string): boolean {
  const distance = slips(key, right);
  if (distance === undefined || namesHold(key)) return false;
  // Two letters off at the end is another form of the word ("Representation", "Representative").
  return distance === 1 || key.slice(-2) === right.slice(-2);
}

/** "Memorandum of misunderstanding": a syllable before a word of a set phrase makes a real word of it that means another thing. */
function isTurnedRound(key: string, words: readonly string[], right: string): boolean {
  if (words.length < 3 || right.length < SHORTEST) return false;
  return /^(?:mis|un|dis|des|in|im|de)$/u.test(
    key.endsWith(right) ? key.slice(0, -right.length) : "",
  );
}

/** "Adis Adeba": a letter for its mirror image. */
function isMirrored(key: string, right: string): boolean {
  if (key.length !== right.length) return false;
  const off = [...key].flatMap((letter, at) =>
    letter === right[at] ? [] : [letter + (right[at] ?? "")],
  );
  return off.length === 1 && /^(?:bd|db|pq|qp)$/u.test(off[0] ?? "");
}

/** "Organization of American State": the name's last word without its plural. */
function isPluralLost(
  key: string,
  words: readonly string[],
  off: number,
  text: string,
  { start, end }: Token,
): boolean {
  if (off !== words.length - 1 || words.length < 3 || words[off] !== `${key}s`) return false;
  // "Minister of Foreign Affair-related" and "Affair Smith" go on; a lower-case word may be meant as it stands.
  return isCapitalAt(text, start) && !/^(?:-|\s+\p{Lu})/u.test(text.slice(end));
}

/** Which of the words the tokens from `first` on miss, where it is one only and they stand in one row. */
function onlyMismatch(
  words: readonly string[],
  tokens: readonly Token[],
  first: number,
): number | undefined {
  let off: number | undefined;
  for (let index = 0; index < words.length; index++) {
    const token = tokens[first + index];
    if (!token || (index > 0 && (token.gap === "line" || token.gap === "none"))) return undefined;
    if (token.text === words[index] || keyOf(token) === words[index]) continue;
    if (off !== undefined) return undefined;
    off = index;
  }
  return off;
}

let stateNames: ReadonlySet<string> | undefined;

/** "The Republic of Iceland" is no slip for Ireland. */
function isState(key: string): boolean {
  stateNames ??= new Set(
    [...countries().keys()].flatMap((code) =>
      COMMON.flatMap((language) =>
        countryNames(code, language).names.map(({ text }) => fold(text)),
      ),
    ),
  );
  return stateNames.has(key);
}

let nameWords: ReadonlySet<string> | undefined;

/** Whether a word is part of any such name: "European Council" is no slip for "European Counsel". */
function namesHold(key: string): boolean {
  nameWords ??= new Set([...phrasesByWord().values()].flat().flatMap(([{ words }]) => words));
  return nameWords.has(key);
}

/** A folded word as its name writes it. */
function spelling(name: string, key: string): string {
  return name.split(/[\s'’-]+/u).find((word) => fold(word) === key) ?? key;
}
