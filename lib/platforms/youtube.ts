import type { PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { groupByRoot, rootAround } from "./group";
import type { Composer, Platform } from "./platform";
import { sendButtonAfter } from "./send-button";
import { hasTextOnlyButton, isCalledComment } from "./signs";

/** Several boxes share this id; those of no size are left from before. */
const EDITOR = `#contenteditable-root, ${EDITABLE}[role="textbox"]`;
const POST = "ytd-backstage-post-dialog-renderer, ytd-backstage-create-post-renderer";

/** YouTube: posts of a channel, and comments. */
export const youtube: Platform = {
  id: "youtube",
  matches: ({ hostname }) => /^(?:www\.|m\.)?youtube\.com$/u.test(hostname),
  channel: () => "youtube",
  findComposers: (root) =>
    groupByRoot(draftsIn(root, EDITOR), (editor) =>
      rootAround(editor, `${POST}, ytd-commentbox, form, [role=dialog]`, hasTextOnlyButton),
    ),
  kind: kindOf,
  account: () => undefined,
  media: () => [],
  expects: (composer) => (kindOf(composer) === "post" ? ["submit"] : []),
  submit: ({ root, editors }) => sendButtonAfter(root, editors.at(-1)),
};

function kindOf({ editors: [editor] }: Composer): PostKind {
  if (!editor || editor.closest(POST)) return "post";
  const { pathname } = editor.ownerDocument.location;
  const isChannel = /\/(?:posts|community)\/?$/u.test(pathname);
  return isChannel && !isCalledComment(editor) && !editor.closest("ytd-comments")
    ? "post"
    : "comment";
}
