/**
 * Writes lib/facts/world/near-miss-exclusions.ts: words that miss a name of the gazetteer by a slip
 * and yet are right. `npx tsx scripts/facts/near-miss-exclusions.ts FOLDER`, where FOLDER holds the
 * unpacked npm packages dictionary-en, -en-gb, -fr, -es, -pt and -nl as en, en-gb, fr, es, pt, nl
 * (MIT, BSD or MPL; not a dependency of the extension).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { cities } from "@/lib/facts/world/cities";
import { WORLD_LANGUAGES } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { placeIndex, slips } from "@/lib/facts/world/near-miss";
import { COUNTRY_ROWS } from "@/lib/facts/world/countries";
import { hunspellWords } from "./hunspell";
import { OTHER_WORDS } from "./world/other-words";

const MADE_ON = "2026-11-20";
const OUTPUT = new URL("../../lib/facts/world/near-miss-exclusions.ts", import.meta.url);
const DICTIONARIES = ["en", "en-gb", "fr", "es", "pt", "nl"];

/** Languages in Latin letters whose names of states a post may quote. */
const NAME_LANGUAGES =
  "af az bs ca cs cy da et eu fi fil ga gl hr hu id is it lb lt lv ms mt nl no pl ro sk sl sq sv sw tr uz vi";

const [, , folder] = process.argv;
if (folder === undefined) throw new Error("which folder holds the dictionaries?");

const indexes = WORLD_LANGUAGES.map(placeIndex);
const right = new Set(indexes.flatMap((index) => [...index.keys.keys()]));
const names = [...new Set(indexes.flatMap((index) => [...index.byFirstLetter.values()].flat()))];

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
  if (!right.has(key) && missesName(key)) found.add(key);
}

/** A place right in one language ("Haïtien") misses one of another ("Haitian"). */
for (const index of indexes) {
  const elsewhere = [...right].filter((key) => !index.keys.has(key) && /^\p{L}{5,}$/u.test(key));
  for (const key of elsewhere) {
    const sharing = index.byFirstLetter.get(key.charAt(0)) ?? [];
    if (sharing.some((name) => slips(key, name) !== undefined)) found.add(key);
  }
}

const codes = COUNTRY_ROWS.split("\n").map((row) => row.slice(0, 2));
for (const language of NAME_LANGUAGES.split(" ")) {
  const display = new Intl.DisplayNames(language, { type: "region" });
  for (const code of codes) {
    for (const word of (display.of(code) ?? "").split(/[\s-]+/u)) consider(word);
  }
}
for (const city of cities()) for (const name of city.names) consider(name.text);
for (const word of Object.keys(nlp.model().one.lexicon)) consider(word);
for (const word of OTHER_WORDS.split(/\s+/u)) consider(word);
for (const name of DICTIONARIES) {
  for (const word of hunspellWords(join(folder, name))) consider(word);
  console.log(`${name}: ${found.size} so far`);
}

const words = [...found].sort();
writeFileSync(
  OUTPUT,
  `/**
 * Words that miss a name of the gazetteer by a slip and yet are right: names of states in some forty
 * languages (Unicode CLDR), ordinary words, given names and places (Hunspell dictionaries for English,
 * French, Spanish, Portuguese and Dutch under MIT, BSD or MPL; compromise's lexicon, MIT; a list by
 * hand). Made by scripts/facts/near-miss-exclusions.ts on ${MADE_ON}; do not edit.
 */
export const NEAR_MISS_EXCLUSIONS =
  "${words.join(" ")}";
`,
);
console.log(`${words.length} words`);
