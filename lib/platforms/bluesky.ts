import type { PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { groupByRoot, rootAround } from "./group";
import type { Composer, Platform } from "./platform";
import { sendButtonAfter } from "./send-button";
import { isCalledComment, isCalledMessage, isConversation, ownAlt, ownMedia } from "./signs";
import { visibleAll } from "./visible";

const VIEW = '[data-testid="composePostView"], [role="dialog"]';
const EDITOR = `${EDITABLE}, textarea`;
const SUBMIT = '[data-testid="composerPublishBtn"]';

/** Bluesky (bsky.app): ProseMirror, one editor a post of a thread. */
export const bluesky: Platform = {
  id: "bluesky",
  growsByPosts: true,
  matches: ({ hostname }) => /^(?:main\.)?bsky\.(?:app|dev)$/u.test(hostname),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "bluesky"),
  findComposers: (root) =>
    groupByRoot(draftsIn(root, EDITOR).filter(isForWriting), (editor) => rootAround(editor, VIEW)),
  kind: kindOf,
  account(document) {
    // The label is in the user's language; the first profile in the navigation is the user's own in all of them.
    const link = document.querySelector('nav a[href^="/profile/"], a[aria-label="Profile"]');
    const handle = /^\/profile\/([\w.-]+\.[\w-]+)\/?$/u.exec(link?.getAttribute("href") ?? "")?.[1];
    return handle && `@${handle}`;
  },
  media: ({ root }) => ownMedia(root, describedBy),
  expects: (composer) => (kindOf(composer) === "message" ? [] : ["submit"]),
  submit: (composer) =>
    visibleAll(composer.root, SUBMIT).at(-1) ??
    (kindOf(composer) === "message"
      ? undefined
      : sendButtonAfter(composer.root, composer.editors.at(-1))),
};

function kindOf({ root, editors }: Composer): PostKind {
  const [editor] = editors;
  const isPosting = root.querySelector(SUBMIT) !== null;
  // Posts are written where the button is, or in a dialog that has lost it; whatever else is written is a conversation.
  if (!isPosting && (isConversation(root.ownerDocument.location) || !isForPosts(editor)))
    return "message";
  if (editors.length > 1) return "thread";
  if (root.querySelector('a[href*="/post/"]')) return "quote";
  const button = root.querySelector(SUBMIT);
  return button && isCalledComment(button) ? "reply" : "post";
}

/** A text area in a dialog that sends nothing describes a picture or a person. */
function isForWriting(editor: HTMLElement): boolean {
  const dialog = editor.localName === "textarea" && editor.closest(VIEW);
  return !dialog || dialog.querySelector(SUBMIT) !== null;
}

function isForPosts(editor: HTMLElement | undefined): boolean {
  if (!editor || editor.localName === "textarea") return false;
  return !isCalledMessage(editor) && editor.closest(VIEW) !== null;
}

/** "+ ALT" asks for a description; a picture that has one says so otherwise. */
function describedBy(image: HTMLElement): string | null {
  if (image instanceof HTMLVideoElement) return null;
  const alt = ownAlt(image);
  if (alt) return alt;
  const button = image.parentElement?.querySelector('[data-testid="altTextButton"]');
  return /^\+\s*ALT$/iu.test(button?.textContent?.trim() ?? "") ? "" : null;
}
