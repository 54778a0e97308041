import type { PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { groupByRoot, rootAround } from "./group";
import { describesMedia } from "./own-part";
import type { Composer, Platform } from "./platform";
import { sendButtonFor } from "./send-button";
import {
  follows,
  isBesideAPost,
  isCalledComment,
  isCalledMessage,
  isConversation,
  isInDialog,
  ownMedia,
  textOnlyButtons,
} from "./signs";

const EDITOR = `${EDITABLE}, textarea`;

/** Instagram: the caption is the last step of a dialog; comments stand below posts, in dialogs too. */
export const instagram: Platform = {
  id: "instagram",
  matches: ({ hostname }) => /^(?:www\.)?instagram\.com$/u.test(hostname),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "instagram"),
  findComposers: (root) =>
    groupByRoot(
      draftsIn(root, EDITOR).filter(
        (editor, _index, all) => editor.localName !== "textarea" || !describesMedia(editor, all),
      ),
      (editor) => rootAround(editor, "form, article, [role=article], [role=dialog]"),
    ),
  kind: kindOf,
  // The page names the account in a link among many; none of them is told apart without its label.
  account: () => undefined,
  media: ({ root }) => {
    // One field describes one picture; with several none can be told.
    const written = root.querySelector<HTMLInputElement>('input[type="text"], textarea[rows="1"]');
    const media = ownMedia(root);
    const [only] = media;
    return media.length === 1 && only?.kind === "image"
      ? [{ ...only, alt: written?.value ?? null }]
      : media;
  },
  expects: (composer) => (kindOf(composer) === "post" ? ["submit"] : []),
  submit(composer) {
    const [editor] = composer.editors;
    const kind = kindOf(composer);
    if (!editor || kind === "message") return undefined;
    // What sends a comment is the first button after it that shows its name; the others are pictures.
    if (kind === "comment")
      return (
        textOnlyButtons(composer.root).find((button) => follows(button, editor)) ??
        sendButtonFor(editor)
      );
    // "Share" stands in the dialog's head, before the caption; "Back" beside it is a picture.
    const above = textOnlyButtons(composer.root).findLast((button) => !follows(button, editor));
    return above ?? sendButtonFor(editor);
  },
  sendsByEnter: (composer) => kindOf(composer) === "comment",
};

/** Comments stand in a form or below a post; what stands in neither is a conversation, and what a dialog sends from below its box is a message, too. */
function kindOf({ root, editors: [editor] }: Composer): PostKind {
  if (!editor || isConversation(root.ownerDocument.location) || isCalledMessage(editor))
    return "message";
  if (isBesideAPost(editor) || isCalledComment(editor)) return "comment";
  if (!isInDialog(editor)) return editor.closest("form") ? "comment" : "message";
  const buttons = textOnlyButtons(root);
  const isSentFromBelow = buttons.length > 0 && buttons.every((button) => follows(button, editor));
  return isSentFromBelow ? "message" : "post";
}
