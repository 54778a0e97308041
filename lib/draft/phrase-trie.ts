import type { Span } from "./span";
import { type Token, tokenise } from "./tokens";

/** A phrase found in a text, as received: half-open UTF-16 offsets, and the place of its tokens in the token list. */
export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
  readonly firstToken: number;
  /** One past the last token of the phrase. */
  readonly afterToken: number;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  values: Value[] | undefined;
}

/** What may stand in for a token of the draft: itself, and (for inflection) forms it could be derived from. */
export type Readings = (token: Token) => readonly string[];

/**
 * Finds thousands of phrases in one pass over a draft's tokens and reports every overlap. Phrases are compared folded (case,
 * width, format characters, any space, hyphen or apostrophe), so a disguised phrase is still found. Build cost is linear in
 * the phrases; a search visits only the branches that the draft's own words open.
 */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: undefined, values: undefined };
  #size = 0;

  /** Number of phrases held. */
  get size(): number {
    return this.#size;
  }

  /** Adds a phrase; one without any token (empty, spaces only) is ignored. The same phrase may carry several values. */
  add(phrase: string, value: Value): this {
    const words = wordsOf(phrase);
    if (words.length === 0) return this;
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: undefined, values: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.values ??= [];
    node.values.push(value);
    this.#size++;
    return this;
  }

  /** Every phrase in the tokens, overlaps included, by start and then by length. `readings` widens what a token may match. */
  find(tokens: readonly Token[], readings?: Readings): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let first = 0; first < tokens.length; first++) {
      this.#walk(this.#root, tokens, first, first, readings, found);
    }
    return found;
  }

  #walk(
    node: Node<Value>,
    tokens: readonly Token[],
    first: number,
    at: number,
    readings: Readings | undefined,
    found: PhraseMatch<Value>[],
  ): void {
    const token = tokens[at];
    if (!token || !node.next) return;
    this.#step(node.next.get(token.text), tokens, first, at, readings, found);
    if (!readings) return;
    for (const reading of readings(token)) {
      if (reading !== token.text) {
        this.#step(node.next.get(reading), tokens, first, at, readings, found);
      }
    }
  }

  #step(
    child: Node<Value> | undefined,
    tokens: readonly Token[],
    first: number,
    at: number,
    readings: Readings | undefined,
    found: PhraseMatch<Value>[],
  ): void {
    if (!child) return;
    const start = tokens[first];
    const end = tokens[at];
    if (child.values && start && end) {
      for (const value of child.values) {
        found.push({
          value,
          start: start.start,
          end: end.end,
          firstToken: first,
          afterToken: at + 1,
        });
      }
    }
    this.#walk(child, tokens, first, at + 1, readings, found);
  }
}

const PLAIN_PHRASE = /^[A-Za-z]+(?:[ '-][A-Za-z]+)*$/;

/** The folded words of a phrase, one a token. Plain ASCII takes a short way to the same answer: packs bring thousands. */
export function wordsOf(phrase: string): string[] {
  if (PLAIN_PHRASE.test(phrase)) return phrase.toLowerCase().split(/[ '-]/);
  return tokenise(phrase).map(({ text }) => text);
}

/** Drops matches that lie inside a longer match: "Guinea" inside "Equatorial Guinea". Keeps the order. */
export function longestOnly<Match extends PhraseMatch<unknown>>(
  matches: readonly Match[],
): Match[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other.firstToken <= match.firstToken &&
          other.afterToken >= match.afterToken &&
          other.afterToken - other.firstToken > match.afterToken - match.firstToken,
      ),
  );
}
