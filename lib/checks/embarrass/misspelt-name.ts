import type { Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { inCaseOf } from "@/lib/draft/letter-case";
import { overlaps } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { WORLD_LANGUAGES, type WorldLanguage } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { FOREIGN_IN_ENGLISH, misspellings } from "@/lib/facts/world/misspellings";
import { defineCheck, type Hit } from "../check";
import { COMMON, keyOf } from "./misspelt-key";
import { findOfficeSlip } from "./misspelt-office";
import { findPhraseSlip } from "./misspelt-phrase";

const WORDS_AT_MOST = 4;
/** What some states that share a language write, by key: the Antarctic in Chile and Brazil. */
const RIGHT_SOMEWHERE: ReadonlyMap<string, string> = new Map([["antartica", "Antártica"]]);
/** The keys of `FOREIGN_IN_ENGLISH`: nearly no word is one, and then it need not be cut out as it is written. */
const FOREIGN_KEYS: ReadonlySet<string> = new Set(
  Object.keys(FOREIGN_IN_ENGLISH).map((name) => fold(foldText(name))),
);
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
        inPhrase(passage, at, key) ??
        inOneWord(passage, token, key);
      if (!found || isRightSomewhere(passage, token, key) || isElsewhere(passage, token)) continue;
      told = found.end;
      yield found;
    }
  },
});

function isRightSomewhere({ text }: Passage, { start, end }: Token, key: string): boolean {
  return RIGHT_SOMEWHERE.get(key) === text.slice(start, end);
}

/** Handles and links spell as their owners do. */
function isElsewhere({ text, links }: Passage, token: Token): boolean {
  return text.charAt(token.start - 1) === "@" || links.some((link) => overlaps(link, token));
}

function inPhrase(passage: Passage, at: number, key: string): Hit | undefined {
  const slip = findPhraseSlip(passage, at, key);
  return slip && hit(slip.start, slip.end, passage.text.slice(slip.start, slip.end), slip.right);
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
  if (language !== "en" || !FOREIGN_KEYS.has(key)) return undefined;
  const written = text.slice(first.start, first.end);
  const right = Object.hasOwn(FOREIGN_IN_ENGLISH, written)
    ? FOREIGN_IN_ENGLISH[written]
    : undefined;
  const isBesideRosa = right !== undefined && tokens[at - 1]?.text === "rosa";
  return right && !isBesideRosa ? hit(first.start, first.end, written, right) : undefined;
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

function hit(start: number, end: number, written: string, right: string): Hit {
  const text = written === written.toUpperCase() ? right.toUpperCase() : right;
  return {
    start,
    end,
    message: { key: "misspelt_name_why", values: { written, right: text } },
    fixes: [{ start, end, text }],
  };
}
