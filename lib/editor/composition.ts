import type { EditorElement } from "./reading";

const composing = new WeakSet<EditorElement>();

/**
 * Whether an input method is composing in this editor (known only while the editor is watched).
 * Between compositionstart and compositionend nothing may be read, drawn or written: touching the
 * selection or the DOM would commit or drop what the user is spelling.
 */
export function isComposing(root: EditorElement): boolean {
  return composing.has(root);
}

/** Follows the editor's compositions until the signal aborts; `onEnd` runs after each of them. */
export function followComposition(
  root: EditorElement,
  { signal, onEnd }: { signal: AbortSignal; onEnd: () => void },
): void {
  const options = { capture: true, passive: true, signal };
  const end = () => {
    if (composing.delete(root)) onEnd();
  };
  root.addEventListener("compositionstart", () => composing.add(root), options);
  root.addEventListener("compositionend", end, options);
  // Some editors swap the node an input method works in, and its end is never told: losing the
  // focus ends a composition in every browser.
  root.addEventListener("focusout", end, options);
  signal.addEventListener("abort", () => composing.delete(root), { once: true });
}
