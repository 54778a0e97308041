import { isComposing } from "./composition";
import { readEditable } from "./read-editable";
import { type EditorElement, isTextControl, type Reading } from "./reading";

/**
 * Reads an editor's text as its own model has it, with where each part came from.
 * `undefined` when there is nothing to read now: the element left the document, an input method is
 * composing, or the page swapped nodes under the walk (read again at its next change).
 */
export function read(root: EditorElement): Reading | undefined {
  if (!root.isConnected || isComposing(root)) return undefined;
  if (isTextControl(root)) return { root, text: root.value, segments: [] };
  try {
    return readEditable(root);
  } catch {
    // A page may patch DOM accessors or detach a node mid-walk; its trouble must not become ours.
    return undefined;
  }
}
