import { remembered } from "@/lib/draft/remembered";
import { slips } from "./near-miss";

const ASKED_AT_MOST = 4000;
const NONE: readonly string[] = [];

/**
 * Finds which of many folded words another misses by one slip (a letter left out, put in, put for another, or two that changed
 * places), by the words with one letter left out: a few look-ups, however many words are held.
 */
export class SlipIndex {
  readonly #byGapped = new Map<string, string[]>();
  readonly #words = new Set<string>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (this.#words.has(word)) continue;
      this.#words.add(word);
      for (const gapped of [word, ...withoutOne(word)]) {
        const sharing = this.#byGapped.get(gapped);
        if (!sharing) this.#byGapped.set(gapped, [word]);
        else if (!sharing.includes(word)) sharing.push(word);
      }
    }
  }

  /** The words that a key misses by one slip; none where it is one of them, or another form of one (a plural, a genitive). */
  readonly find = remembered(ASKED_AT_MOST, (key) =>
    this.#words.has(key) ? NONE : this.#look(key),
  );

  #look(key: string): readonly string[] {
    let found: Set<string> | undefined;
    for (let gap = -1; gap < key.length; gap++) {
      const gapped = gap < 0 ? key : key.slice(0, gap) + key.slice(gap + 1);
      const sharing = this.#byGapped.get(gapped);
      if (!sharing) continue;
      found ??= new Set();
      for (const word of sharing) found.add(word);
    }
    return found ? [...found].filter((word) => slips(key, word) === 1) : NONE;
  }
}

/** A word with each of its letters left out, one at a time. */
export function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, gap) => word.slice(0, gap) + word.slice(gap + 1));
}
