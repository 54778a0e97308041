import type { Edit } from "./edit";
import { editCommand } from "./edit-command";
import type { TextControl } from "./reading";

/** Writes into a focused text control by the browser's own command, which keeps its undo whole. */
export function writeControl(
  control: TextControl,
  { start, end, text }: Edit,
  seen: string,
): "written" | "stale" | "refused" {
  if (control.value !== seen) return "stale";
  if (control instanceof HTMLInputElement && text.includes("\n")) return "refused";
  control.setSelectionRange(start, end);
  editCommand(control.ownerDocument, text);
  return "written";
}
