import { handOver } from "./clipboard-event";
import type { Edit } from "./edit";
import { editCommand } from "./edit-command";
import { engineOf } from "./engine";
import { offsetOf, pointsOf } from "./locate";
import { read } from "./read";
import type { EditorElement, Reading } from "./reading";
import { select, selectedPoints, turn } from "./selection";

/**
 * Writes into a focused contenteditable. Which way is right depends on the library:
 * - Draft.js, Lexical: by their paste and cut handlers, which work on the model and make an undo
 *   step of their own. The browser's command would take nodes away that React or Lexical own.
 * - ProseMirror, Quill: by the browser's command, which they read back from the DOM; over several
 *   lines by their paste and cut handlers.
 * - unknown: as the first; if nobody handled that, by the command.
 */
export async function writeEditable(
  root: EditorElement,
  edit: Edit,
  seen: string,
): Promise<"written" | "stale" | "refused"> {
  const reading = read(root);
  const points = reading && pointsOf(reading, edit.start, edit.end);
  if (!points) return "refused";
  await select(root, points.from, points.to);
  const now = read(root);
  if (now?.text !== seen) return "stale";
  if (!selects(now, edit)) return "refused";

  const engine = engineOf(root);
  const readsBack = engine === "prosemirror" || engine === "quill";
  if (readsBack && !edit.text.includes("\n") && !edit.expect.includes("\n")) {
    editCommand(root.ownerDocument, edit.text);
    return "written";
  }
  const outcome = handOver(root, edit.text);
  if (outcome === "impossible") return "refused";
  if (outcome === "handled" || engine !== "unknown") return "written";
  // The browser itself acts on real pastes only. A bare contenteditable has no model beside the DOM.
  await turn();
  if (read(root)?.text === seen) editCommand(root.ownerDocument, edit.text);
  return "written";
}

/** Whether the selection still covers exactly the edit's span after the editor heard of it. */
function selects(reading: Reading, { start, end }: Edit): boolean {
  const points = selectedPoints(reading.root);
  if (!points) return false;
  const from = offsetOf(reading, points.from.node, points.from.offset);
  const to = offsetOf(reading, points.to.node, points.to.offset);
  return from === start && to === end;
}
