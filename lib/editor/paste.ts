import type { EditorElement } from "./reading";

/** What became of a paste: an editor handled it, none did, or no event with the text could be made. */
export type PasteOutcome = "handled" | "ignored" | "impossible";

/**
 * Hands the text to the editor's own paste handler, over the current selection. Editors take several
 * lines in no other way without tearing their model from the DOM. No clipboard is touched.
 */
export function paste(
  root: EditorElement,
  { text, html }: { text: string; html?: string },
): PasteOutcome {
  const event = pasteEvent(text);
  const data = event?.clipboardData;
  // Firefox drops a `clipboardData` it was given; and an empty paste makes Quill delete the range.
  if (!event || !data || text === "") return "impossible";
  if (html !== undefined) {
    data.setData("text/html", html);
    if (data.getData("text/html") !== html) return "impossible";
  }
  return root.dispatchEvent(event) ? "ignored" : "handled";
}

function pasteEvent(text: string): ClipboardEvent | undefined {
  const init = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  // Firefox's own members: https://bugzilla.mozilla.org/show_bug.cgi?id=1556240 is why.
  const gecko: ClipboardEventInit & { dataType: string; data: string } = {
    ...init,
    dataType: "text/plain",
    data: text,
  };
  for (const candidate of [{ ...init, clipboardData }, gecko]) {
    const event = new ClipboardEvent("paste", candidate);
    if (event.clipboardData?.getData("text/plain") === text) return event;
  }
  return undefined;
}

/**
 * Lines as ProseMirror puts them on a clipboard itself: read back with spaces and empty lines kept,
 * where its plain-text paste folds blank lines.
 */
export function proseMirrorHtml(text: string): string {
  const lines = text.split("\n").map((line) => escapeHtml(line));
  return lines
    .map((line, index) =>
      index === 0 ? `<p data-pm-slice="1 1 []">${line}</p>` : `<p>${line}</p>`,
    )
    .join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
