import type { Hashtag } from "@/lib/draft/entities";
import type { Language } from "@/lib/draft/language";
import { capitalise } from "@/lib/draft/letter-case";
import { CALENDAR_LANGUAGES } from "@/lib/facts/calendar/observance";
import { OBSERVANCES } from "@/lib/facts/calendar/observances";
import { countries, countryNames } from "@/lib/facts/world/country";
import { defineCheck, type Hit } from "../check";
import { TAG_WORDS } from "../embarrass/hashtag-misread.words";
import {
  FRENCH_TAG_WORDS,
  NUMBERED_TAGS,
  SHORT_TAG_WORDS,
  SPANISH_TAG_WORDS,
} from "./hashtag-case.words";

/** A tag this short is read at a glance, and most are one word. */
const SHORTEST = 8;
const LONGEST = 40;
/** Shorter rows of capitals may be abbreviations put together (#USASEAN). */
const SHORTEST_CAPITALS = 11;
const LONGEST_WORD = 15;
const ENDLESS = 17;
/** A part of a tag that has capitals elsewhere ("InternationalDayofpeace") is read apart only if it is so long. */
const SHORTEST_PART = 8;
const SHORTEST_FOREIGN = 11;
const SHORT_WORDED: ReadonlySet<Language> = new Set(["en", "fr", "es", "pt", "it"]);
const SEAM = /(?=\p{Lu})(?<=\p{Ll})/u;
/** Of a tag's words, so many may be of three letters or fewer ("día de la mujer"). */
const SHORT_AT_MOST = { english: 0.5, romance: 0.75 };
/** Words that join others inside a tag: they tell nothing for or against a reading. */
const JOINING = new Set("of the for and".split(" "));
/** Words that inside a tag are more often another word's end ("sustain-ability"). */
const ENDINGS = new Set(
  "ability able less ship ships hood ward wards ness tion ally ring ting ions".split(" "),
);

/** Words of the languages, in which they are met without accents. */
const WORDED: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  fr: FRENCH_TAG_WORDS,
  es: SPANISH_TAG_WORDS,
};
/** What stands before or after a name that no list holds: "visitkulm", "standwithkarst", "studyinruritania", "kulmfestival". */
const WITH_NAME: readonly RegExp[] = [
  /^(visit|discover|explore|save|protect|celebrate|support|stop)(the|our)?(?!(?:ation|ment|ness|ship|less|ility|able|page|over|watch)s?$)([a-z]{4,})$/,
  /^(stand|standing|proud|greetings|voices|news|made|hello|live|letters|postcard|postcards|love|peace|justice|hope|pray)(with|from|for)([a-z]{4,})$/,
  /^(study|studying|work|working|live|living|made|born|invest|women|youth|girls|life|home|doing|business|growing|summer|winter|spring|weekend)(in)([a-z]{4,})$/,
  /^([a-z]{4,})(week|weeks|festival|embassy|forum|summit|awards?|conference|challenge|election|elections|games|museum|university|biennale|culture|cinema|music|literature|football)$/,
];

/** The parties to CITES, Ramsar and others meet as "CoP20". */
const OWN_CASING = /^CoP\d+$/;

