import type { Token } from "@/lib/draft/tokens";
import { WordSieve } from "@/lib/draft/word-sieve";
import { type Anchor, Anchors } from "./template-anchor";
import { endOf, firstWords, type Place, PlaceReader, type TemplateWords } from "./template-place";

interface Template<Value> {
  readonly text: string;
  readonly value: Value;
  /** Where it stands among all that were added. */
  readonly rank: number;
  readonly anchor: Anchor;
  /** Read when first it is tried: most never are. */
  read: ReadTemplate | undefined;
}

interface ReadTemplate {
  readonly places: readonly Place[];
  readonly firstWords: ReadonlySet<string>;
}

/** More than any draft holds; a text that repeats itself without end must not take time without end. */
const MOST_MATCHES = 60;

/** What a template matched: tokens `firstToken` up to `afterToken`. */
export interface TemplateMatch<Value> {
  readonly value: Value;
  readonly firstToken: number;
  readonly afterToken: number;
}

/**
 * Finds templates in tokens, in time linear in the tokens. Most templates begin with words that stand in every sentence: each is
 * looked for by its rarest words, and tried only where it must begin for them to stand where they do.
 */
export class Templates<Value> {
  readonly #reader: PlaceReader;
  readonly #anchors: Anchors;
  /** By the lists of words that their anchors may be. */
  readonly #byList = new Map<ReadonlySet<string>, Template<Value>[]>();
  #size = 0;
  /** The most tokens between the beginning of a template and its anchor. */
  #reach = 0;
  /** Made at the first search after the last template. */
  #search: Search<Value> | undefined;

  /** `common` are words that most sentences hold: no template is looked for by them if it has others. */
  constructor(
    words: TemplateWords,
    more: ReadonlyMap<string, ReadonlySet<string>>,
    common: ReadonlySet<string>,
  ) {
    this.#reader = new PlaceReader(words, more);
    this.#anchors = new Anchors(common);
  }

  /** A template needs a place that holds one of its words. */
  add(text: string, value: Value): this {
    const anchor = this.#anchors.of(this.#reader.placesOf(text));
    if (!anchor) throw new Error(`No word must stand in the template "${text}"`);
    const template = { text, value, rank: this.#size++, anchor, read: undefined };
    for (const list of anchor.lists) {
      const sharing = this.#byList.get(list);
      if (sharing) sharing.push(template);
      else this.#byList.set(list, [template]);
    }
    this.#reach = Math.max(this.#reach, anchor.most);
    this.#search = undefined;
    return this;
  }

  /** The matches, the longest of each template at each word; of a text that is full of them, the first. */
  find(tokens: readonly Token[]): TemplateMatch<Value>[] {
    const { byWord, sieve } = this.#search ?? this.#indexed();
    const found: Found<Value>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const anchored = token && sieve.mayHold(token.sign) ? byWord.get(token.text) : undefined;
      if (!anchored) continue;
      for (const templates of anchored)
        for (const template of templates) this.#tryAround(template, tokens, at, found);
      // What begins this far back has been found: all that may still come begins later.
      if (found.length >= MOST_MATCHES && settled(found, at - this.#reach) >= MOST_MATCHES) break;
    }
    return inOrder(found);
  }

  /** Tries a template wherever its anchor may be token `at`. */
  #tryAround(
    template: Template<Value>,
    tokens: readonly Token[],
    at: number,
    found: Found<Value>[],
  ): void {
    const { anchor, value, rank, read = this.#readAll(template) } = template;
    for (let first = Math.max(0, at - anchor.most); first <= at - anchor.least; first++) {
      if (!read.firstWords.has(tokens[first]?.text ?? "")) continue;
      const afterToken = endOf(read.places, 0, tokens, first);
      if (afterToken > first) found.push({ value, rank, firstToken: first, afterToken });
    }
  }

  #readAll(template: Template<Value>): ReadTemplate {
    const places = [...this.#reader.placesOf(template.text)];
    template.read = { places, firstWords: new Set(firstWords(places)) };
    return template.read;
  }

  #indexed(): Search<Value> {
    const byWord = new Map<string, Template<Value>[][]>();
    for (const [list, templates] of this.#byList) {
      for (const word of list) {
        const sharing = byWord.get(word);
        if (sharing) sharing.push(templates);
        else byWord.set(word, [templates]);
      }
    }
    this.#search = { byWord, sieve: new WordSieve([...byWord.keys()]) };
    return this.#search;
  }
}

/** The templates by the words that their anchors may be, and what tells at once that a word is none. */
interface Search<Value> {
  readonly byWord: ReadonlyMap<string, readonly Template<Value>[][]>;
  readonly sieve: WordSieve;
}

interface Found<Value> extends TemplateMatch<Value> {
  readonly rank: number;
}

/** How many matches begin at or before token `at`, each counted once. */
function settled(found: readonly Found<unknown>[], at: number): number {
  return inOrder(found.filter(({ firstToken }) => firstToken <= at)).length;
}

/** Each match once, by its first word and its template; no more than a draft can hold. */
function inOrder<Value>(found: readonly Found<Value>[]): TemplateMatch<Value>[] {
  if (found.length === 0) return [];
  const sorted = found
    .toSorted((one, other) => one.firstToken - other.firstToken || one.rank - other.rank)
    .filter(
      ({ firstToken, rank }, index, all) =>
        all[index - 1]?.firstToken !== firstToken || all[index - 1]?.rank !== rank,
    );
  const last = sorted[MOST_MATCHES - 1]?.firstToken ?? Number.POSITIVE_INFINITY;
  return sorted
    .filter(({ firstToken }) => firstToken <= last)
    .map(({ value, firstToken, afterToken }) => ({ value, firstToken, afterToken }));
}
