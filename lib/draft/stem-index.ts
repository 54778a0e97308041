import type { Token } from "./tokens";

/** Shorter stems stand for whole words only. */
const KEY_LENGTH = 3;

/** A few times more places than a list has stems. */
const SIEVE_BITS = 12;

/** The place in a sieve of what shares a word's first `KEY_LENGTH` units; a shorter word has one of its own. */
function placeOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < KEY_LENGTH && at < word.length; at++)
    hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SIEVE_BITS);
}

/**
 * Finds out which of many word beginnings a text holds, in one look-up a token. What is registered under a stem comes back where
 * a word begins with it ("vot": "vote", "voters"); a stem of one or two letters must be the word.
 */
export class StemIndex {
  readonly #byKey = new Map<string, string[]>();
  /** By a hash of a word's first units, whether a stem may begin so: most words begin none, and need not be cut. */
  readonly #sieve = new Uint8Array(2 ** SIEVE_BITS);

  /** Registers folded stems; one known already is ignored. */
  add(stems: Iterable<string>): this {
    for (const stem of stems) {
      const key = stem.slice(0, KEY_LENGTH);
      this.#sieve[placeOf(stem)] = 1;
      const sharing = this.#byKey.get(key);
      if (!sharing) this.#byKey.set(key, [stem]);
      else if (!sharing.includes(stem)) sharing.push(stem);
    }
    return this;
  }

  /** The stems that some token begins with. */
  find(tokens: readonly Token[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { text } of tokens) {
      if (this.#sieve[placeOf(text)] === 0) continue;
      for (const stem of this.#byKey.get(text.slice(0, KEY_LENGTH)) ?? []) {
        if (stem.length < KEY_LENGTH ? text === stem : text.startsWith(stem)) found.add(stem);
      }
    }
    return found;
  }
}