let series: ReadonlySet<string> | undefined;
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
      const text = cased(tag, language);
      if (text === undefined && !isEndless(tag, language)) continue;
      yield {
        start: tag.start,
        end: tag.end,
        message:
          text !== undefined && text === inSeries(tag.name)
            ? { key: "hashtag_case_usual", values: { tag: `#${text}` } }
            : { key: "hashtag_case_why", values: { tag: tag.text } },
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

function cased({ name }: Hashtag, language: Language | undefined): string | undefined {
  const established = inSeries(name);
  if (established !== undefined) return established === name ? undefined : established;
  if (name.length < SHORTEST || name.length > LONGEST) return undefined;
  const year = /\d{2,4}$/.exec(name)?.[0] ?? "";
  const written = name.slice(0, name.length - year.length);
  if (!/^\p{L}+$/u.test(written)) return undefined;
  // One capital at the head is a sentence's or a habit's; capitals throughout show no seams either.
  const isCapitals = written === written.toUpperCase() && name.length >= SHORTEST_CAPITALS;
  if (written.slice(1) !== written.slice(1).toLowerCase() && !isCapitals) {
    const parts = written
      .split(SEAM)
      .map((part) =>
        part.length >= SHORTEST_PART && part.slice(1) === part.slice(1).toLowerCase()
          ? (split(part.toLowerCase(), language) ?? part)
          : part,
      );
    const form = parts.map(capitalise).join("");
    return capitalise(written) === form ? undefined : form + year;
  }
  const letters = written.toLowerCase();
  known ??= knownTags();
  const form = known.get(letters) ?? split(letters, language) ?? aroundName(letters, language);
  return form && form !== letters && /\p{Lu}.*\p{Lu}/u.test(form) ? form + year : undefined;
}

/** "#Cop31", "#iwd2027", "#g20": a meeting or day that everybody writes in capitals, with its number. Undefined for any other tag. */
function inSeries(name: string): string | undefined {
  const [, letters = "", digits = ""] = /^(\p{L}{1,8})(\d{1,4})$/u.exec(name) ?? [];
  if (letters === "" || OWN_CASING.test(name)) return undefined;
  series ??= new Set([...NUMBERED_TAGS, ...yearlyTags()]);
  const capitals = letters.toUpperCase();
  return series.has(capitals) ? capitals + digits : undefined;
}

/** The letters of observances' yearly tags ("IWD{year}"). */
function yearlyTags(): string[] {
  return OBSERVANCES.flatMap(({ tags }) =>
    CALENDAR_LANGUAGES.flatMap((language) => tags?.[language] ?? []),
  ).flatMap((tag) => /^(\p{Lu}{2,})\{year\}$/u.exec(tag)?.[1] ?? []);
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
function split(letters: string, language: Language | undefined): string | undefined {
  const english = splitBy(letters, isWord, SHORT_AT_MOST.english);
  if (english) return english;
  for (const [own, words] of Object.entries(WORDED)) {
    // A tag may be in another language than its post; there it must be long enough not to fit by chance.
    const isOwn = language === undefined || language === own;
    if (!isOwn && letters.length < SHORTEST_FOREIGN) continue;
    const form = splitBy(letters, (word) => words.has(word), SHORT_AT_MOST.romance);
    if (form) return form;
  }
  return undefined;
}

function splitBy(
  letters: string,
  isKnown: (word: string) => boolean,
  shortAtMost: number,
): string | undefined {
  const bare = letters.normalize("NFD").replace(/\p{M}/gu, "");
  if (bare.length !== letters.length || !/^[a-z]+$/.test(bare) || isKnown(bare)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= bare.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue;
      const word = bare.slice(start, end);
      if (isKnown(word) && !(start > 0 && ENDINGS.has(word)))
        best[end] = [...before, letters.slice(start, end)];
    }
  }
  const words = best[bare.length];
  // Short pieces fit together by chance inside a word that the list lacks ("antananarivo").
  if (!words || words.length < 2 || !words.some(({ length }) => length >= 4)) return undefined;
  const telling = words.filter((word) => !JOINING.has(word));
  const short = telling.filter(({ length }) => length <= 3).length;
  if (short > telling.length * shortAtMost) return undefined;
  return words.map(capitalise).join("");
}

/** The reading with a name that no list holds, between words that leave no other. */
function aroundName(letters: string, language: Language | undefined): string | undefined {
  if (language !== undefined && language !== "en") return undefined;
  if (isWord(letters)) return undefined;
  for (const pattern of WITH_NAME) {
    const parts = pattern.exec(letters)?.slice(1);
    if (parts) return parts.map((part) => capitalise(part ?? "")).join("");
  }
  return undefined;
}

function isWord(word: string): boolean {
  if (word.length < 2) return false;
  if (word.length <= 3) return SHORT_TAG_WORDS.has(word);
  return TAG_WORDS.has(word) || (word.endsWith("s") && TAG_WORDS.has(word.slice(0, -1)));
}
