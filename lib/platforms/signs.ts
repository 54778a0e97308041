import type { Media } from "@/lib/draft/post";
import { visibleAll } from "./visible";

// What a text box is for, told by what outlives a redesign: its labels in the languages of most embassies,
// its place in the page, and the page's address.

const COMMENT =
  /comment|repl(?:y|ies)|répon|comentar|respond|kommentar|kommentier|antwort|commento|rispond|komment|odpow|yorum|коммент|комент|ответ|تعليق|تبصرہ|评论|留言|コメント|댓글/iu;
const MESSAGE =
  /^(?:(?:write|type|send|start|new|schreib\p{L}*|écri\p{L}*|escrib\p{L}*|escrev\p{L}*)\s+(?:an?\s+|new\s+|un\s+|uma\s+|eine\s+)?)?(?:messag|messenger|aa$|chat|nachricht|mensa[jg]em?|messaggi|сообщени|رسالة|私信|メッセージ)/iu;
/** All that names an editor to its user: labels, of a text area its `<label>` too, and placeholders. */
export function labelsOf(editor: Element): readonly string[] {
  const named = (editor.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/u)
    .filter((id) => id !== "")
    .map((id) => editor.ownerDocument.getElementById(id)?.textContent ?? "");
  return [
    ...["aria-label", "aria-placeholder", "placeholder", "data-placeholder", "title"].map(
      (name) => editor.getAttribute(name) ?? "",
    ),
    ...named,
    ...(editor instanceof HTMLTextAreaElement ? [...editor.labels] : []).map(
      ({ textContent }) => textContent ?? "",
    ),
  ]
    .map((label) => label.trim())
    .filter((label) => label !== "");
}

/** Whether it is called a place for comments or replies. */
export function isCalledComment(editor: Element): boolean {
  return labelsOf(editor).some((label) => COMMENT.test(label));
}

/** Whether a button says that what it sends is a comment or a reply. */
export function sendsComment(button: Element): boolean {
  return COMMENT.test(button.textContent ?? "") || isCalledComment(button);
}

/** Whether it is called a place for messages to somebody. */
export function isCalledMessage(editor: Element): boolean {
  return labelsOf(editor).some((label) => MESSAGE.test(label));
}

/** Where sites keep their private conversations: by the address, which outlives every redesign. */
const CONVERSATION =
  /^\/(?:i\/)?(?:direct|messages|messaging|conversations|chats?|inbox|dm)(?:\/|$)/u;

/** Whether all that is written at an address is private. */
export function isConversation({ pathname }: { readonly pathname: string }): boolean {
  return CONVERSATION.test(pathname);
}

/** Whether it stands in or below somebody's post. */
export function isBesideAPost(editor: Element): boolean {
  return editor.closest("[role=article], article, li") !== null;
}

/** Whether it is written beside the page rather than in it: where sites dock their conversations. */
export function isAside(editor: Element): boolean {
  return editor.closest("aside, [role=complementary]") !== null;
}

/** Whether it stands in a dialog, native or not. */
export function isInDialog(editor: Element): boolean {
  return editor.closest("dialog, [role=dialog]") !== null;
}

/** Whether `element` comes after `editor` in the document. */
export function follows(element: Element, editor: Element): boolean {
  return (editor.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Visible buttons that say their name and show it; the ones around them are pictures with a name. */
export function textOnlyButtons(root: ParentNode): HTMLElement[] {
  return visibleAll(root, "button, [role=button], input[type=submit]").filter((button) => {
    const shown = button.textContent?.trim() ?? "";
    const name = button.getAttribute("aria-label")?.trim() ?? shown;
    return shown !== "" && shown === name;
  });
}

/** Whether it submits; a button without a type does. */
export function isSubmitButton(button: Element): boolean {
  return "type" in button && button.type === "submit";
}

/** Whether a post can be sent from within `ancestor`: one of its buttons shows its name. */
export function hasTextOnlyButton(ancestor: ParentNode): boolean {
  return textOnlyButtons(ancestor).length > 0;
}

/** Pictures and videos of the user's own below `root`, before they are uploaded. `altOf` tells a description, where the page does. */
export function ownMedia(
  root: ParentNode,
  altOf: (element: HTMLElement) => string | null = () => null,
): Media[] {
  const shown = visibleAll(root, 'img[src^="blob:"], img[src^="data:"], video[src^="blob:"]');
  // One picture may be shown twice: large, and small beside the field for its description.
  const bySource = new Map(shown.reverse().map((one) => [one.getAttribute("src"), one]));
  return [...bySource.values()].reverse().map((element) => ({
    kind: element instanceof HTMLVideoElement ? "video" : "image",
    alt: altOf(element),
  }));
}

/** A picture's name on its disk describes nothing. */
const FILE_NAME = /^\S+\.(?:avif|gif|heic|jpe?g|mov|mp4|png|webm|webp)$/iu;

/** The description that an element carries itself; null where it says nothing. */
export function ownAlt(element: HTMLElement): string | null {
  const alt = element.getAttribute("alt")?.trim() ?? "";
  return alt === "" || FILE_NAME.test(alt) ? null : alt;
}
