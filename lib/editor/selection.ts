import type { Point } from "./locate";
import type { EditorElement } from "./reading";

/** How long to wait for a `selectionchange` that may never come (nothing moved), in milliseconds. */
const selectionDeadline = 60;

/** One turn of the event loop: editors finish what they do after an event within it. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The selection an editor works with: in Chromium a shadow root has its own. */
function selectionIn(root: EditorElement): Selection | null {
  const tree: Node & { getSelection?: () => Selection | null } = root.getRootNode();
  return tree.getSelection?.() ?? root.ownerDocument.getSelection();
}

/** Anchor-independent ends of the selection, seen through the editor's own shadow root. */
export function selectedPoints(root: EditorElement): { from: Point; to: Point } | undefined {
  const selection = selectionIn(root);
  if (!selection || selection.rangeCount === 0) return undefined;
  const tree = root.getRootNode();
  // Firefox has one selection a document and hides its ends inside shadow trees unless asked.
  const range =
    tree instanceof ShadowRoot && "getComposedRanges" in selection
      ? selection.getComposedRanges({ shadowRoots: [tree] })[0]
      : selection.getRangeAt(0);
  if (!range) return undefined;
  return {
    from: { node: range.startContainer, offset: range.startOffset },
    to: { node: range.endContainer, offset: range.endOffset },
  };
}

/** Whether the keyboard's input goes to this editor now. */
export function hasFocus(root: EditorElement): boolean {
  const tree = root.getRootNode();
  const active =
    tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : undefined;
  return active !== null && active !== undefined && root.contains(active);
}

/** Gives the editor the focus without scrolling the page; false when it does not take it. */
export async function takeFocus(root: EditorElement): Promise<boolean> {
  if (hasFocus(root)) return true;
  root.focus({ preventScroll: true });
  // On focus Draft.js and Quill put their own selection back: let them do it first.
  await turn();
  return hasFocus(root);
}

/**
 * Selects between two points and waits until the editor has heard of it: straight after selecting,
 * Draft.js would still insert at the old caret and lose its grip on the DOM.
 */
export async function select(root: EditorElement, from: Point, to: Point): Promise<void> {
  const selection = selectionIn(root);
  if (!selection) return;
  const heard = selectionHeard(root.ownerDocument);
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  await heard;
}

function selectionHeard(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(deadline);
      document.removeEventListener("selectionchange", done);
      setTimeout(resolve, 0);
    };
    const deadline = setTimeout(done, selectionDeadline);
    document.addEventListener("selectionchange", done);
  });
}
