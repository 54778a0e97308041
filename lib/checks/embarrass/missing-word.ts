import type { Language } from "@/lib/draft/language";
import { isAllCapitals } from "@/lib/draft/letter-case";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps } from "@/lib/draft/span";
import { type Token, tokenise } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";
import { SET_PHRASES } from "./missing-word.words";

interface SetPhrase {
  readonly language: Language;
  readonly missing: string;
  /** How many tokens of the phrase stand before the gap. */
  readonly tokensBefore: number;
  readonly followers: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
}

const trie = new PhraseTrie<SetPhrase>();
for (const [language, lines] of Object.entries(SET_PHRASES)) {
  // Object.entries forgets that the keys are languages.
  for (const line of lines) addLine(line, language as Language);
}

/** A set phrase without one of its words ("Ministry Foreign Affairs", "on behalf the"). */
export const missingWord = defineCheck({
  id: "missing-word",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Titles and formulas of the trade; see missing-word.words",
  *check({ text, tokens, language, links }): Iterable<Hit> {
    for (const { value, start, end, firstToken, afterToken } of trie.find(tokens)) {
      if (language !== undefined && language !== value.language) continue;
      const before = tokens[firstToken + value.tokensBefore - 1];
      const after = tokens[firstToken + value.tokensBefore];
      if (!isGap(before, after) || !fits(value, tokens, firstToken, afterToken)) continue;
      if (/[#@＃]/u.test(text.charAt(start - 1))) continue;
      if (links.some((link) => overlaps(link, { start, end }))) continue;
      const at = before?.end ?? start;
      const words = text.slice(start, end);
      const missing = isAllCapitals(words) ? value.missing.toUpperCase() : value.missing;
      const space = missing.endsWith("'") ? " " : "";
      yield {
        start,
        end,
        message: { key: "missing_word_why", values: { word: missing, words } },
        fixes: [
          {
            start: at,
            end: after?.start ?? at,
            text: ` ${missing}${space ? "" : " "}`,
            label: {
              text: `${text.slice(start, at)} ${missing}${space ? "" : " "}${text.slice(after?.start ?? at, end)}`,
            },
          },
        ],
      };
      return;
    }
  },
});

function addLine(line: string, language: Language): void {
  const [phrase = "", conditions = ""] = line.split(" > ");
  const gap = /^(.*)\[(.+?)\](.*)$/.exec(phrase);
  if (!gap) return;
  const [, before = "", missing = "", after = ""] = gap;
  const [followers = "", leaders = ""] = conditions.split("<");
  trie.add(`${before} ${after}`, {
    language,
    missing,
    tokensBefore: tokenise(before).length,
    followers: wordsOf(followers),
    leaders: wordsOf(leaders),
  });
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").filter((word) => word !== ""));
}

/** One space and nothing else: "Ministry: Foreign Affairs" and a line break are other sentences. */
function isGap(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && (after === undefined || after.gap === "space");
}

function fits(
  { followers, leaders }: SetPhrase,
  tokens: readonly Token[],
  first: number,
  after: number,
): boolean {
  const follower = tokens[after]?.text ?? ".";
  if (followers.size > 0 && !followers.has(follower)) return false;
  return leaders.size === 0 || leaders.has(tokens[first - 1]?.text ?? "");
}
