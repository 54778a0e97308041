import type { PostKind } from "@/lib/checks/check";
import { groupByRoot, rootAround } from "./group";
import type { Composer, Platform } from "./platform";
import {
  hasTextOnlyButton,
  isBesideAPost,
  isCalledComment,
  isCalledField,
  isCalledMessage,
  isConversation,
  ownAlt,
  ownMedia,
  sendButtonAfter,
} from "./signs";
import { visibleAll } from "./visible";

const EDITOR = '[contenteditable="true"]';
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
      visibleAll(root, EDITOR).filter(
        (editor) =>
          !editor.closest(SCRATCH) &&
          !isCalledField(editor) &&
          !editor.parentElement?.closest(EDITOR),
      ),
      (editor) => rootAround(editor, `form, ${DIALOG}`, hasTextOnlyButton),
    ),
  kind: kindOf,
  // The page names the account by its display name only.
  account: () => undefined,
  media: ({ root }) => ownMedia(root, ownAlt),
  expects: (composer) => (kindOf(composer) === "post" ? ["submit"] : []),
  submit: (composer) =>
    kindOf(composer) === "message"
      ? undefined
      : sendButtonAfter(composer.root, composer.editors.at(-1)),
};

function kindOf({ root, editors: [editor] }: Composer): PostKind {
  if (!editor) return "post";
  const isMessage =
    isConversation(root.ownerDocument.location) ||
    isCalledMessage(editor) ||
    editor.closest('[class*="msg-form"], [class*="msg-overlay"]') !== null;
  if (isMessage) return "message";
  // The share box is a dialog, also where that lies in a shadow root of its own; whatever else is written stands below a post.
  const isInDialog = editor.closest(DIALOG) !== null;
  return !isInDialog || isBesideAPost(editor) || isCalledComment(editor) ? "comment" : "post";
}
