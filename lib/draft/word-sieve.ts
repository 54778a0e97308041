/** A word's letters in 30 bits: the same for the same word, and rarely so for another. */
export type Sign = number;

/** A number of no more bits is kept as it is, any other as an object of its own. */
const SMALL_NUMBER = 2 ** 30 - 1;

/** A table of bits so many times as long as its list lets one word in sixteen through that is not on it. */
const BITS_PER_WORD = 16;
const FEWEST_BITS = 64;

/**
 * Tells fast that a word is not on a list: most words of a draft are on none of the hundreds of lists that are held against it. What
 * it lets through is looked up.
 */
export class WordSieve {
  readonly #mask: number;
  readonly #bits: Uint32Array;

  constructor(words: readonly string[]) {
    const size = Math.max(FEWEST_BITS, 2 ** Math.ceil(Math.log2(words.length * BITS_PER_WORD + 1)));
    this.#mask = size - 1;
    this.#bits = new Uint32Array(size >>> 5);
    for (const word of words) {
      const place = signOf(word) & this.#mask;
      this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  }

  /** Whether a word with this sign may be on the list; never false for one that is. */
  mayHold(sign: Sign): boolean {
    const place = sign & this.#mask;
    return ((this.#bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }
}

/** The sign of a folded word; a token brings its own. */
export function signOf(word: string): Sign {
  let sign = 0;
  for (let at = 0; at < word.length; at++) sign = (Math.imul(sign, 31) + word.charCodeAt(at)) | 0;
  return (sign ^ (sign >>> 15)) & SMALL_NUMBER;
}
