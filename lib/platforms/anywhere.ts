import type { Platform } from "./platform";
import { visibleAll } from "./visible";

const EDITOR =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea';

/**
 * A page without an adapter of its own: every text box is a draft by itself, and no channel counts it.
 * Also what a box is to us that an adapter does not know, after the site has changed.
 */
export const anywhere: Platform = {
  id: "anywhere",
  matches: () => true,
  channel: () => undefined,
  findComposers: (root) =>
    visibleAll(root, EDITOR)
      .filter((editor) => !editor.parentElement?.closest('[contenteditable="true"]'))
      .map((editor) => ({ root: rootOf(editor), editors: [editor] })),
  kind: () => "post",
  account: () => undefined,
  media: () => [],
  submit: () => undefined,
};

function rootOf(editor: HTMLElement): HTMLElement {
  return editor.closest<HTMLElement>("form, dialog, [role=dialog]") ?? editor;
}
