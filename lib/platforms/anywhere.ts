import type { PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { describesMedia, mediaIn } from "./own-part";
import type { Composer, Platform } from "./platform";
import { sendButtonFor } from "./send-button";
import { isCalledComment, isCalledMessage, isConversation } from "./signs";

const EDITOR = `${EDITABLE}, textarea`;
/** Search boxes, one-line fields, code, spreadsheets and what cannot be written in hold no draft for the public. */
const NO_DRAFT =
  "[role=searchbox], [role=combobox]:not([aria-multiline=true]), [role=search] *, [type=search], [aria-multiline=false], [aria-readonly=true], [aria-disabled=true], [readonly], [disabled], [inert] *, .monaco-editor *, .cm-editor *, .CodeMirror *, .ace_editor *, [role=grid] *, [role=code] *, [aria-hidden=true], [aria-hidden=true] *";

/**
 * A page without an adapter of its own: every text box is a draft by itself, and no channel counts it.
 * Also what a box is to us that an adapter does not know, after the site has changed.
 */
export const anywhere: Platform = {
  id: "anywhere",
  matches: () => true,
  channel: () => undefined,
  findComposers(root) {
    const boxes = draftsIn(root, EDITOR).filter(
      (editor) => !editor.matches(NO_DRAFT) && !editor.parentElement?.closest(EDITABLE),
    );
    const drafts = boxes.filter((editor) => !describesMedia(editor, boxes));
    return drafts.map((editor) => ({ root: rootOf(editor), editors: [editor] }));
  },
  kind: kindOf,
  account: () => undefined,
  media: () => [],
  submit: ({ editors: [editor] }) => editor && sendButtonFor(editor),
};

/**
 * The drafts on a site that its adapter does not find. The sites write no posts in plain text areas that they did not write them in
 * before: one that stands beside a picture, or is a description by name, describes something.
 */
export function strayDraftsIn(root: ParentNode): Composer[] {
  return anywhere
    .findComposers(root)
    .filter(
      ({ root: around, editors: [editor] }) =>
        editor?.localName !== "textarea" ||
        !(editor.matches("[name=description], #description") || mediaIn(around).length > 0),
    );
}

function kindOf({ root, editors: [editor] }: Composer): PostKind {
  if (isConversation(root.ownerDocument.location) || (editor && isCalledMessage(editor)))
    return "message";
  return editor && isCalledComment(editor) ? "comment" : "post";
}

function rootOf(editor: HTMLElement): HTMLElement {
  return editor.closest<HTMLElement>("form, dialog, [role=dialog]") ?? editor;
}
