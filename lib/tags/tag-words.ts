import type { Draft, Passage } from "@/lib/draft/draft";

/** Where a written-together tag is parted: "WorldAIDSDay" -> "World AIDS Day", "COVID19" -> "COVID 19", "16Days" -> "16 Days". */
const SEAMS =
  /(?<=[\p{Ll}\p{M}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{Lu})|_+/gu;
const LINK = /https?:\/\/\S+/gu;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** The words of a tag without its "#", as they would stand in a sentence. */
export function tagWords(name: string): string[] {
  return name.split(SEAMS).filter((word) => word !== "");
}

const known = new WeakMap<Passage, readonly string[]>();

/** The compared words of a draft, read once for each of its sentences, which its parser keeps. */
export function wordsOf({ sentences }: Draft): readonly string[] {
  return sentences.flatMap(({ passage }) => {
    let words = known.get(passage);
    if (!words) {
      words = comparedWords(passage.text);
      known.set(passage, words);
    }
    return words;
  });
}

/**
 * The words by which texts are compared: folded, parted at capitals, without the English plural's s; pairs of characters
 * where a script writes no spaces. Links say nothing. Tags and handles count whole and in parts.
 */
export function comparedWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.replace(LINK, " ").matchAll(WORD)) {
    if (UNSPACED.test(word)) {
      for (let at = 0; at + 1 < word.length; at++) words.push(word.slice(at, at + 2));
      continue;
    }
    words.push(stem(word));
    const parts = /.[\p{Lu}\p{N}_]/u.test(word) ? tagWords(word) : [];
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
