import { foldText } from "@/lib/draft/fold";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { moneyWords } from "@/lib/facts/world/currencies";

/** A word for money in a text, with the currencies that it may stand for. */
export interface Money extends Span {
  /** Also a word: "Russia's real aims". */
  readonly isDoubtful: boolean;
  readonly codes: readonly string[];
}

/** Money that everybody holds: "Poland's dollar bonds", "Swiss euro trade" are of another state's. */
const WORLD_MONEY: ReadonlySet<string> = new Set(["USD", "EUR", "GBP", "CHF", "JPY", "CNY"]);

/** Whether it is held all over the world, so that it may be anybody's. */
export function isWorldMoney({ codes }: Money): boolean {
  return codes.some((code) => WORLD_MONEY.has(code));
}

const words = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The words for money of a language, folded, with the currencies each may stand for. */
function wordsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const known = words.get(language);
  if (known) return known;
  const found = new Map<string, readonly string[]>();
  for (const word of moneyWords()) {
    if (!word.languages.some((each) => each === language)) continue;
    const key = foldText(word.text);
    found.set(key, [...(found.get(key) ?? []), ...word.currencies]);
  }
  words.set(language, found);
  return found;
}

let ambiguous: ReadonlySet<string> | undefined;

function doubtful(): ReadonlySet<string> {
  ambiguous ??= new Set(
    moneyWords().flatMap((word) => (word.doubtful ? [foldText(word.text)] : [])),
  );
  return ambiguous;
}

/** The words for money among the tokens of a text, in its language. */
export function* moneyIn(tokens: readonly Token[], language: string): Iterable<Money> {
  for (const token of tokens) {
    const known = wordsOf(language);
    const codes =
      token.kind === "word"
        ? (known.get(token.text) ?? known.get(token.text.replace(/s$/u, "")))
        : undefined;
    if (!codes) continue;
    const isDoubtful = doubtful().has(token.text);
    yield { start: token.start, end: token.end, codes, isDoubtful };
  }
}
