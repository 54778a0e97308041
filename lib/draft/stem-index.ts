import type { Token } from "./tokens";

/** Shorter stems stand for whole words only. */
const KEY_LENGTH = 3;

/**
 * Finds out which of many word beginnings a text holds, in one look-up a token. What is registered under a stem comes back where
 * a word begins with it ("vot": "vote", "voters"); a stem of one or two letters must be the word.
 */
export class StemIndex {
  readonly #byKey = new Map<string, string[]>();

  /** Registers folded stems; one known already is ignored. */
  add(stems: Iterable<string>): this {
    for (const stem of stems) {
      const key = stem.slice(0, KEY_LENGTH);
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
      for (const stem of this.#byKey.get(text.slice(0, KEY_LENGTH)) ?? []) {
        if (stem.length < KEY_LENGTH ? text === stem : text.startsWith(stem)) found.add(stem);
      }
    }
    return found;
  }
}
