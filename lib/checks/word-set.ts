import type { Token } from "@/lib/draft/tokens";
import { WordSieve } from "@/lib/draft/word-sieve";

/** The words of a list, parted by any white space; folded where the tokens that they are held against are. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Folded words of which a text must hold one to be worth a closer look: the signs of its tokens tell that most hold none. */
export class WordsHeld {
  readonly #words: ReadonlySet<string>;
  readonly #sieve: WordSieve;

  constructor(list: string) {
    this.#words = wordSet(list);
    this.#sieve = new WordSieve([...this.#words]);
  }

  /** Whether one of the words is among the tokens. */
  areAmong(tokens: readonly Token[]): boolean {
    for (const { sign, text } of tokens)
      if (this.#sieve.mayHold(sign) && this.#words.has(text)) return true;
    return false;
  }
}
