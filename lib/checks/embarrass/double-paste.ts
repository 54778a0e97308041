import { defineCheck, type Hit } from "../check";

/** Shorter repetitions are rhetoric ("We will not forget. We will not forget."). */
const WORDS_FOR_WARNING = 6;
const WORDS_FOR_BLOCK = 9;
/** A text whose opening comes again later was pasted twice, with or without a gap. */
const OPENING = 30;

/** The whole text, or a whole long sentence, twice. */
export const doublePaste = defineCheck({
  id: "double-paste",
  family: "embarrass",
  severity: "block",
  scope: "post",
  languages: "any",
  source: "Slips of the clipboard",
  *check({ text, sentences }): Iterable<Hit> {
    const again = wholeAgain(text);
    if (again !== undefined) {
      const start = text.slice(0, again).trimEnd().length;
      yield {
        start: again,
        end: text.length,
        message: { key: "double_paste_text" },
        fixes: [{ start, end: text.length, text: "" }],
      };
      return;
    }
    if (sentences.length < 2) return;
    const seen = new Set<string>();
    for (const { start, end, passage } of sentences) {
      const words = passage.tokens.filter(({ kind }) => kind !== "mark").length;
      if (words < WORDS_FOR_WARNING) continue;
      const key = passage.text.toLowerCase().replace(/[\s.!…]+$/u, "");
      if (!seen.has(key)) {
        seen.add(key);
        continue;
      }
      const gap = start - text.slice(0, start).trimEnd().length;
      yield {
        start,
        end,
        severity: words >= WORDS_FOR_BLOCK ? "block" : "warn",
        message: { key: "double_paste_sentence" },
        fixes: [{ start: start - gap, end, text: "" }],
      };
    }
  },
});

/** Where the text begins a second time and runs to its end; undefined where it does not. */
function wholeAgain(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length < OPENING * 2) return undefined;
  const from = text.indexOf(trimmed);
  const opening = trimmed.slice(0, OPENING);
  const again = text.indexOf(opening, from + OPENING);
  if (again < 0) return undefined;
  const first = text.slice(from, again).trim();
  const second = text.slice(again).trim();
  // The second copy may lack its end (cut by the limit) but holds nothing new.
  return first.startsWith(second) || second === first ? again : undefined;
}
