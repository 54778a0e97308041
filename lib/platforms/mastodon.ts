import type { Media, PostKind } from "@/lib/draft/post";
import { draftsIn } from "./called-field";
import { EDITABLE } from "./editable";
import { smallestAround } from "./group";
import { describesMedia, mediaIn, sendButtonBefore, writtenBeside } from "./own-part";
import type { Composer, Platform } from "./platform";
import { isCalledSend, sendButtonFor } from "./send-button";
import { isBesideAPost, isConversation, ownAlt, sendsComment } from "./signs";
import { visibleAll } from "./visible";

/** Clients of other makers for any instance: their composer is a text area or a ProseMirror editor. */
const CLIENTS =
  /^(?:(?:main\.)?elk\.zone|(?:dev\.)?phanpy\.social|semaphore\.social|pinafore\.social|trunks\.social)$/u;
/** What they say of themselves wherever somebody else runs them, in every language. */
const SAYS_CLIENT =
  /mastodon\b.*(?:client|клиент|клієнт|عميل|クライアント|客户端|클라이언트)|(?:client|клиент|клієнт|عميل).*\bmastodon/iu;
const ABOUT = 'meta[name="description"], meta[property="og:description"]';
const EDITOR = `textarea, ${EDITABLE}`;
const WARNING = '#cw-spoiler-input, input[name="spoiler_text"], input[name="spoilerText"]';
const COUNTER = '.character-counter, [class*="character-counter"], [class*="char-counter"]';
/** Written about a picture, in a dialog of its own. */
const DESCRIPTION = "#description, [name=description], [id$=__description]";
const REPLY = ".reply-indicator, [class*='reply-indicator'], .status-preview";
/** Who may read it is chosen beside the box. For those named in it only: the sign that clients draw for that, and what they call it. */
const NAMED_ONLY = '.icon-at, .fa-at, [class~="i-ri:at-line"]';
const NAMED_ONLY_LABEL =
  /\bdirect\)?$|^(?:private mention|specific people|private erwähnung|mention privée|mención privada|menção privada|menzione privata)/iu;

/** Mastodon: any instance that the user has allowed, told by what its page says of itself, and other makers' clients. */
export const mastodon: Platform = {
  id: "mastodon",
  matches: ({ hostname }, document) =>
    /^mastodon\.(?:social|online)$/u.test(hostname) ||
    CLIENTS.test(hostname) ||
    (document !== undefined && (stateOf(document) !== undefined || isClient(document))),
  channel: (composer) => (kindOf(composer) === "message" ? undefined : "mastodon"),
  findComposers: (root) =>
    editorsIn(root).map((editor) => ({ root: rootOf(editor), editors: [editor] })),
  kind: kindOf,
  account(document) {
    const state = stateOf(document);
    if (!state) return accountLinked(document);
    const me = state.accounts?.[state.meta?.me ?? ""]?.acct;
    const domain = state.meta?.domain ?? document.location.hostname;
    return me && `@${me}@${domain}`;
  },
  media: ({ root, editors }) =>
    mediaIn(root)
      .filter((element) => !element.closest(REPLY))
      .map((element): Media => {
        const upload = element.closest('[class*="upload"]') ?? element.parentElement;
        const isMissing = upload?.querySelector('[class*="upload__warning"] button.active');
        return {
          kind: element instanceof HTMLVideoElement ? "video" : "image",
          alt: writtenBeside(element, editors) ?? ownAlt(element) ?? (isMissing ? "" : null),
        };
      }),
  expects: (composer) => (kindOf(composer) === "message" ? [] : ["submit"]),
  submit: ({ editors: [editor] }) => editor && submitFor(editor),
  counter({ root }) {
    const shown = root.querySelector(COUNTER)?.textContent?.replace("\u2212", "-").trim() ?? "";
    return /^-?\d+$/u.test(shown) ? Number(shown) : undefined;
  },
  contentWarning({ root }) {
    const field = root.querySelector<HTMLInputElement>(WARNING);
    return field && visibleAll(root, WARNING).includes(field) ? field.value : undefined;
  },
};

