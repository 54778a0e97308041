import type { Media, PostKind } from "@/lib/checks/check";
import { groupByRoot, smallestAround } from "./group";
import type { Composer, Platform } from "./platform";
import {
  follows,
  isCalledComment,
  isCalledMessage,
  isConversation,
  ownMedia,
  textOnlyButtons,
} from "./signs";
import { visibleAll } from "./visible";

const EDITOR = '[contenteditable="true"][role="textbox"]';

/** Threads (threads.com, threads.net): the label of a box changes once something is typed, so that it is no sign. */
export const threads: Platform = {
  id: "threads",
  matches: ({ hostname }) => /^(?:www\.)?threads\.(?:com|net)$/u.test(hostname),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "threads"),
  findComposers: (root) => groupByRoot(visibleAll(root, EDITOR), rootOf),
  kind: kindOf,
  account(document) {
    const links = [...document.querySelectorAll('a[href^="/@"]')];
    const own = links.find((link) => link.closest("nav, [role=navigation]"));
    const handle = /^\/(@[\w.]+)\/?$/u.exec(own?.getAttribute("href") ?? "")?.[1];
    return handle;
  },
  media: ({ root }) =>
    ownMedia(root).map(
      (element): Media => ({
        kind: element instanceof HTMLVideoElement ? "video" : "image",
        alt: element.getAttribute("alt")?.trim() || null,
      }),
    ),
  submit({ root, editors }) {
    const last = editors.at(-1);
    return last && textOnlyButtons(root).findLast((button) => follows(button, last));
  },
};

function rootOf(editor: HTMLElement): HTMLElement {
  const sends = (ancestor: Element) => textOnlyButtons(ancestor).length > 0;
  return (
    editor.closest<HTMLElement>("[role=dialog], form") ??
    smallestAround(editor, sends) ??
    editor.parentElement ??
    editor
  );
}

function kindOf({ root, editors }: Composer): PostKind {
  const [editor] = editors;
  if (!editor || isConversation(root.ownerDocument.location) || isCalledMessage(editor))
    return "message";
  if (isCalledComment(editor)) return "reply";
  if (editors.length > 1) return "thread";
  return "post";
}
