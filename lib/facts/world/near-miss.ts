import { cities } from "./cities";
import {
  type CountryCode,
  countries,
  countryNames,
  WORLD_LANGUAGES,
  type WorldLanguage,
} from "./country";
import { fold } from "./fold";
import { gazetteer } from "./gazetteer";
import { NEAR_MISS_EXCLUSIONS } from "./near-miss-exclusions";

/** Shorter words have too many neighbours; the hand-made list covers their usual misspellings. */
const SHORTEST = 6;
/** From this length on two slips in one word still leave no doubt. */
const LONG = 10;

/** Endings by which an inflected or derived word differs from a name, in the five languages. */
const ENDINGS: ReadonlySet<string> = new Set(
  "a e i n o s y an as en er es in is na ne ns nu os us 's".split(" "),
);

/** Names with more than ten words beside them: whoever writes one of those means it. */
const CROWDED: ReadonlySet<string> = new Set(
  "alexandria argentines caracas colombians dominicans granada manila micronesia palastina".split(
    " ",
  ),
);

/** Names by first letter, for looking up near misses. */
export interface NearMissIndex {
  readonly keys: ReadonlyMap<string, string>;
  readonly byFirstLetter: ReadonlyMap<string, readonly string[]>;
}

/**
 * Prepares names for `nearMiss`. Only single words of six letters or more are ever missed; the others,
 * and all of `alsoRight`, count as words that are right.
 */
export function indexNames(
  names: Iterable<string>,
  alsoRight: Iterable<string> = [],
): NearMissIndex {
  const keys = new Map<string, string>();
  const byFirstLetter = new Map<string, string[]>();
  for (const name of names) {
    const key = fold(name);
    if (keys.has(key)) continue;
    keys.set(key, name);
    if (key.length < SHORTEST || !/^\p{L}+$/u.test(key)) continue;
    const first = key.charAt(0);
    const sharing = byFirstLetter.get(first);
    if (sharing) sharing.push(key);
    else byFirstLetter.set(first, [key]);
  }
  for (const name of alsoRight) {
    const key = fold(name);
    if (!keys.has(key)) keys.set(key, name);
  }
  return { keys, byFirstLetter };
}

const placeIndexes = new Map<WorldLanguage, NearMissIndex>();

/**
 * States, capitals and well-known cities to miss in a language; in English peoples too, as there they
 * are capitalised. NEAR_MISS_EXCLUSIONS is made for these.
 */
export function placeIndex(language: WorldLanguage): NearMissIndex {
  const known = placeIndexes.get(language);
  if (known) return known;
  const places = gazetteer(language);
  const minor = new Set(
    cities().flatMap(({ isMinor, names }) => (isMinor ? names.map(({ text }) => text) : [])),
  );
  const missable = [...places].flatMap(([key, sharing]) => {
    const isGenitive = language === "de" && key.endsWith("s") && places.has(key.slice(0, -1));
    if (isGenitive || CROWDED.has(key)) return [];
    return sharing
      .filter((place) => language === "en" || place.kind !== "demonym")
      .flatMap((place) => place.forms.filter((form) => !minor.has(form)));
  });
  const index = indexNames(missable, places.keys());
  placeIndexes.set(language, index);
  return index;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment: insertions, deletions, substitutions and
 * swaps of neighbours), or `limit + 1` once it is sure to be more.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const [left, right] = withoutSharedEnds(one, other);
  if (left === "" || right === "") return left.length + right.length;
  if (limit === 1) return isOneStep(left, right) ? 1 : 2;
  return fullDistance(left, right, limit);
}

/** Two words without the letters that they begin and end with alike: nearly all of most that are compared. */
function withoutSharedEnds(one: string, other: string): readonly [string, string] {
  let from = 0;
  while (from < one.length && from < other.length && one[from] === other[from]) from++;
  let to = one.length;
  let otherTo = other.length;
  while (to > from && otherTo > from && one[to - 1] === other[otherTo - 1]) {
    to--;
    otherTo--;
  }
  return [one.slice(from, to), other.slice(from, otherTo)];
}

