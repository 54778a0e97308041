import type { Language } from "@/lib/draft/language";
import { inCaseOf } from "@/lib/draft/letter-case";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { covers, overlaps, type Span } from "@/lib/draft/span";
import { type Token, tokenise } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";
import { CONFUSIONS } from "./confused-word.words";

/** Quotation marks, their spaces and an article, in UTF-16 units. */
const ROOM_FOR_MARKS = 8;

interface Confusion {
  readonly language: Language;
  readonly right: string;
  readonly next: ReadonlySet<string>;
  readonly previous: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly unless: ReadonlySet<string>;
  readonly isAlone: boolean;
}

const trie = new PhraseTrie<Confusion>();
for (const [language, lines] of Object.entries(CONFUSIONS)) {
  // Object.entries forgets that the keys are languages.
  for (const line of lines) addLine(line, language as Language);
}

/** A real word in another's place ("pubic affairs", "human rites"), told by its neighbours. */
export const confusedWord = defineCheck({
  id: "confused-word",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Slips known from speeches, press and official accounts; see confused-word.words",
  *check({ text, tokens, language, links, quotations }): Iterable<Hit> {
    let told = 0;
    for (const { value, start, end, firstToken, afterToken } of trie.find(tokens)) {
      if (language !== undefined && language !== value.language) continue;
      if (start < told || !fits(value, tokens, firstToken, afterToken)) continue;
      if (/[#@＃]/u.test(text.charAt(start - 1))) continue;
      if (links.some((link) => overlaps(link, { start, end }))) continue;
      // « affaires étranges »: a title or a joke, which is set in quotation marks as it is meant.
      if (quotations.some((quote) => covers(quote, { start, end }) && isShort(quote, end - start)))
        continue;
      told = end;
      const written = text.slice(start, end);
      const right = inCaseOfEach(written, value.right);
      yield {
        start,
        end,
        message: { key: "confused_word_why", values: { written, right } },
        fixes: [{ start, end, text: right }],
      };
    }
  },
});

/** Little more than the words themselves. */
function isShort({ start, end }: Span, length: number): boolean {
  return end - start <= length + ROOM_FOR_MARKS;
}

function addLine(line: string, language: Language): void {
  const [pair = "", ...conditions] = line.split("; ");
  const [wrong = "", right = ""] = pair.split(" > ");
  const words = (name: string) =>
    new Set(
      conditions
        .filter((condition) => condition.startsWith(`${name}: `))
        .flatMap((condition) => tokenise(condition.slice(name.length + 2)))
        .map(({ text }) => text),
    );
  trie.add(wrong, {
    language,
    right,
    next: words("next"),
    previous: words("prev"),
    beside: words("with"),
    unless: words("not"),
    isAlone: conditions.includes("alone"),
  });
}

function fits(
  { next, previous, beside, unless, isAlone }: Confusion,
  tokens: readonly Token[],
  first: number,
  after: number,
): boolean {
  const isAnywhere = next.size === 0 && previous.size === 0;
  const isPlaced =
    isAnywhere ||
    (next.has(tokens[after]?.text ?? "") && !isCompound(tokens[after + 1])) ||
    previous.has(tokens[first - 1]?.text ?? "");
  if (!isPlaced || (isAlone && tokens[after]?.gap === "join")) return false;
  const others = tokens.filter((_, index) => index < first || index >= after);
  if (beside.size > 0 && !others.some(({ text }) => beside.has(text))) return false;
  return !others.some(({ text }) => unless.has(text));
}

/** "It's mission-critical": the word after belongs to another. */
function isCompound(following: Token | undefined): boolean {
  return following?.gap === "join" && following.kind === "word" && following.text !== "s";
}

/** Word by word where both have as many words, so that "Foreign Mister" becomes "Foreign Minister". */
function inCaseOfEach(written: string, right: string): string {
  const models = written.split(/[\s\u00a0-]+/);
  const words = right.split(" ");
  if (models.length !== words.length) return inCaseOf(written, right);
  return words.map((word, index) => inCaseOf(models[index] ?? "", word)).join(" ");
}
