import { isComposing } from "./composition";
import { engineOf } from "./engine";
import { cutsAtom, offsetOf, pointsOf } from "./locate";
import { paste, proseMirrorHtml } from "./paste";
import { read } from "./read";
import { type EditorElement, isTextControl, type Reading, type TextControl } from "./reading";
import { select, selectedPoints, takeFocus, turn } from "./selection";

/** One replacement: UTF-16 half-open offsets into the text as read, and what must stand there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** The characters between start and end as the writer of the edit saw them. */
  expect: string;
}

/**
 * What became of a write.
 * - `done`: read again, the text is as wanted; the caret stands after the change.
 * - `stale`: the text was no longer what the edit expects; nothing was written.
 * - `refused`: the editor would not take it (read-only, inert, composing, gone); nothing changed.
 * - `mismatch`: the editor made something else of it; Ctrl+Z is the user's way back.
 */
export type WriteResult = "done" | "stale" | "refused" | "mismatch";

export interface WriteOptions {
  /** Where the focus goes afterwards when it was not in the editor; otherwise the editor keeps it. */
  returnFocus?: HTMLElement;
}

/** How long an editor may take to show a change, in milliseconds. */
const settleDeadline = 150;

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
  options: WriteOptions,
): Promise<WriteResult> {
  try {
    const result = await write(root, edit);
    options.returnFocus?.focus({ preventScroll: true });
    return result;
  } catch (error) {
    // The page's own handlers run inside our calls and may throw; then look at what is there.
    if (!(error instanceof Error)) throw error;
    return read(root)?.text.slice(edit.start, edit.end) === edit.expect ? "refused" : "mismatch";
  }
}

async function write(root: EditorElement, edit: Edit): Promise<WriteResult> {
  if (!isWritable(root) || isComposing(root)) return "refused";
  const seen = read(root);
  if (!seen) return "refused";
  if (seen.text.slice(edit.start, edit.end) !== edit.expect) return "stale";
  if (cutsAtom(seen, edit.start, edit.end)) return "refused";
  if (edit.text === edit.expect) return "done";
  if (!(await takeFocus(root))) return "refused";
  const outcome = isTextControl(root)
    ? writeControl(root, edit, seen.text)
    : await writeEditable(root, edit, seen.text);
  if (outcome !== "written") return outcome;
  return verify(root, seen.text, spliced(seen.text, edit));
}

function writeControl(
  control: TextControl,
  { start, end, text }: Edit,
  seen: string,
): "written" | "stale" | "refused" {
  if (control.value !== seen) return "stale";
  if (control instanceof HTMLInputElement && text.includes("\n")) return "refused";
  control.setSelectionRange(start, end);
  insert(control.ownerDocument, text);
  return "written";
}

async function writeEditable(
  root: EditorElement,
  edit: Edit,
  seen: string,
): Promise<"written" | "stale" | "refused"> {
  const wide = widened(edit, seen);
  if (!wide) return "refused";
  const reading = read(root);
  if (reading?.text !== seen) return "stale";
  const points = pointsOf(reading, wide.start, wide.end);
  if (!points) return "refused";
  await select(root, points.from, points.to);
  const now = read(root);
  if (now?.text !== seen) return "stale";
  if (!selects(now, wide)) return "refused";
  if (!spansLines(edit)) {
    insert(root.ownerDocument, wide.text);
    return "written";
  }
  const engine = engineOf(root);
  const rich = engine === "prosemirror" && /\n\n|^\n|\n$/u.test(wide.text);
  const pasted = paste(root, {
    text: wide.text,
    ...(rich ? { html: proseMirrorHtml(wide.text) } : {}),
  });
  if (pasted === "impossible") return "refused";
  if (pasted === "handled" || engine !== "unknown") return "written";
  // A bare contenteditable has no paste handler and the browser acts on real pastes only; it has
  // no model beside the DOM either, so the browser's own command is right for it.
  await turn();
  if (read(root)?.text === seen) insert(root.ownerDocument, wide.text);
  return "written";
}

function isWritable(root: EditorElement): boolean {
  if (!root.isConnected) return false;
  if (isTextControl(root)) return !root.readOnly && !root.disabled;
  return root.isContentEditable;
}

/** The browser's own editing command: its return value means nothing, so nobody asks for it. */
function insert(document: Document, text: string): void {
  if (text === "") document.execCommand("delete");
  else document.execCommand("insertText", false, text);
}

function spansLines({ text, expect }: Edit): boolean {
  return text.includes("\n") || expect.includes("\n");
}

/**
 * A paste cannot be empty: a deletion over several lines takes a neighbouring character along and
 * pastes that back. `undefined` when there is no neighbour, which only deleting everything meets.
 */
function widened(edit: Edit, seen: string): Edit | undefined {
  if (edit.text !== "" || !spansLines(edit)) return edit;
  const before = Array.from(seen.slice(0, edit.start)).at(-1);
  if (before !== undefined && before !== "\n") {
    const start = edit.start - before.length;
    return { start, end: edit.end, text: before, expect: before + edit.expect };
  }
  const after = Array.from(seen.slice(edit.end, edit.end + 2))[0];
  if (after === undefined || after === "\n") return undefined;
  return { ...edit, end: edit.end + after.length, text: after, expect: edit.expect + after };
}

/** Whether the selection still covers exactly the edit's span after the editor heard of it. */
function selects(reading: Reading, { start, end }: Edit): boolean {
  const points = selectedPoints(reading.root);
  if (!points) return false;
  const from = offsetOf(reading, points.from.node, points.from.offset);
  const to = offsetOf(reading, points.to.node, points.to.offset);
  return from === start && to === end;
}

function spliced(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Waits until the text is as wanted and stays so for a turn, or until the deadline. */
async function verify(root: EditorElement, before: string, wanted: string): Promise<WriteResult> {
  const deadline = performance.now() + settleDeadline;
  let stood = false;
  while (performance.now() < deadline) {
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
