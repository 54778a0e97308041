import { spanOf } from "@/lib/draft/span";
import { plainLetter } from "@/lib/facts/letters/styled";
import { defineCheck, type Hit } from "../check";

/** One such letter is a sign of its own (ℝ, ①, ™). */
const LETTERS = 3;
const MAY_HOLD =
  /[\u{1D400}-\u{1D7FF}\u2460-\u24FF\u{1F110}-\u{1F189}\u2100-\u214F\uFF21-\uFF5A\u1D00-\u1D7F\u0250-\u02AF\u02B0-\u02FF\uA730\uA731\u207F\u2071]/u;
/** Phonetic notation uses the same small capitals and turned letters. */
const PHONETIC = /[/[][^\s/[\]]*[əɪʊɛɔɑæŋʃʒθðˈˌː][^/[\]]*[/\]]/u;

/** Bold, italic or circled letters that are signs, not letters: unreadable aloud, unfindable, no hashtag. */
export const oddLetters = defineCheck({
  id: "odd-letters",
  family: "embarrass",
  severity: "warn",
  scope: "post",
  languages: "any",
  source: "Unicode 16.0; screen readers spell or skip these signs",
  *check({ text }): Iterable<Hit> {
    yield* garbled(text);
    if (!MAY_HOLD.test(text) || PHONETIC.test(text)) return;
    // Full-width letters belong to Chinese, Japanese and Korean text.
    const isEastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
    let run: { start: number; end: number; plain: string; count: number } | undefined;
    let at = 0;
    for (const letter of [...text, ""]) {
      const isWide = letter >= "\uff21" && letter <= "\uff5a";
      const plain = isWide && isEastAsian ? undefined : plainLetter(letter);
      if (plain !== undefined) {
        run ??= { start: at, end: at, plain: "", count: 0 };
        run.plain += text.slice(run.end, at) + plain;
        run.end = at + letter.length;
        run.count++;
      } else if (run && !/^[\s\p{P}\p{M}\u200d\ufe0f]$/u.test(letter)) {
        if (run.count >= LETTERS) yield hitOf(run, text);
        run = undefined;
      }
      at += letter.length;
    }
  },
});

/** What one encoding makes of another's letters ("ZÃ¼rich", "donâ€™t"), and the sign of a letter that was lost. */
const GARBLED = /\uFFFD|[ÃÂ][\u0080-\u00bf]|â€/;
const GARBLED_WORD =
  /[\p{L}\p{N}]*(?:\uFFFD|[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00bf™œžŸ˜“”¢¦]?)[\p{L}\p{N}\u0080-\u00bf\uFFFD™]*/gu;

function* garbled(text: string): Iterable<Hit> {
  if (!GARBLED.test(text)) return;
  for (const match of text.matchAll(GARBLED_WORD)) {
    yield {
      ...spanOf(match),
      message: { key: "odd_letters_garbled", values: { word: match[0] } },
    };
  }
}

function hitOf(run: { start: number; end: number; plain: string }, text: string): Hit {
  return {
    start: run.start,
    end: run.end,
    message: {
      key: "odd_letters_why",
      values: { letters: [...text.slice(run.start, run.end)].slice(0, 12).join("") },
    },
    fixes: [{ start: run.start, end: run.end, text: run.plain }],
  };
}
