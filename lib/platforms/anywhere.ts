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
  kind: ({ root }) => (isPrivate(root.ownerDocument.location) ? "message" : "post"),
  account: () => undefined,
  media: () => [],
  submit: () => undefined,
};

/** Where sites keep their private conversations: by the address, which outlives every redesign. */
const CONVERSATION = /^\/(?:direct|messages|messaging|conversations|chats?|inbox|dm)(?:\/|$)/u;
/** All of it is conversation; a channel's posts are written in the same box, so that the safer is taken. */
const MESSENGER = /^web\.telegram\.org$/u;

function isPrivate({ hostname, pathname }: Location): boolean {
  return MESSENGER.test(hostname) || CONVERSATION.test(pathname);
}

function rootOf(editor: HTMLElement): HTMLElement {
  return editor.closest<HTMLElement>("form, dialog, [role=dialog]") ?? editor;
}
