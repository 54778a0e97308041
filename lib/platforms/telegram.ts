import type { PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { rootAround } from "./group";
import type { Composer, Platform } from "./platform";
import { sendButtonAfter } from "./send-button";
import { labelsOf, ownMedia } from "./signs";
import { visibleAll } from "./visible";

/** Client K measures heights with a second box. */
const EDITOR = `${EDITABLE}:is(.input-message-input, [id^="editable-message-text"], [role="textbox"]):not(.input-field-input-fake)`;
const SUBMIT = ".btn-send, button.send, button[title='Send']";
const DIALOG = "[role=dialog], .modal-dialog, .popup";
/** What the box of a channel is called, where only its owner writes; every other one is a conversation. */
const BROADCAST = /broadcast|diffus|difus|transmit|transmiss|senden an alle|канал|بث/iu;

/** Telegram Web, clients K and A. Posts of a channel and private conversations are written in one and the same box. */
export const telegram: Platform = {
  id: "telegram",
  matches: ({ hostname }) => hostname === "web.telegram.org",
  channel: (composer) =>
    kindOf(composer) === "message"
      ? undefined
      : isCaption(composer)
        ? "telegram-caption"
        : "telegram",
  findComposers: (root) =>
    draftsIn(root, EDITOR).map((editor) => ({ root: rootOf(editor), editors: [editor] })),
  kind: kindOf,
  account: () => undefined,
  media: ({ root }) => ownMedia(root),
  submit: ({ root, editors }) =>
    visibleAll(root, SUBMIT).at(-1) ?? sendButtonAfter(root, editors.at(-1)),
  sendsByEnter: () => true,
};

function rootOf(editor: HTMLElement): HTMLElement {
  return rootAround(editor, DIALOG, (ancestor) => ancestor.querySelector(SUBMIT) !== null);
}

function isCaption({ editors: [editor] }: Composer): boolean {
  return editor?.closest(DIALOG) !== null;
}

/** A box that nothing names is a conversation. A caption is for those who read the chat below its dialog. */
function kindOf(composer: Composer): PostKind {
  const [editor] = composer.editors;
  if (!editor) return "message";
  const boxes = [editor];
  if (isCaption(composer))
    boxes.push(...visibleAll(editor.ownerDocument, EDITOR).filter((box) => !box.closest(DIALOG)));
  return boxes.some(isBroadcast) ? "post" : "message";
}

function isBroadcast(editor: HTMLElement): boolean {
  // A placeholder may be an element beside the box.
  const beside = editor.parentElement?.querySelector('[class*="placeholder"]')?.textContent ?? "";
  return [...labelsOf(editor), beside].some((name) => BROADCAST.test(name));
}
