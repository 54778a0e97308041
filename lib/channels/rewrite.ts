// Platforms count some parts of a post in another form than typed (a link as 23 characters).
// We rewrite those parts, count what results, and lead offsets back to what was typed.

import type { NoteKind } from "./units/unit";

/** `text[start, end)` is counted as `by`. UTF-16 half-open offsets. */
export type Replacement = {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** What to call it when the count is explained; none for changes nobody sees (NFC). */
  readonly kind?: NoteKind;
};

/** A rewritten text, with the way back to the offsets of the text before it. */
export type Rewritten = {
  readonly text: string;
  /** An offset inside a rewritten part leads to that part's start: a link is never half over. */
  readonly back: (offset: number) => number;
};

/** Applies replacements that are sorted and do not overlap. */
export function rewrite(text: string, replacements: readonly Replacement[]): Rewritten {
  const parts: string[] = [];
  /** For each replacement, where its result starts in the rewritten text. */
  const starts: number[] = [];
  let typed = 0;
  let length = 0;
  for (const { start, end, by } of replacements) {
    length += start - typed;
    starts.push(length);
    parts.push(text.slice(typed, start), by);
    length += by.length;
    typed = end;
  }
  parts.push(text.slice(typed));

  const back = (offset: number): number => {
    const index = lastAtOrBefore(starts, offset);
    const replacement = replacements[index];
    const start = starts[index];
    if (replacement === undefined || start === undefined) return offset;
    const into = offset - start;
    const length = replacement.by.length;
    if (into >= length) return replacement.end + into - length;
    return replacement.start;
  };
  return { text: parts.join(""), back };
}

/** Index of the last element not above `value` in an ascending list, -1 if none. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