/** One letter for another, or two that changed places. */
function isOneStep(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  return left.length === 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

function fullDistance(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return at(row, other.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

/** "Albani" and "Ukrainer" are stems and inflections, not slips. */
function isInflection(word: string, name: string): boolean {
  // "Boliviaa" has its last letter twice.
  if (word.startsWith(name))
    return ENDINGS.has(word.slice(name.length)) && word.at(-1) !== name.at(-1);
  // "Nouakchot" has lost half of a doubled letter, not an ending.
  if (name.startsWith(word)) return name.length - word.length !== 1 || name.at(-1) !== word.at(-1);
  const stem = name.slice(0, -1);
  return word.startsWith(stem) && ENDINGS.has(word.slice(stem.length));
}

/** By how many slips a folded word misses a folded name; undefined: it does not. */
export function slips(key: string, name: string): number | undefined {
  const limit = name.length >= LONG && key.length >= LONG - 1 ? 2 : 1;
  const distance = editDistance(key, name, limit);
  return distance === 0 || distance > limit || isInflection(key, name) ? undefined : distance;
}

/**
 * The names that a word misses by one slip (by two, from ten letters on), nearest only; empty where
 * the word is a name itself, is too short, or is known to be something else. The first letter must
 * be right, or swapped with the second.
 */
export function nearMiss(word: string, index: NearMissIndex): readonly string[] {
  const key = fold(word);
  if (key.length < SHORTEST - 1 || !/^\p{L}+$/u.test(key)) return [];
  if (index.keys.has(key)) return [];
  const same = index.byFirstLetter.get(key.charAt(0)) ?? [];
  const swapped = index.byFirstLetter.get(key.charAt(1)) ?? [];
  const found = new Map<string, number>();
  for (const name of [...same, ...swapped.filter((each) => each[1] === key[0])]) {
    const distance = slips(key, name);
    if (distance !== undefined) found.set(name, distance);
  }
  // Asked last: the list is long, and nearly no word comes this far.
  if (found.size === 0 || isSomethingElse(key)) return [];
  const least = Math.min(...found.values());
  const names = [...found].filter(([, distance]) => distance === least);
  return names.map(([name]) => index.keys.get(name) ?? name);
}

/**
 * The name that a word writes as another language does, one letter off ("Malasia", "Mozambique"); undefined where it is a name in
 * `language` too, or the other language's name is further off and so no slip of this one ("Bruxelles").
 */
export function foreignSpelling(key: string, language: WorldLanguage): string | undefined {
  const { keys } = placeIndex(language);
  if (keys.has(key) || isInflected(key, keys)) return undefined;
  foreign ??= new Map(
    [...countries().keys()].flatMap((code) =>
      WORLD_LANGUAGES.flatMap((each) => {
        const { names, capitals } = countryNames(code, each);
        return [...names, ...capitals].map(({ text }) => [fold(text), code] as const);
      }),
    ),
  );
  const code = foreign.get(key);
  if (code === undefined) return undefined;
  const { names, capitals } = countryNames(code, language);
  return [...names, ...capitals]
    .map(({ text }) => text)
    .find((text) => text.length >= SHORTEST - 1 && slips(key, fold(text)) === 1);
}

function isInflected(key: string, keys: NearMissIndex["keys"]): boolean {
  return key.endsWith("s") && keys.has(key.slice(0, -1));
}

let foreign: ReadonlyMap<string, CountryCode> | undefined;
let excluded: ReadonlySet<string> | undefined;

/** Names and base forms of all languages: "Haïtien" is no slip in an English text. */
export function namesOfAllLanguages(): readonly string[] {
  const ofStates = [...countries().keys()].flatMap((code) =>
    WORLD_LANGUAGES.flatMap((language) => {
      const { names, capitals, demonyms } = countryNames(code, language);
      return [...names, ...capitals, ...demonyms].flatMap(({ text }) => text.split("/"));
    }),
  );
  return [...ofStates, ...cities().flatMap((city) => city.names.map((name) => name.text))];
}

function isSomethingElse(key: string): boolean {
  excluded ??= new Set([...NEAR_MISS_EXCLUSIONS.split(" "), ...namesOfAllLanguages().map(fold)]);
  return excluded.has(key) || (key.endsWith("s") && excluded.has(key.slice(0, -1)));
}
