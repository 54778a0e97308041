import type { Composer } from "./platform";

/** How far up a composer's root is looked for; a deeper page is no composer that anyone has seen. */
const STEPS_AT_MOST = 30;

/**
 * The smallest ancestor of an editor that holds something `matching`, not looking outside a dialog,
 * a form of its own or the page's main part; `undefined` when it holds none.
 */
export function smallestAround(
  editor: Element,
  matching: (ancestor: Element) => boolean,
): HTMLElement | undefined {
  let at = editor.parentElement;
  for (let step = 0; at && step < STEPS_AT_MOST; step++) {
    if (matching(at)) return at;
    if (at.matches("[role=dialog], dialog, main, [role=main], body")) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

/** Puts the editors that share a root into one composer, in the order in which they come. */
export function groupByRoot(
  editors: readonly HTMLElement[],
  rootOf: (editor: HTMLElement) => HTMLElement,
): Composer[] {
  const byRoot = new Map<HTMLElement, HTMLElement[]>();
  for (const editor of editors) {
    const root = rootOf(editor);
    const others = byRoot.get(root);
    if (others) others.push(editor);
    else byRoot.set(root, [editor]);
  }
  return [...byRoot].map(([root, group]) => ({ root, editors: group }));
}

/**
 * The root of an editor's composer: the nearest ancestor that matches `own`, else the smallest that sends it (by default none is asked
 * for), else what is right around it.
 */
export function rootAround(
  editor: HTMLElement,
  own: string,
  sends?: (ancestor: Element) => boolean,
): HTMLElement {
  return (
    editor.closest<HTMLElement>(own) ??
    (sends && smallestAround(editor, sends)) ??
    editor.parentElement ??
    editor
  );
}
