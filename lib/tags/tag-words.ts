import type { Draft, Passage } from "@/lib/draft/draft";
import { remembered } from "@/lib/draft/remembered";

/** Where a written-together tag is parted: "WorldAIDSDay" -> "World AIDS Day", "COVID19" -> "COVID 19", "16Days" -> "16 Days". */
const SEAMS =
  /(?<=[\p{Ll}\p{M}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{Lu})|_+/gu;
const LINK = /https?:\/\/\S+/gu;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
/** Latin letters and what stands between them. Classes of all the world's letters cost ten times as much. */
const LATIN = /^[\x00-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*$/;
/** What WORD finds where all is LATIN. */
const LATIN_WORD = /[\w\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f]+/g;
/** Most words: a figure, letters all small or all capitals, or a capital and small letters. */
const SEAMLESS = /^(?:[A-Za-zÀ-ÖØ-öø-ÿ][a-zß-öø-ÿ]*|[A-Z]+|[0-9]+)$/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** A post has few words with seams, and each source of tags parts them again. */
const WORDS_KEPT = 2000;

/** The words of a tag without its "#", as they would stand in a sentence. */
export const tagWords = remembered(WORDS_KEPT, (name): readonly string[] =>
  name.split(SEAMS).filter((word) => word !== ""),
);

/** Whether a word surely has but one part; fast. */
export function isSeamless(word: string): boolean {
  return isOfSmallLetters(word) || SEAMLESS.test(word);
}

/** "a" to "z" alone: most words of most posts, which need no pattern. */
function isOfSmallLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return word.length > 0;
}

const counted = new WeakMap<readonly Draft[], ReadonlyMap<string, number>>();
const known = new WeakMap<Passage, readonly string[]>();

/** The compared words of drafts, each with how often it stands there. */
export function wordCounts(posts: readonly Draft[]): ReadonlyMap<string, number> {
  const done = counted.get(posts);
  if (done) return done;
  const counts = new Map<string, number>();
  for (const { sentences } of posts)
    for (const { passage } of sentences)
      for (const word of wordsOf(passage)) counts.set(word, (counts.get(word) ?? 0) + 1);
  counted.set(posts, counts);
  return counts;
}

/** Read once for each sentence, which its draft's parser keeps. */
function wordsOf(passage: Passage): readonly string[] {
  let words = known.get(passage);
  if (!words) {
    words = comparedWords(passage.text);
    known.set(passage, words);
  }
  return words;
}

/**
 * The words by which texts are compared: folded, parted at capitals, without the English plural's s; pairs of characters
 * where a script writes no spaces. Links say nothing. Tags and handles count whole and in parts.
 */
export function comparedWords(text: string): string[] {
  const words: string[] = [];
  const readable = text.includes("http") ? text.replace(LINK, " ") : text;
  const isLatin = LATIN.test(readable);
  for (const word of readable.match(isLatin ? LATIN_WORD : WORD) ?? []) {
    if (!isLatin && UNSPACED.test(word)) {
      for (let at = 0; at + 1 < word.length; at++) words.push(word.slice(at, at + 2));
      continue;
    }
    words.push(stem(word));
    if (isSeamless(word)) continue;
    const parts = tagWords(word);
    if (parts.length > 1) for (const part of parts) words.push(stem(part));
  }
  return words;
}

function stem(word: string): string {
  const small = word.toLowerCase();
  return small.length > 4 && small.endsWith("s") && !small.endsWith("ss")
    ? small.slice(0, -1)
    : small;
}
