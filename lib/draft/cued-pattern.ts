import { LatePattern } from "./late-pattern";

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

class CuedPattern extends RegExp {
  /** Copies that the language itself makes need no cue: they are made for a text that has it. */
  static override get [Symbol.species]() {
    return RegExp;
  }

  readonly #flags = super.flags;
  /** What does the searching, once a text holds the cue: of hundreds of patterns most are never asked so much. */
  readonly #late = new LatePattern(this.source, () => new RegExp(this.source, this.#flags));

  /** The language asks for them at every `matchAll`, and puts them together anew for a pattern of another class than its own. */
  override get flags(): string {
    return this.#flags;
  }

  mayMatch(text: string): boolean {
    return this.#late.cue.isIn(text);
  }

  /** The language would look for `exec` and call that: hundreds of patterns are asked, and nearly all say no. */
  override test(text: string): boolean {
    return this.exec(text) !== null;
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.mayMatch(text)) {
      this.lastIndex = 0;
      return null;
    }
    const { pattern } = this.#late;
    pattern.lastIndex = this.lastIndex;
    const match = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return match;
  }

  /** All at once with one pattern: the language would make a copy of it for each text, which costs more than most searches. */
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    if (!this.mayMatch(text)) return NO_MATCHES[Symbol.iterator]();
    const { pattern } = this.#late;
    pattern.lastIndex = this.lastIndex;
    const matches: RegExpExecArray[] = [];
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      matches.push(match);
      if (match[0] === "") pattern.lastIndex += this.unicode ? widthAt(text, pattern.lastIndex) : 1;
    }
    return matches[Symbol.iterator]();
  }
}

/** Of a letter in UTF-16 units: nothing matches inside one that has two. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
