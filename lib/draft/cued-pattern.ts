import { requiredLiterals } from "./required-literals";
import { type Pieces, piecesOf, trigramsOf } from "./trigrams";

const NO_MATCHES: readonly RegExpExecArray[] = [];

/**
 * The same pattern, asked only of texts that hold a piece that each of its matches must hold. Most patterns name rare words, so that
 * for most texts nothing is compiled and nothing searched. Behaves as the pattern does, `lastIndex` included.
 */
export function cued(pattern: RegExp): RegExp {
  return new CuedPattern(pattern);
}

/** Whether a text holds a piece that every match of a cued pattern holds: to ask once before many parts of the text are searched. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return !(pattern instanceof CuedPattern) || pattern.mayMatch(text);
}

/** Pieces of which every match of a pattern holds at least one. */
export class Cue {
  readonly #source: string;
  #pieces: Pieces | undefined | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** None where nothing is known that every match holds. Read off at the first question: a draft in another language may never ask. */
  get pieces(): Pieces | undefined {
    if (this.#pieces === null) {
      const literals = requiredLiterals(this.#source);
      this.#pieces = literals && piecesOf(literals);
    }
    return this.#pieces;
  }

  /** Whether a text may match. */
  isIn(text: string): boolean {
    const { pieces } = this;
    return pieces === undefined || trigramsOf(text).holdsAny(pieces);
  }
}

class CuedPattern extends RegExp {
  /** Copies that the language itself makes need no cue: they are made for a text that has it. */
  static override get [Symbol.species]() {
    return RegExp;
  }

  readonly #cue = new Cue(this.source);

  mayMatch(text: string): boolean {
    return this.#cue.isIn(text);
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.#cue.isIn(text)) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#cue.isIn(text) ? super[Symbol.matchAll](text) : NO_MATCHES[Symbol.iterator]();
  }
}
