/**
 * Replaces the selection by the browser's own editing command, undoable as if typed.
 * Deprecated without a successor; its return value means nothing, so nobody gets it.
 */
export function editCommand(document: Document, text: string): void {
  if (text === "") document.execCommand("delete");
  else document.execCommand("insertText", false, text);
}
