import { caretOf } from "./caret";
import type { Edit } from "./edit";
import { read } from "./read";
import type { EditorElement } from "./reading";
import { replace, type WriteOptions, type WriteResult } from "./write";

/** Where to insert: a UTF-16 offset, the user's caret, or the end of the text. */
export type InsertionPlace = number | "caret" | "end";

/**
 * Writes text at a place without replacing anything; the edit comes back so that it can be reverted.
 * At an unknown caret it goes to the end. No spaces are added: the caller knows what it inserts.
 */
export async function insertAt(
  root: EditorElement,
  place: InsertionPlace,
  text: string,
  options: WriteOptions = {},
): Promise<{ result: WriteResult; edit?: Edit }> {
  const reading = read(root);
  if (!reading) return { result: "refused" };
  const end = reading.text.length;
  const caret = place === "caret" ? caretOf(reading) : undefined;
  const start = typeof place === "number" ? place : (caret ?? end);
  if (start < 0 || start > end) return { result: "stale" };
  const edit = { start, end: start, text, expect: "" };
  return { result: await replace(root, edit, options), edit };
}
