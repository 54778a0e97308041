/**
 * Writes lib/facts/world/near-miss-exclusions.ts: words that miss a name of the gazetteer by a slip
 * and yet are right. `npx tsx scripts/facts/near-miss-exclusions.ts FOLDER`, where FOLDER holds the
 * unpacked npm packages dictionary-en, -en-gb, -fr, -es and -pt as en, en-gb, fr, es and pt
 * (MIT, BSD or MPL; not a dependency of the extension).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { cities } from "@/lib/facts/world/cities";
import { countries, WORLD_LANGUAGES } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { namesOfAllLanguages, placeIndex, slips } from "@/lib/facts/world/near-miss";
import { hunspellWords } from "./hunspell";
import { OTHER_WORDS } from "./world/other-words";

const MADE_ON = "2026-11-20";
const OUTPUT = new URL("../../lib/facts/world/near-miss-exclusions.ts", import.meta.url);
/** Of the languages with endless verb forms only the words themselves: names are nouns. */
const DICTIONARIES: Readonly<Record<string, "all forms" | "roots">> = {
  en: "all forms",
  "en-gb": "all forms",
  fr: "roots",
  es: "roots",
  pt: "roots",
  de: "roots",
};

/** Languages in Latin letters whose names of states a post may quote. */
const NAME_LANGUAGES =
  "af az bs ca cs cy da et eu fi fil ga gl hr hu id is it lb lt lv ms mt nl no pl ro sk sl sq sv sw tr uz vi";

const [, , folder] = process.argv;
if (folder === undefined) throw new Error("which folder holds the dictionaries?");

const indexes = WORLD_LANGUAGES.map(placeIndex);
const names = [...new Set(indexes.flatMap((index) => [...index.byFirstLetter.values()].flat()))];
/** `nearMiss` knows these by itself. */
const right = new Set(namesOfAllLanguages().map(fold));

/** The set of letters of a word, a bit each. */
function letters(word: string): number {
  let mask = 0;
  for (const letter of word) mask |= 1 << ((letter.codePointAt(0) ?? 0) % 31);
  return mask;
}

function differing(one: number, other: number): number {
  let count = 0;
  for (let rest = one ^ other; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const sieve = new Map<string, { name: string; mask: number }[]>();
for (const name of names) {
  // Under its second letter too, as the first two may be swapped; under every length in reach.
  for (const first of new Set([name.charAt(0), name.charAt(1)])) {
    const reach = name.length >= 10 ? 2 : 1;
    for (let length = name.length - reach; length <= name.length + reach; length += 1) {
      const sharing = sieve.get(first + length) ?? [];
      sieve.set(first + length, sharing);
      sharing.push({ name, mask: letters(name) });
    }
  }
}

/** Two slips change four letters of the set at most: millions of words are sorted out by that. */
function missesName(key: string): boolean {
  const sharing = sieve.get(key.charAt(0) + key.length);
  if (!sharing) return false;
  const mask = letters(key);
  return sharing.some(
    ({ name, mask: other }) =>
      differing(other, mask) <= (name.length >= 10 ? 4 : 2) &&
      (name[0] === key[0] || (name[0] === key[1] && name[1] === key[0])) &&
      slips(key, name) !== undefined,
  );
}

const longest = Math.max(...names.map((name) => name.length)) + 2;
const found = new Set<string>();
function consider(word: string): void {
  if (word.length < 5 || word.length > longest || word.includes("-")) return;
  const key = fold(word);
  if (/^\p{L}+$/u.test(key) && !right.has(key) && missesName(key)) found.add(key);
}

/** compromise's own words; its types leave the model open. */
function lexiconWords(): readonly string[] {
  const model: { readonly one?: { readonly lexicon?: object } } = nlp.model();
  return Object.keys(model.one?.lexicon ?? {});
}

const codes = [...countries().keys()].filter((code) => code.length === 2);
for (const language of NAME_LANGUAGES.split(" ")) {
  const display = new Intl.DisplayNames(language, { type: "region" });
  for (const code of codes) {
    for (const word of (display.of(code) ?? "").split(/[\s-]+/u)) consider(word);
  }
}
for (const city of cities()) for (const name of city.names) consider(name.text);
for (const word of lexiconWords()) consider(word);
for (const word of OTHER_WORDS.split(/\s+/u)) consider(word);
for (const [name, depth] of Object.entries(DICTIONARIES)) {
  for (const word of hunspellWords(join(folder, name), depth)) {
    consider(word);
    if (depth === "roots") consider(`${word}s`);
  }
}

// `nearMiss` takes a plural's "s" off by itself.
const isPlural = (word: string) => word.endsWith("s") && found.has(word.slice(0, -1));
const words = [...found].filter((word) => !isPlural(word)).sort();
writeFileSync(
  OUTPUT,
  `/**
 * Words that miss a name of the gazetteer by a slip and yet are right: names of states in some forty
 * languages (Unicode CLDR), ordinary words, given names and places (Hunspell dictionaries for English,
 * French, Spanish and Portuguese under MIT, BSD or MPL; compromise's lexicon, MIT; a list by
 * hand). Made by scripts/facts/near-miss-exclusions.ts on ${MADE_ON}; do not edit.
 */
export const NEAR_MISS_EXCLUSIONS =
  "${words.join(" ")}";
`,
);
console.log(`${words.length} words`);
