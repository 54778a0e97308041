import type { PostKind } from "@/lib/checks/check";
import { groupByRoot, smallestAround } from "./group";
import type { Composer, Platform } from "./platform";
import { follows, isCalledComment, textOnlyButtons } from "./signs";
import { visibleAll } from "./visible";

/** Several boxes share this id; those of no size are left from before. */
const EDITOR = '#contenteditable-root, [contenteditable="true"][role="textbox"]';
const POST = "ytd-backstage-post-dialog-renderer, ytd-backstage-create-post-renderer";

/** YouTube: posts of a channel, and comments. */
export const youtube: Platform = {
  id: "youtube",
  matches: ({ hostname }) => /^(?:www\.|m\.)?youtube\.com$/u.test(hostname),
  channel: () => "youtube",
  findComposers: (root) => groupByRoot(visibleAll(root, EDITOR), rootOf),
  kind: kindOf,
  account: () => undefined,
  media: () => [],
  submit({ root, editors }) {
    const editor = editors.at(-1);
    return editor && textOnlyButtons(root).findLast((button) => follows(button, editor));
  },
};

function rootOf(editor: HTMLElement): HTMLElement {
  const sends = (ancestor: Element) => textOnlyButtons(ancestor).length > 0;
  return (
    editor.closest<HTMLElement>(`${POST}, ytd-commentbox, form, [role=dialog]`) ??
    smallestAround(editor, sends) ??
    editor.parentElement ??
    editor
  );
}

function kindOf({ editors: [editor] }: Composer): PostKind {
  if (!editor || editor.closest(POST)) return "post";
  const { pathname } = editor.ownerDocument.location;
  const isChannel = /\/(?:posts|community)\/?$/u.test(pathname);
  return isChannel && !isCalledComment(editor) && !editor.closest("ytd-comments")
    ? "post"
    : "comment";
}
