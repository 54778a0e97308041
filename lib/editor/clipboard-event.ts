import type { EditorElement } from "./reading";

/** Whether an editor took the event, nobody did, or no event that carries the text could be made. */
export type HandOver = "handled" | "ignored" | "impossible";

/**
 * Has the editor's own paste handler replace the selection with the text, or for an empty text its
 * cut handler delete it. The events are made here: the user's clipboard is neither read nor written.
 */
export function handOver(root: EditorElement, text: string): HandOver {
  const event = text === "" ? clipboardEvent("cut", " ") : clipboardEvent("paste", text);
  if (!event) return "impossible";
  return root.dispatchEvent(event) ? "ignored" : "handled";
}

function clipboardEvent(type: "cut" | "paste", text: string): ClipboardEvent | undefined {
  const init = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  // Firefox drops `clipboardData` and has members of its own for one type of data. What is added to
  // the event's data afterwards a page's script cannot read there.
  const forFirefox: ClipboardEventInit & { dataType: string; data: string } = {
    ...init,
    dataType: "text/plain",
    data: text,
  };
  for (const candidate of [{ ...init, clipboardData }, forFirefox]) {
    const event = new ClipboardEvent(type, candidate);
    // Checked, because an empty paste makes Quill delete the selection.
    if (event.clipboardData?.getData("text/plain") === text) return event;
  }
  return undefined;
}
