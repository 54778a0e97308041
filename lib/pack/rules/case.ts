import { capitalise, isShouted } from "@/lib/draft/letter-case";
import { longestOnly } from "@/lib/draft/phrase-trie";
import type { RuleData } from "../schema-rules";
import { listUnless, unexcused } from "./exceptions";
import type { RuleKind, Sighting, View } from "./rule-kind";

/** A name in its exact capitals. ("case" alone is a word of the language, so the export cannot bear the file's name.) */
export const caseRule: RuleKind<RuleData<"case">> = ({ forms, unless }) => ({
  listings: [
    ...forms.map((phrase) => ({ role: "sought" as const, phrase })),
    ...listUnless(unless),
  ],
  *judge(seen, view) {
    const standing = unexcused(seen, forms, view);
    // "UN Women" and "un women" may both be forms of one rule: whatever is one of them is right.
    const right = longestOnly(standing).filter((sighting) => isRight(sighting, view));
    for (const sighting of longestOnly(standing)) {
      if (right.some(({ start, end }) => start === sighting.start && end === sighting.end))
        continue;
      const { start, end } = sighting;
      const form = sighting.value.phrase;
      yield {
        start,
        end,
        values: { found: view.draft.text.slice(start, end), form },
        fixes: [{ start, end, text: form }],
      };
    }
  },
});

function isRight(sighting: Sighting, view: View): boolean {
  const { text } = view.draft;
  const form = sighting.value.phrase;
  // A hashtag has capitals of its own to mark its words.
  if (!form.startsWith("#") && text[sighting.start - 1] === "#") return true;
  const written = letters(text.slice(sighting.start, sighting.end));
  const wanted = letters(form);
  if (written === wanted) return true;
  if (form === form.toLowerCase() && written === letters(capitalise(form)))
    return view.sentenceAt(sighting.start)?.start === sighting.start;
  return written === wanted.toUpperCase() && isHeadline(sighting, view);
}

/** The text as far as capitals go: composed, hyphens and spaces left out, which matching disregards too. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}#@]/gu, "");
}

/** Whether most words of the sentence are in capitals: a headline has none to keep. */
function isHeadline({ start }: Sighting, view: View): boolean {
  const words = view.sentenceAt(start)?.passage.text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(isShouted).length * 2 > words.length && words.length > 1;
}
