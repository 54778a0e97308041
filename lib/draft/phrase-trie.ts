import type { Span } from "./span";
import { type Token, tokenise } from "./tokens";
import { WordSieve } from "./word-sieve";

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

/** What may stand in for a token of the draft: itself, and (for inflection) forms it could be derived from. The same for the same token. */
export type Readings = (token: Token) => readonly string[];

/** Of most tokens: one list for all, since every word of a post is asked. */
export const NO_READINGS: readonly string[] = [];

/** A phrase that no text has begun yet. */
interface Unread<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/**
 * Finds thousands of phrases in one pass over a draft's tokens and reports every overlap. Phrases are compared folded (case,
 * width, format characters, any space, hyphen or apostrophe), so a disguised phrase is still found. To build it costs a look at the
 * first word of each phrase: the rest is read when a text first holds that word, which for most never happens. A search looks up
 * only the words that may begin a phrase, and visits only the branches that they open.
 */
export class PhraseTrie<Value> {
  /** By first word what follows it, or the phrases themselves until a text holds that word. */
  readonly #byFirst = new Map<string, Node<Value> | Unread<Value>[]>();
  /** Words that begin a phrase; made at the first search after the last phrase. */
  #openers: WordSieve | undefined;
  #size = 0;

  /** Number of phrases held. */
  get size(): number {
    return this.#size;
  }

  /** Adds a phrase; one without any token (empty, spaces only) is ignored. The same phrase may carry several values. */
  add(phrase: string, value: Value): this {
    const first = firstWordOf(phrase);
    if (first === undefined) return this;
    const sharing = this.#byFirst.get(first);
    if (!sharing) this.#byFirst.set(first, [{ phrase, value }]);
    else if (Array.isArray(sharing)) sharing.push({ phrase, value });
    else extend(sharing, phrase, value);
    this.#openers = undefined;
    this.#size++;
    return this;
  }

  /** Every phrase in the tokens, overlaps included, by start and then by length. `readings` widens what a token may match. */
  find(tokens: readonly Token[], readings?: Readings): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    if (this.#size === 0) return found;
    this.#openers ??= new WordSieve([...this.#byFirst.keys()]);
    const read = readings && readingsOf(tokens, readings);
    for (let first = 0; first < tokens.length; first++) {
      if (this.#openers.mayHold(tokens[first]?.sign ?? 0) || read?.has(first))
        this.#walk(undefined, tokens, first, first, read, found);
    }
    return found;
  }

  /** From the beginning of a phrase where there is no node yet. */
  #walk(
    node: Node<Value> | undefined,
    tokens: readonly Token[],
    first: number,
    at: number,
    readings: ReadingsByPlace | undefined,
    found: PhraseMatch<Value>[],
  ): void {
    const token = tokens[at];
    if (!token || (node && !node.next)) return;
    const child = this.#childOf(node, token.text);
    if (child) this.#step(child, tokens, first, at, readings, found);
    for (const reading of readings?.get(at) ?? NO_READINGS) {
      const other = reading === token.text ? undefined : this.#childOf(node, reading);
      if (other) this.#step(other, tokens, first, at, readings, found);
    }
  }

  #childOf(node: Node<Value> | undefined, word: string): Node<Value> | undefined {
    if (node) return node.next?.get(word);
    const begun = this.#byFirst.get(word);
    if (!Array.isArray(begun)) return begun;
    const first: Node<Value> = { next: undefined, values: undefined };
    for (const { phrase, value } of begun) extend(first, phrase, value);
    this.#byFirst.set(word, first);
    return first;
  }

  #step(
    child: Node<Value>,
    tokens: readonly Token[],
    first: number,
    at: number,
    readings: ReadingsByPlace | undefined,
    found: PhraseMatch<Value>[],
  ): void {
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

/** Adds what follows the first word of a phrase. */
function extend<Value>(first: Node<Value>, phrase: string, value: Value): void {
  let node = first;
  const words = wordsOf(phrase);
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? "";
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
}

/** The readings of those tokens that have any, by their place in the list. */
type ReadingsByPlace = ReadonlyMap<number, readonly string[]>;

const readByTokens = new WeakMap<readonly Token[], Map<Readings, ReadingsByPlace>>();

/** What a passage's tokens may also be read as, if any may: few have another reading, and many tries ask for the same. */
function readingsOf(tokens: readonly Token[], readings: Readings): ReadingsByPlace | undefined {
  let byReadings = readByTokens.get(tokens);
  if (!byReadings) {
    byReadings = new Map();
    readByTokens.set(tokens, byReadings);
  }
  let read = byReadings.get(readings);
  if (!read) {
    const made = new Map<number, readonly string[]>();
    for (const [at, token] of tokens.entries()) {
      const forms = readings(token);
      if (forms.length > 0) made.set(at, forms);
    }
    byReadings.set(readings, made);
    read = made;
  }
  return read.size > 0 ? read : undefined;
}

/**
 * The folded words of a phrase, one a token. What is written in the letters of Western Europe takes a short way to the same answer:
 * word lists and packs bring tens of thousands.
 */
export function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const end = plainWordEnd(phrase, at);
    if (end === undefined) return tokenise(phrase).map(({ text }) => text);
    if (end > at) words.push(lowered(phrase.slice(at, end)));
    at = end + 1;
  }
  return words;
}

function firstWordOf(phrase: string): string | undefined {
  const end = plainWordEnd(phrase, 0);
  return end ? lowered(phrase.slice(0, end)) : wordsOf(phrase)[0];
}

/** Where the word from `at` on ends, at a space, hyphen, apostrophe or the end; undefined where it holds anything but plain letters. */
function plainWordEnd(phrase: string, at: number): number | undefined {
  for (let end = at; end < phrase.length; end++) {
    const code = phrase.charCodeAt(end);
    if (code === SPACE || code === HYPHEN || code === APOSTROPHE || code === CURLY_APOSTROPHE)
      return end;
    if (!isPlain(code)) return undefined;
  }
  return phrase.length;
}

function lowered(word: string): string {
  return HAS_CAPITAL.test(word) ? word.toLowerCase() : word;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const CURLY_APOSTROPHE = 0x2019;

const HAS_CAPITAL = /[A-ZÀ-Þ]/;

/** Figures, and letters that folding leaves as their small letters are: "a" to "z", "à" to "þ", "œ". */
function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xfe && code !== 0xd7 && code !== 0xdf && code !== 0xf7) ||
    code === 0x153
  );
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
