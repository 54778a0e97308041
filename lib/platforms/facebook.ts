import type { Media, PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { groupByRoot, rootAround } from "./group";
import type { Composer, Platform } from "./platform";
import { namedSendButton, sendButtonAfter } from "./send-button";
import {
  isBesideAPost,
  isCalledComment,
  isCalledMessage,
  isConversation,
  isInDialog,
} from "./signs";
import { visibleAll } from "./visible";

const EDITOR = `${EDITABLE}[role="textbox"]`;
/** Facebook: Lexical in the post dialog and in comment boxes; class names are hashes and tell nothing. */
export const facebook: Platform = {
  id: "facebook",
  matches: ({ hostname }) => /^(?:www\.|m\.|web\.)?facebook\.com$/u.test(hostname),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "facebook"),
  findComposers: (root) =>
    groupByRoot(draftsIn(root, EDITOR), (editor) =>
      // The post dialog lies in a dialog without a name: the inner one holds all that is needed.
      rootAround(editor, "form, [role=dialog], [role=article], article"),
    ),
  kind: kindOf,
  // The page names the account by its display name only.
  account: () => undefined,
  media: ({ root }) =>
    visibleAll(root, 'img[src^="blob:"], video[src^="blob:"]').map(
      (element): Media => ({
        kind: element instanceof HTMLVideoElement ? "video" : "image",
        // Descriptions are written in another dialog and not shown here.
        alt: null,
      }),
    ),
  expects: (composer) => (kindOf(composer) === "post" ? ["submit"] : []),
  submit(composer) {
    const editor = composer.editors.at(-1);
    const kind = kindOf(composer);
    if (!editor || kind === "message") return undefined;
    // A comment goes out by Enter; where a button sends it, too, that is a picture with a name.
    return kind === "post"
      ? sendButtonAfter(composer.root, editor)
      : namedSendButton(composer.root, editor);
  },
  sendsByEnter: (composer) => kindOf(composer) === "comment",
};

/** Comments stand in a form or below a post; a box in neither is the chat at the page's foot, whatever its language calls it. */
function kindOf({ root, editors: [editor] }: Composer): PostKind {
  if (!editor || isCalledMessage(editor) || isConversation(root.ownerDocument.location))
    return "message";
  if (isBesideAPost(editor) || isCalledComment(editor)) return "comment";
  if (isInDialog(editor)) return "post";
  return editor.closest("form") ? "comment" : "message";
}
