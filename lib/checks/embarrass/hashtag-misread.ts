import { cued } from "@/lib/draft/cued-pattern";
import type { Hashtag } from "@/lib/draft/entities";
import { capitalise } from "@/lib/draft/letter-case";
import { gazetteer } from "@/lib/facts/world/gazetteer";
import { defineCheck, type Hit } from "../check";
import { HIJACKED_TAGS } from "./hashtag-hijacked.words";
import { DEATH_WORDS, FOUL_WORDS, GRAVE_WORDS, TAG_WORDS } from "./hashtag-misread.words";

/** Foul words so long that they stand out even where the rest of the tag is a name nobody knows. */
const UNMISTAKABLE = 6;
const LONGEST_WORD = 15;
const hidden = cued(new RegExp([...FOUL_WORDS, ...GRAVE_WORDS].join("|"), "g"));
const mortal = cued(new RegExp(`(?:${[...DEATH_WORDS].join("|")})$`));

/** Pieces of a tag as offsets: each from the previous one to its own end. */
type Reading = readonly string[];

/** A hashtag in small letters that can be read apart in another, embarrassing way (#susanalbumparty). */
export const hashtagMisread = defineCheck({
  id: "hashtag-misread",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Tags that became known for it (#susanalbumparty 2012, #nowthatchersdead 2013)",
  *check({ hashtags }): Iterable<Hit> {
    for (const tag of hashtags) {
      const { start, end } = tag;
      if (HIJACKED_TAGS.has(tag.name.toLowerCase())) {
        yield { start, end, message: { key: "hashtag_hijacked_why", values: { tag: tag.text } } };
        continue;
      }
      const found = misread(tag);
      if (!found) continue;
      yield {
        start,
        end,
        message: {
          key: "hashtag_misread_why",
          values: { tag: tag.text, reading: found.reading.join(" ") },
        },
        fixes: found.meant
          ? [{ start: start + 1, end, text: found.meant.map(capitalise).join("") }]
          : [],
      };
    }
  },
});

function misread({ name }: Hashtag): { reading: Reading; meant: Reading | undefined } | undefined {
  // Capitals inside already say how to read it.
  if (!/^[A-Za-z][a-z]{7,39}$/.test(name)) return undefined;
  const text = name.toLowerCase();
  hidden.lastIndex = 0;
  if (!hidden.test(text) && !mortal.test(text)) return undefined;
  const meant = fewest(text, isClean);
  return badReading(text, meant) ?? (meant && deathReading(text, meant));
}

function badReading(
  text: string,
  meant: Reading | undefined,
): { reading: Reading; meant: Reading | undefined } | undefined {
  for (const word of [...FOUL_WORDS, ...GRAVE_WORDS]) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = fewest(text.slice(0, at), isKnown);
      const after = fewest(text.slice(at + word.length), isKnown);
      if (meant && before && isRead(word, meant, before, at, text)) {
        const rest = text.slice(at + word.length);
        return { reading: [...before, word, ...(after ?? [rest])].filter(Boolean), meant };
      }
      if (!before || !after) continue;
      const reading = [...before, word, ...after];
      if (!meant) {
        if (FOUL_WORDS.has(word) && word.length >= UNMISTAKABLE)
          return { reading, meant: undefined };
        continue;
      }
      // "therapist" is seen as one word, and three odd pieces are not seen in two plain ones.
      if (reading.length > meant.length + 1 || isInside(meant, at, at + word.length)) continue;
      return { reading, meant };
    }
  }
  return undefined;
}

/**
 * Where a word jumps at the reader though the rest is none: "sex" across a joint ("artistSEXhibit"), and the rapists in
 * "therapists" once more words follow.
 */
function isRead(word: string, meant: Reading, before: Reading, at: number, text: string): boolean {
  if (meant.length < 2) return false;
  if (word === "sex") return before.length > 0 && !isInside(meant, at, at + word.length);
  return /^rapists?$/.test(word) && at === 3 && text.startsWith("the");
}

/** Where the letters before "dead" can be parted in two ways, two different people may have died. */
function deathReading(
  text: string,
  meant: Reading,
): { reading: Reading; meant: Reading } | undefined {
  const word = mortal.exec(text)?.[0];
  if (!word || meant.length < 3) return undefined;
  for (let cut = 3; cut < text.length - word.length - 3; cut++) {
    const before = fewest(text.slice(0, cut), isClean);
    const name = text.slice(cut, text.length - word.length);
    if (!before || !isClean(name)) continue;
    const reading = [...before, name, word];
    if (reading.length <= meant.length + 1 && reading.join(" ") !== meant.join(" "))
      return { reading, meant };
  }
  return undefined;
}

function isInside(meant: Reading, start: number, end: number): boolean {
  let at = 0;
  return meant.some((piece) => {
    const from = at;
    at += piece.length;
    return from <= start && end <= at;
  });
}

function isClean(word: string): boolean {
  return isKnown(word) && !FOUL_WORDS.has(word) && !GRAVE_WORDS.has(word);
}

/** A word or a name, with a genitive or plural s. */
function isKnown(word: string): boolean {
  if (TAG_WORDS.has(word) || FOUL_WORDS.has(word) || GRAVE_WORDS.has(word) || DEATH_WORDS.has(word))
    return true;
  if (word.length > 3 && gazetteer("en").has(word)) return true;
  return word.length > 4 && word.endsWith("s") && TAG_WORDS.has(word.slice(0, -1));
}

/** The reading with the fewest pieces; undefined where the letters are no row of known words. */
function fewest(text: string, accepts: (word: string) => boolean): Reading | undefined {
  const best: (Reading | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue;
      const word = text.slice(start, end);
      if (accepts(word)) best[end] = [...before, word];
    }
  }
  return best[text.length];
}
