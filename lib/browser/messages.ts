import type { Severity } from "@/lib/checks/check";
import { type Decided, parseDecided } from "@/lib/record/entry";
import { LOCALES, type Locale } from "@/lib/wording/locales";

/** What a page's scripts ask of the background. None of it has room for a draft's words, but where the user asked for them to be kept. */
export type Request =
  /** A text box got the focus: bring the assistant. */
  | { readonly type: "summon" }
  /** The assistant is idle: bring the English parser. */
  | { readonly type: "syntax" }
  /** The user reads another language than English: bring its sentences. */
  | { readonly type: "wording"; readonly locale: Exclude<Locale, "en"> }
  /** The user wants the settings, which only the background can open. */
  | { readonly type: "options" }
  /** The user wants to know more of a check or rule: opens its page. */
  | { readonly type: "help"; readonly rule: string }
  /** A page of our own: take in a pack from a file, or one of the user's own out of force. */
  | { readonly type: "take-pack"; readonly text: string; readonly vouched: string | undefined }
  | { readonly type: "withdraw-pack"; readonly id: string }
  /** Something was decided about a draft: to be kept in the record. */
  | { readonly type: "decided"; readonly decided: Decided }
  /** A page of our own: the user wants the record gone. */
  | { readonly type: "erase-record" }
  /** The user wants the desk beside this page. */
  | { readonly type: "desk" }
  /** What stands in the draft, for the toolbar's badge, and whether its box is watched as it should be. */
  | ({ readonly type: "tally" } & Tally);

/** What the toolbar's badge tells of a tab. */
export interface Tally {
  readonly count: number;
  readonly worst: Severity | undefined;
  /** The site has changed, and something of its box is not found any more. */
  readonly isReduced: boolean;
}

/** What the background tells the assistant: a keyboard command of the browser's. */
export type Command = { readonly type: "walk" } | { readonly type: "toggle" };

/** What each keyboard command of the manifest tells the assistant, by the name it has there. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["walk-findings", { type: "walk" }],
  ["toggle-sidebar", { type: "toggle" }],
]);

/** Requests that say all by their name. */
const PLAIN = ["summon", "syntax", "options", "desk", "erase-record"] as const;
const RULE_ID = /^[a-z0-9.-]{1,80}$/;

/** Reads a message to the background; anything else than a request is `undefined`, and ignored. */
export function parseRequest(message: unknown): Request | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  const { type } = message;
  if (isPlain(type)) return { type };
  if (type === "decided") {
    const decided = parseDecided("decided" in message ? message.decided : undefined);
    return decided && { type, decided };
  }
  if (type === "wording") {
    const locale = LOCALES.find((known) => "locale" in message && known === message.locale);
    return locale === undefined || locale === "en" ? undefined : { type, locale };
  }
  if (type === "help") {
    const rule = "rule" in message ? message.rule : undefined;
    return typeof rule === "string" && RULE_ID.test(rule) ? { type, rule } : undefined;
  }
  if (type === "take-pack") {
    const text = "text" in message ? message.text : undefined;
    const vouched = "vouched" in message ? message.vouched : undefined;
    if (typeof text !== "string") return undefined;
    return { type, text, vouched: typeof vouched === "string" ? vouched : undefined };
  }
  if (type === "withdraw-pack") {
    const id = "id" in message ? message.id : undefined;
    return typeof id === "string" ? { type, id } : undefined;
  }
  if (message.type !== "tally" || !("count" in message)) return undefined;
  const { count } = message;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0) return undefined;
  const worst = "worst" in message ? message.worst : undefined;
  return {
    type: "tally",
    count,
    worst: worst === "block" || worst === "warn" || worst === "hint" ? worst : undefined,
    isReduced: "isReduced" in message && message.isReduced === true,
  };
}

function isPlain(type: unknown): type is (typeof PLAIN)[number] {
  return PLAIN.some((known) => known === type);
}

/** Reads a message to the assistant; anything else than a command is `undefined`, and ignored. */
export function parseCommand(message: unknown): Command | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  return message.type === "walk" || message.type === "toggle" ? { type: message.type } : undefined;
}
