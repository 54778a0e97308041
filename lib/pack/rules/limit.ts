import type { Sentence } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import type { RuleData } from "../schema-rules";
import type { RuleKind, View } from "./rule-kind";
import type { MEASURES } from "./terms";
import { patternWords } from "./words";

type Measure = (typeof MEASURES)[number];

/** Holds a named measure of a post between bounds. */
export const limit: RuleKind<RuleData<"limit">> = ({ measure, min, max }) => ({
  listings: [],
  looksAlways: true,
  *judge(_seen, view) {
    const { draft } = view;
    if (draft.tokens.length === 0) return;
    for (const counted of COUNTS[measure](view)) {
      const count = counted.length;
      if (max !== undefined && count > max) {
        const over = counted[max];
        const last = counted[count - 1];
        if (!over || !last) continue;
        yield { start: over.start, end: last.end, variant: "max", values: { count, max } };
      } else if (min !== undefined && count < min) {
        yield { start: 0, end: draft.text.length, variant: "min", values: { count, min } };
      }
    }
  },
});

const COUNTS: Readonly<Record<Measure, (view: View) => readonly (readonly Span[])[]>> = {
  words: ({ draft }) => [draft.sentences.flatMap(wordsIn)],
  sentences: ({ draft }) => [draft.sentences],
  "words-in-a-sentence": ({ draft }) => draft.sentences.map(wordsIn),
  hashtags: ({ draft }) => [draft.hashtags],
  mentions: ({ draft }) => [draft.mentions],
  links: ({ draft }) => [draft.links],
  emoji: ({ draft }) => [draft.emoji],
  "exclamation-marks": ({ tokens }) => [tokens.filter(({ text }) => text === "!")],
  "question-marks": ({ tokens }) => [tokens.filter(({ text }) => "?؟;".includes(text))],
};

/** The words that a reader reads: a tag or mention is one, a link or emoji none. */
function wordsIn({ start, passage }: Sentence): Span[] {
  return patternWords(passage)
    .filter(({ classes }) => !classes.has("link") && !classes.has("emoji"))
    .map((word) => ({ start: word.start + start, end: word.end + start }));
}
