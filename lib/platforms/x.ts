import type { Media } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { groupByRoot, smallestAround } from "./group";
import type { Composer, Platform } from "./platform";
import { sendButtonAfter } from "./send-button";
import { isCalledMessage, isConversation, isInDialog } from "./signs";
import { isVisible, visibleAll } from "./visible";

const EDITOR = `${EDITABLE}[data-testid^="tweetTextarea_"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea`;
const MESSAGE = `textarea[data-testid="dm-composer-textarea"], ${EDITABLE}[data-testid="dmComposerTextInput"]`;
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** The test ids have stood for years; should they go, a text box beside a toolbar is still a composer. */
const EDITOR_BY_ROLE = `${EDITABLE}[role="textbox"][aria-multiline="true"]`;
const AVATAR =
  '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"], [data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]';
const ATTACHMENTS = '[data-testid="attachments"]';

/** X (x.com, twitter.com): Draft.js in a dialog or in the page, one editor a post of a thread. */
export const x: Platform = {
  id: "x",
  growsByPosts: true,
  matches: ({ hostname }) => /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/u.test(hostname),
  channel: (composer) => (isMessage(composer) ? undefined : "x"),
  findComposers(root) {
    const posts = visibleAll(root, EDITOR);
    const editors = posts.length > 0 ? posts : draftsIn(root, EDITOR_BY_ROLE);
    return groupByRoot(editors, rootOf).concat(
      visibleAll(root, MESSAGE).map((editor) => ({ root: editor, editors: [editor] })),
    );
  },
  kind(composer) {
    const { root, editors } = composer;
    if (isMessage(composer)) return "message";
    if (editors.length > 1) return "thread";
    if (root.querySelector(`${ATTACHMENTS} [data-testid="tweetText"]`)) return "quote";
    const answered = root.closest('[role="dialog"]')?.querySelector("article[data-testid=tweet]");
    if (answered) return "reply";
    const { pathname } = root.ownerDocument.location;
    const isInline = !root.closest('[role="dialog"]');
    return isInline && /\/status\/\d+/u.test(pathname) ? "reply" : "post";
  },
  account(document) {
    const link = document.querySelector('a[data-testid="AppTabBar_Profile_Link"]');
    const handle =
      /^\/(\w+)\/?$/u.exec(link?.getAttribute("href") ?? "")?.[1] ?? avatarName(document);
    return handle && `@${handle}`;
  },
  media: ({ root }) =>
    [...root.querySelectorAll<HTMLElement>(`${ATTACHMENTS} img, ${ATTACHMENTS} video`)]
      .filter(isOwn)
      .map(describe),
  expects: (composer) => (isMessage(composer) ? [] : ["submit", "account"]),
  submit: (composer) =>
    visibleAll(composer.root, SUBMIT).at(-1) ??
    (isMessage(composer) ? undefined : sendButtonAfter(composer.root, composer.editors.at(-1))),
  counter({ root }) {
    const shown = root.querySelector('[data-testid="dual-phase-countdown-circle-text"]');
    const text = shown?.textContent?.replace("\u2212", "-").trim() ?? "";
    return /^-?\d+$/u.test(text) ? Number(text) : undefined;
  },
};

function rootOf(editor: HTMLElement): HTMLElement {
  const holdsSubmit = (ancestor: Element) => ancestor.querySelector(SUBMIT) !== null;
  return (
    smallestAround(editor, holdsSubmit) ??
    editor.closest<HTMLElement>('[role="dialog"]') ??
    editor.parentElement ??
    editor
  );
}

/** Narrow windows have no link to the profile; the picture of the account in use is named in every one. */
function avatarName(document: Document): string | undefined {
  const picture = document.querySelector(AVATAR);
  return /-(\w+)$/u.exec(picture?.getAttribute("data-testid") ?? "")?.[1];
}

/** A box without a name that we know is a conversation, unless it stands where posts are written: in a dialog, or with their button. */
function isMessage({ root, editors }: Composer): boolean {
  if (editors.some((editor) => editor.matches(EDITOR))) return false;
  const isPosting = editors.some(isInDialog) || root.querySelector(SUBMIT) !== null;
  return (
    !isPosting ||
    isConversation(root.ownerDocument.location) ||
    editors.every((editor) => editor.matches(MESSAGE) || isCalledMessage(editor))
  );
}

/** What the user attached is a blob; pictures of a quoted post come from the platform's own hosts. */
function isOwn(element: HTMLElement): boolean {
  const address = element.getAttribute("src") ?? element.querySelector("source")?.src ?? "";
  return address.startsWith("blob:") && isVisible(element);
}

function describe(element: HTMLElement): Media {
  if (element instanceof HTMLVideoElement) return { kind: "video", alt: null };
  const written = element.getAttribute("alt")?.trim();
  if (written) return { kind: "image", alt: written };
  // "+ALT" asks for a description; every other label is in the user's language and tells nothing.
  const label = closestLabel(element)?.textContent?.trim() ?? "";
  return { kind: "image", alt: /^\+\s*ALT$/iu.test(label) ? "" : null };
}

function closestLabel(element: HTMLElement): Element | null {
  const holder = smallestAround(
    element,
    (at) => at.querySelector("[data-testid=altTextLabel]") !== null,
  );
  return holder?.querySelector("[data-testid=altTextLabel]") ?? null;
}
