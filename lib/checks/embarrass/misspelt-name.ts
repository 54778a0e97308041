import type { Passage } from "@/lib/draft/draft";
import { inCaseOf } from "@/lib/draft/letter-case";
import { overlaps } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { cities } from "@/lib/facts/world/cities";
import {
  countries,
  countryNames,
  WORLD_LANGUAGES,
  type WorldLanguage,
} from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { FOREIGN_IN_ENGLISH, misspellings } from "@/lib/facts/world/misspellings";
import { slips } from "@/lib/facts/world/near-miss";
import { bodyNames } from "@/lib/facts/world/organisation-names";
import { defineCheck, type Hit } from "../check";
import { LANDMARKS, OFFICE_PHRASES } from "./misspelt-name.words";
import { findOfficeSlip } from "./misspelt-office";

/** Tried in turn where the language is undecided. */
const COMMON: readonly WorldLanguage[] = ["en", "fr", "es", "pt", "de"];
const WORDS_AT_MOST = 4;
/** Below this length a word of a name may well be another word; beside a state's other words it may be shorter. */
const SHORTEST = 6;
const SHORTEST_OF_PLACE = 4;
/** What the right words of a place's name must come to, in letters. */
const SHORTEST_REST = 3;

/** A misspelt state, capital, people, organisation or office: a listed misspelling, or a name with one word one slip off. */
export const misspeltName = defineCheck({
  id: "misspelt-name",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Names in lib/facts/world and the offices in misspelt-name.words",
  *check(passage): Iterable<Hit> {
    const own = WORLD_LANGUAGES.find((each) => each === passage.language);
    const languages = own ? [own] : passage.language ? [] : COMMON;
    let told = -1;
    for (const [at, token] of passage.tokens.entries()) {
      if (token.kind !== "word" || token.text.length < 2 || token.start < told) continue;
      const key = keyOf(token);
      const found =
        listed(passage, at, key, languages) ??
        oneWordOff(passage, at, key) ??
        inOneWord(passage, token, key);
      if (!found || isElsewhere(passage, token)) continue;
      told = found.end;
      yield found;
    }
  },
});

/** Handles and links spell as their owners do. */
function isElsewhere({ text, links }: Passage, token: Token): boolean {
  return text.charAt(token.start - 1) === "@" || links.some((link) => overlaps(link, token));
}

function inOneWord(passage: Passage, token: Token, key: string): Hit | undefined {
  const right = findOfficeSlip(passage, token, key);
  if (right === undefined) return undefined;
  const written = passage.text.slice(token.start, token.end);
  return hit(token.start, token.end, written, inCaseOf(written, right));
}

function listed(
  { text, tokens, language }: Passage,
  at: number,
  key: string,
  languages: readonly WorldLanguage[],
): Hit | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  for (const each of languages) {
    const longest = lengthsByFirstWord(each).get(key) ?? 0;
    for (let count = longest; count > 0; count--) {
      const last = tokens[at + count - 1];
      if (!last) continue;
      const written = text.slice(first.start, last.end);
      const right = misspellings(each).get(fold(written));
      if (right) return narrowed(first.start, written, right);
    }
  }
  if (language !== "en") return undefined;
  const written = text.slice(first.start, first.end);
  const right = Object.hasOwn(FOREIGN_IN_ENGLISH, written)
    ? FOREIGN_IN_ENGLISH[written]
    : undefined;
  const isBesideRosa = right !== undefined && tokens[at - 1]?.text === "rosa";
  return right && !isBesideRosa ? hit(first.start, first.end, written, right) : undefined;
}

const PLAIN = /^[a-z]+$/;

/** A token's text is folded already but for its marks, which plain letters have none of. */
function keyOf({ text }: Token): string {
  return PLAIN.test(text) ? text : fold(text);
}

