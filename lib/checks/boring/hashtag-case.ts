import type { Hashtag } from "@/lib/draft/entities";
import type { Language } from "@/lib/draft/language";
import { CALENDAR_LANGUAGES } from "@/lib/facts/calendar/observance";
import { OBSERVANCES } from "@/lib/facts/calendar/observances";
import { countries, countryNames } from "@/lib/facts/world/country";
import { defineCheck, type Hit } from "../check";
import { TAG_WORDS } from "../embarrass/hashtag-misread.words";
import { SHORT_TAG_WORDS } from "./hashtag-case.words";

/** A tag this short is read at a glance, and most are one word. */
const SHORTEST = 8;
const LONGEST = 40;
/** Shorter rows of capitals may be abbreviations put together (#USASEAN). */
const SHORTEST_CAPITALS = 11;
const LONGEST_WORD = 15;
const ENDLESS = 17;
const SHORT_WORDED: ReadonlySet<Language> = new Set(["en", "fr", "es", "pt", "it"]);
/** Words that inside a tag are more often another word's end ("sustain-ability"). */
const ENDINGS = new Set(
  "ability able less ship ships hood ward wards ness tion ally ring ting ions".split(" "),
);

let known: ReadonlyMap<string, string> | undefined;

/** A tag of several words without capitals (#internationalwomensday): hard to read, and said as one word by a screen reader. */
export const hashtagCase = defineCheck({
  id: "hashtag-case",
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: "any",
  source:
    "W3C and platforms' accessibility advice: CamelCase hashtags; tags of observances and names of states",
  *check({ hashtags, language }): Iterable<Hit> {
    for (const tag of hashtags) {
      const text = cased(tag);
      if (text === undefined && !isEndless(tag, language)) continue;
      yield {
        start: tag.start,
        end: tag.end,
        message: { key: "hashtag_case_why", values: { tag: tag.text } },
        ...(text ? { fixes: [{ start: tag.start + 1, end: tag.end, text }] } : {}),
      };
    }
  },
});

/** No single word of these languages is so long, whatever its words are. */
function isEndless({ name }: Hashtag, language: Language | undefined): boolean {
  return (
    name.length >= ENDLESS &&
    (language === undefined || SHORT_WORDED.has(language)) &&
    /^\p{L}+$/u.test(name) &&
    (name === name.toLowerCase() || name === name.toUpperCase()) &&
    name.toLowerCase() !== name.toUpperCase()
  );
}

function cased({ name }: Hashtag): string | undefined {
  if (name.length < SHORTEST || name.length > LONGEST) return undefined;
  // One capital at the head is a sentence's or a habit's; capitals throughout show no seams either.
  const rest = name.slice(1);
  const isCapitals = name === name.toUpperCase() && name.length >= SHORTEST_CAPITALS;
  if (rest !== rest.toLowerCase() && !isCapitals) return undefined;
  const year = /\d{2,4}$/.exec(name)?.[0] ?? "";
  const letters = name.slice(0, name.length - year.length).toLowerCase();
  if (!/^\p{L}+$/u.test(letters)) return undefined;
  known ??= knownTags();
  const form = known.get(letters) ?? split(letters);
  return form && form !== letters && /\p{Lu}.*\p{Lu}/u.test(form) ? form + year : undefined;
}

/** Tags that people use for observances, and names of states of more than one word, by their small letters. */
function knownTags(): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const add = (tag: string) => {
    const key = tag.toLowerCase();
    if (!tags.has(key)) tags.set(key, tag);
    const bare = tag.normalize("NFD").replace(/\p{M}/gu, "");
    if (!tags.has(bare.toLowerCase())) tags.set(bare.toLowerCase(), bare);
  };
  for (const { names, tags: own } of OBSERVANCES) {
    for (const language of CALENDAR_LANGUAGES) {
      for (const tag of own?.[language] ?? []) if (!tag.includes("{")) add(tag);
      const name = names[language];
      if (name) add(joined(name));
    }
  }
  for (const code of countries().keys()) {
    for (const language of ["en", "fr", "es"] as const) {
      const [name] = countryNames(code, language).names;
      if (name && /[ -]/.test(name.text)) add(joined(name.text));
    }
  }
  return tags;
}

function joined(name: string): string {
  return name
    .replace(/['’]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(capitalise)
    .join("");
}

/** The reading with the fewest words; undefined where the letters are one word or no row of known words. */
function split(letters: string): string | undefined {
  if (!/^[a-z]+$/.test(letters) || isWord(letters)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1; start++) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue;
      const word = letters.slice(start, end);
      if (isWord(word) && !(start > 0 && ENDINGS.has(word))) best[end] = [...before, word];
    }
  }
  const words = best[letters.length];
  // Short pieces fit together by chance inside a word that the list lacks ("antananarivo").
  if (!words || words.length < 2 || !words.some(({ length }) => length >= 4)) return undefined;
  if (words.filter(({ length }) => length <= 3).length > words.length / 2) return undefined;
  return words.map(capitalise).join("");
}

function isWord(word: string): boolean {
  if (word.length <= 3) return SHORT_TAG_WORDS.has(word);
  return TAG_WORDS.has(word) || (word.endsWith("s") && TAG_WORDS.has(word.slice(0, -1)));
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
