import type { Draft, Sentence } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

/** Fewer words come again for good reason: a greeting, "More tomorrow." */
const WORDS = 6;
/** "2/5", "(2/5)" or "2/" at a part's very start or end; what stands in a sentence is a share or a date. */
const FIRST = /^\s*[([]?(?<number>(\d{1,2})\/(\d{1,2})?)(?![\p{N}/.,-])/u;
const LAST = /(?<![\p{L}\p{N}/.,-])(?<number>(\d{1,2})\/(\d{1,2})?)[)\]]?\s*$/u;

interface PartNumber extends Span {
  readonly part: number;
  /** Undefined in "2/", where the writer left it open. */
  readonly of: number | undefined;
}

/** A part of a thread whose number does not follow from the others, or that says again what an earlier one said. */
export const threadCoherence = defineCheck({
  id: "thread-coherence",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "Practitioners' criteria: a thread reads as one text",
  *check(draft, { thread }): Iterable<Hit> {
    const place = thread.indexOf(draft);
    if (place < 1) return;
    const own = numberOf(draft);
    const first = thread.findIndex((post) => numberOf(post) !== undefined);
    const begun = thread[first] && numberOf(thread[first]);
    if (own && begun && first < place) {
      const part = begun.part + place - first;
      if (own.part !== part || own.of !== begun.of) {
        const wanted = `${part}/${begun.of ?? ""}`;
        const said = draft.text.slice(own.start, own.end);
        const { start, end } = own;
        yield {
          start,
          end,
          message: { key: "thread_coherence_number", values: { said, wanted } },
          fixes: [{ start, end, text: wanted }],
        };
      }
    }
    const told = new Map<string, number>();
    for (const [at, post] of thread.slice(0, place).entries())
      for (const sentence of post.sentences) told.set(wordsOf(sentence), at + 1);
    for (const sentence of draft.sentences) {
      const words = wordsOf(sentence);
      const part = words === "" ? undefined : told.get(words);
      if (part === undefined) continue;
      const { start, end } = sentence;
      yield { start, end, message: { key: "thread_coherence_again", values: { part } } };
    }
  },
});

function numberOf({ text }: Draft): PartNumber | undefined {
  const match = FIRST.exec(text) ?? LAST.exec(text);
  const [, , part, of] = match ?? [];
  const number = match?.groups?.number;
  if (!match || !number) return undefined;
  // "24/7" and "9/8" number no parts.
  if (Number(part) === 0 || (of !== undefined && Number(of) < Number(part))) return undefined;
  const start = match.index + match[0].indexOf(number);
  return {
    start,
    end: start + number.length,
    part: Number(part),
    of: of === undefined ? undefined : Number(of),
  };
}

/** Its words as they are compared; "" where they are too few. */
function wordsOf({ passage }: Sentence): string {
  const words = passage.tokens.filter(({ kind }) => kind === "word");
  return words.length < WORDS ? "" : words.map(({ text }) => text).join(" ");
}