/** Only the words that are wrong: of "Prime Minster" the second. */
function narrowed(start: number, written: string, right: string): Hit {
  const words = written.split(" ");
  const rightWords = right.split(" ");
  let from = 0;
  let to = words.length;
  if (words.length === rightWords.length) {
    const isRight = (index: number) => fold(words[index] ?? "") === fold(rightWords[index] ?? "");
    while (from < to - 1 && isRight(from)) from++;
    while (to > from + 1 && isRight(to - 1)) to--;
  }
  const lead = words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
  const part = words.slice(from, to).join(" ");
  return hit(
    start + lead,
    start + lead + part.length,
    part,
    words.length === rightWords.length ? rightWords.slice(from, to).join(" ") : right,
  );
}

const lengths = new Map<WorldLanguage, ReadonlyMap<string, number>>();

/** How many words the longest misspelling has that begins with a word: most words of a text begin none. */
function lengthsByFirstWord(language: WorldLanguage): ReadonlyMap<string, number> {
  const known = lengths.get(language);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const wrong of misspellings(language).keys()) {
    const words = wrong.split(" ");
    const first = words[0] ?? "";
    counts.set(first, Math.min(WORDS_AT_MOST, Math.max(words.length, counts.get(first) ?? 0)));
  }
  lengths.set(language, counts);
  return counts;
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
    if (words.length < 2 || (!isLong && words.length < 3)) continue;
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
function oneWordOff(
  { text, tokens, language: own }: Passage,
  at: number,
  anchor: string,
): Hit | undefined {
  for (const [{ words, name, shortest, language }, place] of phrasesByWord().get(anchor) ?? []) {
    if (language && own && language !== own) continue;
    const off = onlyMismatch(words, tokens, at - place);
    const wrong = off === undefined ? undefined : tokens[at - place + off];
    if (off === undefined || !wrong) continue;
    const right = words[off] ?? "";
    const key = keyOf(wrong);
    // Of three words and more, two that are right leave no doubt about a short third.
    if (right.length < (words.length > 2 ? Math.min(shortest, 5) : shortest)) continue;
    if (!isSlip(key, right) && !isPluralLost(key, words, off, text, wrong)) continue;
    const spelt = spelling(name, right);
    const written = text.slice(wrong.start, wrong.end);
    // "La maleta" is no Valletta: of a place the wrong word is a name as well, and the right ones say which.
    if (shortest === SHORTEST_OF_PLACE) {
      const isNamed = written.charAt(0) !== written.charAt(0).toLowerCase();
      const rest = words.reduce((sum, word) => sum + word.length, -right.length);
      if (rest < SHORTEST_REST || (!isNamed && spelt !== spelt.toLowerCase())) continue;
    }
    return hit(wrong.start, wrong.end, written, inCaseOf(written, spelt));
  }
  return undefined;
}

function isSlip(key: string, right: string): boolean {
  const distance = slips(key, right);
  if (distance === undefined || namesHold(key)) return false;
  // Two letters off at the end is another form of the word ("Representation", "Representative").
  return distance === 1 || key.slice(-2) === right.slice(-2);
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
  return /^\p{Lu}/u.test(text.slice(start)) && !/^(?:-|\s+\p{Lu})/u.test(text.slice(end));
}

/** Which of the words the tokens from `first` on miss, where it is one only and they stand in one row. */
function onlyMismatch(
  words: readonly string[],
  tokens: readonly Token[],
  first: number,
): number | undefined {
  let off: number | undefined;
  for (const [index, word] of words.entries()) {
    const token = tokens[first + index];
    if (!token || (index > 0 && (token.gap === "line" || token.gap === "none"))) return undefined;
    if (token.text === word || keyOf(token) === word) continue;
    if (off !== undefined) return undefined;
    off = index;
  }
  return off;
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

function hit(start: number, end: number, written: string, right: string): Hit {
  const text = written === written.toUpperCase() ? right.toUpperCase() : right;
  return {
    start,
    end,
    message: { key: "misspelt_name_why", values: { written, right: text } },
    fixes: [{ start, end, text }],
  };
}
