import { isComposing } from "./composition";
import type { Edit } from "./edit";
import { engineOf } from "./engine";
import { cutsAtom } from "./locate";
import { read } from "./read";
import { type EditorElement, isTextControl } from "./reading";
import { takeFocus, turn } from "./selection";
import { writeControl } from "./write-control";
import { writeEditable } from "./write-editable";

/**
 * What became of a write.
 * - `done`: read again, the text is as wanted; the caret stands after the change.
 * - `stale`: the text was no longer what the edit expects; nothing was written.
 * - `refused`: the editor would not take it (read-only, inert, composing, gone); nothing changed.
 * - `mismatch`: the editor made something else of it; Ctrl+Z is the user's way back.
 */
export type WriteResult = "done" | "stale" | "refused" | "mismatch";

export interface WriteOptions {
  /** Where the focus goes afterwards; otherwise the editor has it. */
  returnFocus?: HTMLElement;
}

/** How long an editor may take to show a change: milliseconds, and turns for one that blocks. */
const settleDeadline = 200;
const settleTurns = 8;

const writing = new WeakMap<EditorElement, Promise<unknown>>();

/**
 * Writes one edit into the page's editor through the editor's own input path, so that its undo
 * (Ctrl+Z) takes it back; once, and verified by reading again. Writes into one editor queue up.
 * Never rejects.
 */
export function replace(
  root: EditorElement,
  edit: Edit,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const before = writing.get(root) ?? Promise.resolve();
  const result = before.then(() => attempt(root, edit, options));
  writing.set(root, result);
  return result;
}

/** Takes an edit back by writing the old text, if what the edit left still stands unchanged. */
export function revert(
  root: EditorElement,
  { start, text, expect }: Edit,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const undone = { start, end: start + text.length, text: expect, expect: text };
  return replace(root, undone, options);
}

async function attempt(
  root: EditorElement,
  edit: Edit,
  { returnFocus }: WriteOptions,
): Promise<WriteResult> {
  const before = read(root)?.text;
  try {
    if (!(await isReady(root))) return "refused";
    for (const step of stepsOf(root, edit)) {
      const result = await write(root, step);
      if (result !== "done") return read(root)?.text === before ? result : "mismatch";
    }
    return "done";
  } catch {
    // The page can patch what we call and may take nodes away under us: look at what is there then.
    return read(root)?.text === before ? "refused" : "mismatch";
  } finally {
    returnFocus?.focus({ preventScroll: true });
  }
}

async function isReady(root: EditorElement): Promise<boolean> {
  if (!root.isConnected || isComposing(root)) return false;
  const open = isTextControl(root) ? !root.readOnly && !root.disabled : root.isContentEditable;
  return open && takeFocus(root);
}

/**
 * ProseMirror folds blank lines in pasted text, so there each goes in as a newline of its own: with
 * a pasted "\n" it splits a paragraph, in every configuration.
 */
function stepsOf(root: EditorElement, edit: Edit): Edit[] {
  if (!edit.text.includes("\n\n") || engineOf(root) !== "prosemirror") return [edit];
  const blank = [...edit.text.matchAll(/\n(?=\n)/gu)].map(({ index }) => edit.start + index);
  return [
    { ...edit, text: edit.text.replace(/\n+/gu, "\n") },
    ...blank.map((at) => ({ start: at, end: at, text: "\n", expect: "" })),
  ];
}

async function write(root: EditorElement, edit: Edit): Promise<WriteResult> {
  const seen = read(root);
  if (!seen) return "refused";
  if (seen.text.slice(edit.start, edit.end) !== edit.expect) return "stale";
  if (cutsAtom(seen, edit.start, edit.end)) return "refused";
  if (edit.text === edit.expect) return "done";
  const outcome = isTextControl(root)
    ? writeControl(root, edit, seen.text)
    : await writeEditable(root, edit, seen.text);
  if (outcome !== "written") return outcome;
  const wanted = seen.text.slice(0, edit.start) + edit.text + seen.text.slice(edit.end);
  return verify(root, seen.text, wanted);
}

/** Waits until the text is as wanted and stays so for a turn, or until the deadline. */
async function verify(root: EditorElement, before: string, wanted: string): Promise<WriteResult> {
  const deadline = performance.now() + settleDeadline;
  let stood = false;
  for (let turns = 0; turns < settleTurns || performance.now() < deadline; turns += 1) {
    const holds = sameText(read(root)?.text, wanted);
    if (holds && stood) return "done";
    stood = holds;
    await turn();
  }
  return sameText(read(root)?.text, before) ? "refused" : "mismatch";
}

/** Equal but for the non-breaking spaces a browser writes where plain ones would collapse. */
function sameText(text: string | undefined, wanted: string): boolean {
  return text?.replaceAll("\u00a0", " ") === wanted.replaceAll("\u00a0", " ");
}
