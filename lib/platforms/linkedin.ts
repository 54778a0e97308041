import type { PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { groupByRoot, rootAround } from "./group";
import { picturedSendButton } from "./own-part";
import type { Composer, Platform } from "./platform";
import { sendButtonAfter } from "./send-button";
import {
  hasTextOnlyButton,
  isAside,
  isBesideAPost,
  isCalledComment,
  isCalledMessage,
  isConversation,
  isInDialog,
  ownAlt,
  ownMedia,
} from "./signs";

/** Quill keeps a second editable for what is pasted. */
const SCRATCH = ".ql-clipboard";
const DIALOG = "dialog, [role=dialog]";

/** LinkedIn: Quill in an open shadow root or ProseMirror in a dialog; comments below posts; messages in overlays of any page. */
export const linkedin: Platform = {
  id: "linkedin",
  matches: ({ hostname }) => /^(?:www\.)?linkedin\.com$/u.test(hostname),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "linkedin"),
  findComposers: (root) =>
    groupByRoot(
      draftsIn(root, EDITABLE).filter(
        (editor) => !editor.closest(SCRATCH) && !editor.parentElement?.closest(EDITABLE),
      ),
      (editor) => rootAround(editor, `form, ${DIALOG}`, hasTextOnlyButton),
    ),
  kind: kindOf,
  // The page names the account by its display name only.
  account: () => undefined,
  media: ({ root }) => ownMedia(root, ownAlt),
  expects: (composer) => (kindOf(composer) === "post" ? ["submit"] : []),
  submit(composer) {
    const editor = composer.editors.at(-1);
    const kind = kindOf(composer);
    if (!editor || kind === "message") return undefined;
    const pictured = kind === "comment" ? picturedSendButton(editor) : undefined;
    return pictured ?? sendButtonAfter(composer.root, editor);
  },
};

/** A box that stands neither in a dialog nor below a post is a conversation, as is every plain text area: a note that goes with an invitation. */
function kindOf({ root, editors: [editor] }: Composer): PostKind {
  if (!editor) return "post";
  const isMessage =
    isConversation(root.ownerDocument.location) ||
    isCalledMessage(editor) ||
    editor.localName === "textarea" ||
    editor.closest('[class*="msg-form"], [class*="msg-overlay"]') !== null;
  if (isMessage) return "message";
  if (isBesideAPost(editor) || isCalledComment(editor)) return "comment";
  if (isAside(editor)) return "message";
  // The share box is a dialog, also where that lies in a shadow root of its own.
  if (isInDialog(editor)) return "post";
  return editor.closest("main, [role=main]") ? "comment" : "message";
}
