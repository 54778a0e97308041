import type { PostKind } from "@/lib/checks/check";
import { smallestAround } from "./group";
import type { Composer, Platform } from "./platform";
import { isCalledField, isConversation, ownAlt, ownMedia } from "./signs";
import { visibleAll } from "./visible";

/** Clients of other makers for any instance: their composer is a text area or a ProseMirror editor. */
const CLIENTS =
  /^(?:(?:main\.)?elk\.zone|(?:dev\.)?phanpy\.social|semaphore\.social|pinafore\.social|trunks\.social)$/u;
const EDITOR = 'textarea, [contenteditable="true"]';
const WARNING = '#cw-spoiler-input, input[name="spoiler_text"], input[name="spoilerText"]';
const COUNTER = '.character-counter, [class*="character-counter"], [class*="char-counter"]';
const REPLY = ".reply-indicator, [class*='reply-indicator'], .status-preview";

/** Mastodon: any instance that the user has allowed, told by what its page says of itself, and other makers' clients. */
export const mastodon: Platform = {
  id: "mastodon",
  matches: ({ hostname }, document) =>
    /^mastodon\.(?:social|online)$/u.test(hostname) ||
    CLIENTS.test(hostname) ||
    (document !== undefined && stateOf(document) !== undefined),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "mastodon"),
  findComposers: (root) =>
    visibleAll(root, EDITOR)
      .filter((editor) => !isCalledField(editor) && !isNested(editor))
      .map((editor) => ({ root: rootOf(editor), editors: [editor] })),
  kind: kindOf,
  account(document) {
    const state = stateOf(document);
    const me = state?.accounts?.[state.meta?.me ?? ""]?.acct;
    const domain = state?.meta?.domain ?? document.location.hostname;
    return me && `@${me}@${domain}`;
  },
  media: ({ root }) =>
    ownMedia(root, (element) => {
      const upload = element.closest('[class*="upload"]') ?? element.parentElement;
      const isMissing = upload?.querySelector('[class*="upload__warning"] button.active');
      return ownAlt(element) ?? (isMissing ? "" : null);
    }),
  expects: (composer) => (kindOf(composer) === "message" ? [] : ["submit"]),
  submit: ({ root }) => visibleAll(root, "button[type=submit]").at(-1),
  counter({ root }) {
    const shown = root.querySelector(COUNTER)?.textContent?.replace("\u2212", "-").trim() ?? "";
    return /^-?\d+$/u.test(shown) ? Number(shown) : undefined;
  },
  contentWarning({ root }) {
    const field = root.querySelector<HTMLInputElement>(WARNING);
    return field && visibleAll(root, WARNING).includes(field) ? field.value : undefined;
  },
};

function rootOf(editor: HTMLElement): HTMLElement {
  const sends = (ancestor: Element) => ancestor.querySelector("button[type=submit]") !== null;
  return (
    editor.closest<HTMLElement>("form") ??
    smallestAround(editor, sends) ??
    editor.closest<HTMLElement>("[role=dialog], dialog") ??
    editor.parentElement ??
    editor
  );
}

function kindOf({ root }: Composer): PostKind {
  if (isConversation(root.ownerDocument.location)) return "message";
  return root.querySelector(REPLY) ? "reply" : "post";
}

function isNested(editor: HTMLElement): boolean {
  return editor.parentElement?.closest('[contenteditable="true"]') !== null;
}

/** As much as is used of what a server tells its own client about the user. */
interface State {
  readonly meta?: { readonly me?: string; readonly domain?: string };
  readonly accounts?: Readonly<Record<string, { readonly acct?: string }>>;
}

/** Nobody else has a script of this name that speaks of accounts and a domain. */
function stateOf(document: Document): State | undefined {
  const text = document.querySelector('script#initial-state[type="application/json"]')?.textContent;
  if (!text?.includes('"accounts"') || !text.includes('"domain"')) return undefined;
  const state: unknown = JSON.parse(text);
  return typeof state === "object" && state !== null ? state : undefined;
}
