import { type Folded, fold } from "./fold";
import type { Span } from "./span";
import { type Sign, signOf } from "./word-sieve";

/**
 * The smallest unit that matching compares. A `word` is a run of letters, marks and digits; in scripts written without
 * spaces each character is a `word` of its own; every other visible character is a `mark`. Spaces, hyphens and apostrophes
 * separate words and are not tokens ("so-called" and "l'État" are two words each). `text` is folded.
 */
export interface Token extends Span {
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
  /** What stands between the token before and this one. A line break is told apart from a space. */
  readonly gap: "none" | "join" | "space" | "line";
  /** Of `text`: read once for all the lists that are held against it. */
  readonly sign: Sign;
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const TOKEN =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]\p{M}*)|(\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|((?:(?!\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Myanmar}|\p{sc=Tibetan})[\p{L}\p{M}\p{N}_])+)|([^\s'-])|([\s'-]+)/gu;
const PLAIN_TOKEN =
  /()(\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|([\p{L}\p{M}\p{N}_]+)|([^\s'-])|([\s'-]+)/gu;

/** Cuts a text into tokens with their UTF-16 offsets in the text as received. Any language; linear. */
export function tokenise(text: string): Token[] {
  return tokensOf(fold(text));
}

/** Cuts a folded text into tokens, placed in the text it was folded from. */
function tokensOf(folded: Folded): Token[] {
  const tokens: Token[] = [];
  const pattern = UNSPACED.test(folded.text) ? TOKEN : PLAIN_TOKEN;
  let gap: Token["gap"] = "line";
  for (const match of folded.text.matchAll(pattern)) {
    const [text, unspaced, number, word, mark, between] = match;
    if (between !== undefined) {
      gap = between.includes("\n") ? "line" : /\s/.test(between) ? "space" : "join";
      continue;
    }
    const first = match.index;
    const last = first + text.length - 1;
    tokens.push({
      text,
      start: folded.starts[first] ?? 0,
      end: folded.ends[last] ?? 0,
      kind: number ? "number" : word || unspaced ? "word" : mark ? "mark" : "word",
      gap,
      sign: signOf(text),
    });
    gap = "none";
  }
  return tokens;
}
