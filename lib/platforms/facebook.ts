import type { Media, PostKind } from "@/lib/checks/check";
import { groupByRoot } from "./group";
import type { Composer, Platform } from "./platform";
import { visibleAll } from "./visible";

const EDITOR = '[contenteditable="true"][role="textbox"]';
/** What names a comment box in the languages of most embassies; in others its place beside a post tells. */
const COMMENT =
  /comment|repl(?:y|ies)|répon|comentar|respond|kommentar|kommentier|antwort|commento|rispond|komment|odpow|yorum|коммент|комент|ответ|تعليق|تبصرہ|评论|留言|コメント|댓글/iu;
const MESSAGE = /^(?:messag|messenger|aa$|nachricht|mensa[jg]em?|messaggi|сообщени|رسالة)/iu;

/** Facebook: Lexical in the post dialog and in comment boxes; class names are hashes and tell nothing. */
export const facebook: Platform = {
  id: "facebook",
  matches: ({ hostname }) => /^(?:www\.|m\.|web\.)?facebook\.com$/u.test(hostname),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "facebook"),
  findComposers: (root) => groupByRoot(visibleAll(root, EDITOR), rootOf),
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
  submit(composer) {
    const editor = composer.editors.at(-1);
    if (!editor || kindOf(composer) !== "post") return undefined;
    return visibleAll(composer.root, '[role="button"][aria-label], button[type="submit"]').findLast(
      (button) => follows(button, editor) && isTextOnly(button),
    );
  },
};

function kindOf({ editors: [editor] }: Composer): PostKind {
  const names = ["aria-label", "aria-placeholder"].map((name) => editor?.getAttribute(name) ?? "");
  if (names.some((name) => MESSAGE.test(name))) return "message";
  const isBesideAPost = editor?.closest("[role=article], article, li") !== null;
  const isInDialog = editor?.closest("[role=dialog]") !== null;
  return isBesideAPost || !isInDialog || names.some((name) => COMMENT.test(name))
    ? "comment"
    : "post";
}

/** The post dialog lies in a dialog without a name: the inner one holds all that is needed. */
function rootOf(editor: HTMLElement): HTMLElement {
  return (
    editor.closest<HTMLElement>("form, [role=dialog], [role=article], article") ??
    editor.parentElement ??
    editor
  );
}

function follows(button: Element, editor: Element): boolean {
  return (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The submit button says its name and shows it; the ones around it are pictures with a name. */
function isTextOnly(button: Element): boolean {
  const shown = button.textContent?.trim() ?? "";
  const name = button.getAttribute("aria-label")?.trim() ?? shown;
  return shown !== "" && shown === name;
}
