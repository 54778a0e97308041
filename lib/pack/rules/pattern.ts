import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { type Span, shift } from "@/lib/draft/span";
import type { RuleData } from "../schema-rules";
import { listUnless, wordsOf } from "./exceptions";
import { readingsOf } from "./inflection";
import { type Listing, ofRole, type RuleKind } from "./rule-kind";
import { isGrammar, isOfGrammar, patternWords } from "./words";

type SlotData = RuleData<"pattern">["slots"][number];

interface Slot {
  readonly gap: number;
  readonly isOptional: boolean;
  matches(passage: Passage, index: number): boolean;
}

/**
 * Words in order within one sentence, with bounded gaps. Slots are matched by dynamic programming over (slot, word): the cost is slots
 * × words × gap whatever the pack asks for, so no pattern can hang.
 */
export const pattern: RuleKind<RuleData<"pattern">> = ({ slots, unless }) => {
  const compiled = slots.map(compileSlot);
  const anchors = anchorOf(slots);
  return {
    listings: [...anchors, ...listUnless(unless)],
    *judge(seen, view) {
      const excused = new Set(ofRole(seen, "unless").map(({ start }) => view.sentenceAt(start)));
      const sentences = new Set(ofRole(seen, "sought").map(({ start }) => view.sentenceAt(start)));
      for (const sentence of sentences) {
        if (!sentence || excused.has(sentence)) continue;
        for (const match of matchSlots(compiled, sentence.passage)) {
          const { start, end } = shift(match, sentence.start);
          yield { start, end, values: { found: view.draft.text.slice(start, end) } };
        }
      }
    },
  };
};

/** The slot whose words are looked for in every draft; the others are looked at only where one of them stands. */
export function anchorOf(slots: readonly SlotData[]): Listing[] {
  const anchor = slots.find((slot) => !slot.optional && (slot.word ?? slot.root) !== undefined);
  return [anchor?.word ?? anchor?.root ?? []]
    .flat()
    .map((phrase) => ({ role: "sought", phrase, inflect: anchor?.root !== undefined }));
}

function compileSlot({ word, root, tag, gap = 0, optional = false }: SlotData): Slot {
  const words = new Set([word ?? root ?? []].flat().map((text) => wordsOf(text).join(" ")));
  return {
    gap,
    isOptional: optional,
    matches(passage, index) {
      const found = patternWords(passage)[index];
      if (!found) return false;
      if (tag !== undefined)
        return isGrammar(tag) ? isOfGrammar(passage, index, tag) : found.classes.has(tag);
      return (
        words.has(found.text) ||
        (root !== undefined && hasReading(found.text, words, passage.language))
      );
    },
  };
}

function hasReading(
  text: string,
  words: ReadonlySet<string>,
  language: Language | undefined,
): boolean {
  return readingsOf(text, language).some(({ lemma }) => words.has(lemma));
}

/** Where all slots stand, the shortest such stretches that do not overlap. */
function matchSlots(slots: readonly Slot[], passage: Passage): Span[] {
  const words = patternWords(passage);
  // For the slots so far: by the place of the last word matched, the latest place where such a match begins.
  let reached = new Map<number, number>();
  let isOpen = true;
  for (const slot of slots) {
    const next = new Map<number, number>(slot.isOptional ? reached : []);
    const reach = (at: number, from: number) => {
      if (from > (next.get(at) ?? -1) && slot.matches(passage, at)) next.set(at, from);
    };
    if (isOpen) for (let at = 0; at < words.length; at++) reach(at, at);
    for (const [last, from] of reached) {
      for (let at = last + 1; at <= last + 1 + slot.gap && at < words.length; at++) reach(at, from);
    }
    isOpen &&= slot.isOptional;
    reached = next;
  }
  const longest = new Map<number, number>();
  for (const [last, from] of reached) longest.set(from, Math.max(last, longest.get(from) ?? -1));
  const found: Span[] = [];
  let free = 0;
  for (const [from, last] of [...longest].sort((a, b) => a[1] - b[1] || b[0] - a[0])) {
    const first = words[from];
    const end = words[last];
    if (from < free || !first || !end) continue;
    found.push({ start: first.start, end: end.end });
    free = last + 1;
  }
  return found;
}
