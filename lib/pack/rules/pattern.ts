import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { wordsOf } from "@/lib/draft/phrase-trie";
import { overlaps, type Span, shift } from "@/lib/draft/span";
import type { RuleData } from "../schema-rules";
import { listUnless } from "./exceptions";
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

/** A match so far: where it begins, and how many optional slots it goes without. */
interface Match {
  readonly from: number;
  readonly skipped: number;
}

/** Where all slots stand: the shortest stretches that do not overlap, with as many optional words as there are. */
function matchSlots(slots: readonly Slot[], passage: Passage): Span[] {
  const words = patternWords(passage);
  // By the place of the last word matched, the best match of the slots so far.
  let reached = new Map<number, Match>();
  let isOpen = true;
  let skippedFirst = 0;
  for (const slot of slots) {
    const next = new Map<number, Match>();
    const keep = (at: number, match: Match) => {
      const known = next.get(at);
      if (!known || isBetter(match, known)) next.set(at, match);
    };
    const reach = (at: number, match: Match) => {
      if (slot.matches(passage, at)) keep(at, match);
    };
    for (const [last, match] of reached) {
      if (slot.isOptional) keep(last, { ...match, skipped: match.skipped + 1 });
      for (let at = last + 1; at <= last + 1 + slot.gap && at < words.length; at++)
        reach(at, match);
    }
    if (isOpen) {
      for (let at = 0; at < words.length; at++) reach(at, { from: at, skipped: skippedFirst });
    }
    isOpen &&= slot.isOptional;
    skippedFirst++;
    reached = next;
  }
  const found: Span[] = [];
  const ends = [...reached].map(([last, match]) => ({ last, ...match }));
  for (const { from, last } of ends.sort((a, b) => a.skipped - b.skipped || a.last - b.last)) {
    const first = words[from];
    const end = words[last];
    if (!first || !end) continue;
    const span = { start: first.start, end: end.end };
    if (!found.some((one) => overlaps(one, span))) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isBetter(match: Match, known: Match): boolean {
  return match.from > known.from || (match.from === known.from && match.skipped < known.skipped);
}
