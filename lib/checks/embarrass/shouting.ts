import type { Token } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";

/** Fewer words are a headline's shout ("SAVE THE DATE", "HAPPENING NOW"). */
const WORDS = 5;
/** Short capitals may all be abbreviations ("EU, UN, AU and NATO"): so many words must be longer. */
const LONG_WORDS = 3;
const LONG = 5;
const LONGER = 7;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "the of to and in for our we is are a on with all from you your this that not do at by le la les de des et du en nous une un el los las y con por para una der die das und wir ist in mit o os as e em com um uma da do и в на мы".split(
    " ",
  ),
);

/** Five capitals, and whatever else is no small letter: a plain question, where that for any capital looks through all of Unicode. */
const MAY_SHOUT = /[^\x00-@[-\u00bf]{5}/;

/** Words that open the heading of a statement or notice, which ministries set in capitals; folded. */
const HEADING =
  /^(?:statement|joint|press|media|notice|public|consular|travel|security|urgent|important|announcement|communiqu[eé]|comunicado|declaraci[oó]n|declaração|d[eé]claration|aviso|avis|alerta?|alerte|informa\p{L}+|nota|note|mitteilung|erklärung|pressemitteilung|presseerklärung|hinweis|wichtiger|message|mensaje|mensagem)$/u;

/** A run of words in capitals: hard to read for all, spelled out letter by letter to some who listen. */
export const shouting = defineCheck({
  id: "shouting",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "W3C WCAG 2.2 techniques; readability research on capitals",
  *check({ text, tokens }): Iterable<Hit> {
    if (!MAY_SHOUT.test(text) || !/\p{Lu}{5}/u.test(text)) return;
    let run: Token[] = [];
    for (const token of [...tokens, undefined]) {
      if (token && isCapitals(token, text, tokens)) {
        run.push(token);
        continue;
      }
      if (token?.kind === "mark" && /^[,;:'’"“”&/-]$/u.test(token.text)) continue;
      if (token?.kind === "number") continue;
      const [first] = run;
      const last = run.at(-1);
      const long = run.filter(({ text: word }) => word.length >= LONG).length;
      // "tHEY ASK BETTER": the key was down, whatever the words' length.
      const isLocked = first !== undefined && /^\p{Ll}/u.test(text.slice(first.start));
      const enough = isLocked ? 1 : LONG_WORDS;
      if (first && last && run.length >= WORDS && long >= enough && isSpeech(run)) {
        yield {
          start: first.start,
          end: last.end,
          message: { key: "shouting_why" },
          ...(HEADING.test(first.text) && { severity: "hint" as const }),
        };
      }
      run = [];
    }
  },
});

/** A sentence has a small word or two long ones; a row of organisations has neither. */
function isSpeech(run: readonly Token[]): boolean {
  return (
    run.some(({ text }) => SMALL_WORDS.has(text)) ||
    run.filter(({ text }) => text.length >= LONGER).length >= 2
  );
}

function isCapitals(token: Token, text: string, tokens: readonly Token[]): boolean {
  if (token.kind !== "word") return false;
  const before = text.charAt(token.start - 1);
  if (before === "#" || before === "@") return false;
  const word = text.slice(token.start, token.end);
  if (!/^(?:\p{Lu}|\p{Ll}\p{Lu}\p{Lu})[\p{Lu}\p{M}\p{N}]*$/u.test(word)) return false;
  // "A" and "I" are capitals in any sentence; alone they carry no run.
  return word.length > 1 || tokens.length > 1;
}
