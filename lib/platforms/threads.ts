import type { PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { groupByRoot, rootAround } from "./group";
import type { Composer, Platform } from "./platform";
import { sendButtonAfter } from "./send-button";
import {
  hasTextOnlyButton,
  isBesideAPost,
  isCalledComment,
  isCalledMessage,
  isConversation,
  isInDialog,
  ownAlt,
  ownMedia,
} from "./signs";

const EDITOR = `${EDITABLE}[role="textbox"]`;

/** A post's own page, whoever wrote it. */
const POST = /^\/@[\w.]+\/post\//u;

/** Below a post the button comes once something is written. */
const ANSWERS_NOBODY: ReadonlySet<PostKind> = new Set<PostKind>(["post", "thread"]);

/** Threads (threads.com, threads.net): the label of a box changes once something is typed, so that it is no sign. */
export const threads: Platform = {
  id: "threads",
  matches: ({ hostname }) => /^(?:www\.)?threads\.(?:com|net)$/u.test(hostname),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "threads"),
  findComposers: (root) =>
    groupByRoot(draftsIn(root, EDITOR), (editor) =>
      rootAround(editor, "[role=dialog], form", hasTextOnlyButton),
    ),
  kind: kindOf,
  account(document) {
    const links = [...document.querySelectorAll('a[href^="/@"]')];
    const own = links.find((link) => link.closest("nav, [role=navigation]"));
    const handle = /^\/(@[\w.]+)\/?$/u.exec(own?.getAttribute("href") ?? "")?.[1];
    return handle;
  },
  media: ({ root }) => ownMedia(root, ownAlt),
  expects: (composer) => (ANSWERS_NOBODY.has(kindOf(composer)) ? ["submit"] : []),
  submit: ({ root, editors }) => sendButtonAfter(root, editors.at(-1)),
};

function kindOf({ root, editors }: Composer): PostKind {
  const [editor] = editors;
  if (!editor || isConversation(root.ownerDocument.location) || isCalledMessage(editor))
    return "message";
  if (isCalledComment(editor)) return "reply";
  if (editors.length > 1) return "thread";
  if (isInDialog(editor)) return "post";
  // In the page itself posts are only answered; any other box there is none that we know.
  const isPost = POST.test(root.ownerDocument.location.pathname);
  return isPost || isBesideAPost(editor) ? "reply" : "message";
}