function isClient(document: Document): boolean {
  return [...document.querySelectorAll(ABOUT)].some((about) =>
    SAYS_CLIENT.test(about.getAttribute("content") ?? ""),
  );
}

/** The boxes in which posts are written: not those for names, warnings and descriptions. */
function editorsIn(root: ParentNode): HTMLElement[] {
  const editors = draftsIn(root, EDITOR).filter(
    (editor) => !editor.matches(DESCRIPTION) && !isNested(editor),
  );
  return editors.filter((editor) => !describesMedia(editor, editors));
}

function submitFor(editor: HTMLElement): HTMLElement | undefined {
  if (editor.closest("form")) return sendButtonFor(editor);
  const tree = editor.getRootNode();
  const editors = tree instanceof ShadowRoot ? [] : editorsIn(editor.ownerDocument);
  const last = sendButtonBefore(editor, editors);
  return last && isCalledSend(last) ? last : (sendButtonFor(editor) ?? last);
}

function rootOf(editor: HTMLElement): HTMLElement {
  const form = editor.closest<HTMLElement>("form");
  if (form) return form;
  const submit = submitFor(editor);
  return (
    (submit && smallestAround(editor, (at) => at.contains(submit))) ??
    editor.closest<HTMLElement>("[role=dialog], dialog") ??
    editor.parentElement ??
    editor
  );
}

function kindOf({ root, editors: [editor] }: Composer): PostKind {
  const submit = editor && submitFor(editor);
  // A box that nothing sends is a note about somebody, an appeal, a setting: nobody's business unless it is asked for.
  if (!submit || isConversation(root.ownerDocument.location) || isForThoseNamed(root, editor))
    return "message";
  return root.querySelector(REPLY) || isBesideAPost(editor) || sendsComment(submit)
    ? "reply"
    : "post";
}

function isForThoseNamed(root: HTMLElement, editor: HTMLElement): boolean {
  const lists = [...root.querySelectorAll("select")];
  if (lists.some(({ value }) => value === "direct")) return true;
  const POST = "article, [role=article]";
  return visibleAll(root, "button").some((button) => {
    if (button.closest(POST) !== editor.closest(POST)) return false;
    const name = button.getAttribute("aria-label") ?? button.textContent?.trim() ?? "";
    return button.querySelector(NAMED_ONLY) !== null || NAMED_ONLY_LABEL.test(name);
  });
}

/** Other makers' clients link to the user beside the box or in the navigation; with several people linked there, none is told. */
function accountLinked(document: Document): string | undefined {
  const LINK = 'a[href*="/@"]';
  const [editor] = editorsIn(document);
  const around = editor && smallestAround(editor, (at) => at.querySelector(LINK) !== null);
  const links = [
    ...document.querySelectorAll(`nav ${LINK}, [role=navigation] ${LINK}`),
    ...(around?.querySelectorAll(LINK) ?? []),
  ].filter((link) => !link.closest("article, [role=article], [role=feed]"));
  const people = new Set(links.flatMap((link) => personAt(link.getAttribute("href") ?? "") ?? []));
  return people.size === 1 ? [...people][0] : undefined;
}

/** "@name@host" of a link to a person: on the host itself, or below the host's name as other makers' clients have it. */
function personAt(address: string): string | undefined {
  const [, before, name, host] = /^(.*)\/(@[\w.-]+)(@[\w.-]+)?\/?$/u.exec(address) ?? [];
  if (!name || before === undefined) return undefined;
  const told = /([\w-]+(?:\.[\w-]+)+)$/u.exec(before)?.[1];
  return host ? name + host : told && `${name}@${told}`;
}

function isNested(editor: HTMLElement): boolean {
  return editor.parentElement?.closest(EDITABLE) !== null;
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
