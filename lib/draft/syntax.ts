import type { Span } from "./span";

/** One word as the English grammar sees it; offsets are UTF-16, half-open, into the parsed text. */
export interface Term extends Span {
  /** Lower case, without punctuation; contractions are parted ("isn't": "is", "not"). */
  readonly normal: string;
  /** compromise's part-of-speech tags: "Noun", "Copula", "Passive", "Person", … */
  readonly tags: ReadonlySet<string>;
}

/** What is used of compromise; it weighs 120 KB, so whoever starts us decides when to load it. */
export type Parser = (text: string) => {
  readonly docs: readonly (readonly ParsedTerm[])[];
};

interface ParsedTerm {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: ReadonlySet<string>;
}

let parser: Parser | undefined;

/** Gives the draft model its English parser. Until then `parseSyntax` answers `undefined`, and checks do without. */
export function provideParser(given: Parser): void {
  parser = given;
}

/** Whether the English parser has been loaded. */
export function hasParser(): boolean {
  return parser !== undefined;
}

/** Tags the words of an English text; `undefined` while the parser is not loaded. 1–10 ms per 280 characters: ask late. */
export function parseSyntax(text: string): readonly Term[] | undefined {
  if (!parser) return undefined;
  const terms: Term[] = [];
  let at = 0;
  for (const sentence of parser(text).docs) {
    for (const term of sentence) {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      terms.push({
        start,
        end,
        normal: term.implicit || term.normal,
        tags: term.tags ?? new Set(),
      });
      at = end + term.post.length;
    }
  }
  return terms;
}
