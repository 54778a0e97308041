import { offsetOf } from "./locate";
import { type EditorElement, isTextControl, type Reading } from "./reading";
import { hasFocus, select, selectedPoints, takeFocus } from "./selection";

const carets = new WeakMap<EditorElement, { node: Node; offset: number }>();

/** Remembers the caret while the focus is elsewhere, in a sidebar for one; until the signal aborts. */
export function followCaret(root: EditorElement, { signal }: { signal: AbortSignal }): void {
  const remember = () => {
    const to = hasFocus(root) ? selectedPoints(root)?.to : undefined;
    if (to && root.contains(to.node)) carets.set(root, to);
  };
  const document = root.ownerDocument;
  document.addEventListener("selectionchange", remember, { passive: true, signal });
  // Chromium may tell of the first letter of a line alone.
  root.addEventListener("input", remember, { passive: true, signal });
  signal.addEventListener("abort", () => carets.delete(root), { once: true });
}

/**
 * The caret's UTF-16 offset in a reading (of a selection, its end), or where it last was while the
 * focus is elsewhere. `undefined` when the user has not been in the editor, or its nodes are new.
 */
export function caretOf(reading: Reading): number | undefined {
  const { root } = reading;
  if (isTextControl(root)) return root.selectionEnd ?? undefined;
  const to = selectedPoints(root)?.to;
  const now = to && offsetOf(reading, to.node, to.offset);
  if (now !== undefined) return now;
  const last = carets.get(root);
  return last && offsetOf(reading, last.node, last.offset);
}

/** Brings the keyboard back to an editor, at the place where its user had left it; does nothing to one that refuses. */
export async function returnTo(root: EditorElement): Promise<void> {
  // What the browser selects on focus is heard at once: the place is taken down before.
  const left = isTextControl(root) ? undefined : carets.get(root);
  if (!(await takeFocus(root)) || !left || !root.contains(left.node)) return;
  const now = selectedPoints(root)?.to;
  if (now?.node !== left.node || now.offset !== left.offset) await select(root, left, left);
}
