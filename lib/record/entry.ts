/** What was decided: an answered question, a finding set aside here or always, a fix, one of these undone, a draft gone out. */
export const DECISIONS = [
  "seen",
  "ignored",
  "ignored-always",
  "fixed",
  "taken-back",
  "published",
  "past-gate",
] as const;
export type Decision = (typeof DECISIONS)[number];

/** A decision as the script beside the draft tells it: ids and names, and nothing of what was written. */
export interface Decided {
  readonly decision: Decision;
  /** Stands for one draft among others: eight hexadecimal digits, drawn by chance. */
  readonly draft: string;
  /** The adapter's id, or "desk". */
  readonly platform: string;
  /** "" where the page does not tell. */
  readonly account: string;
  /** The checks and pack rules that it is about; of a published draft all that stood at that moment. */
  readonly rules: readonly string[];
  /** The source that the user gave for an answer. */
  readonly link?: string;
  /** What went out; only where the user has asked for it to be kept. */
  readonly text?: string;
}

/** A line of the record. */
export interface Entry extends Decided {
  /** ISO 8601 instant, to the second. */
  readonly at: string;
  /** What checked: the extension and the packs in force, each with its version. */
  readonly under: readonly string[];
}

/** The longest text that is kept, in UTF-16 units. */
const TEXT_AT_MOST = 5000;
const RULES_AT_MOST = 60;
const LINK_AT_MOST = 500;
const RULE = /^[a-z0-9.-]{1,80}$/;
const PLATFORM = /^[a-z-]{1,20}$/;
/** One word: a page that gave us a sentence for an account would have it left out. */
const ACCOUNT = /^[^\s\p{C}]{0,100}$/u;
const DRAFT = /^[0-9a-f]{8}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const UNDER = /^[\w.-]{1,80} [\w.-]{1,40}$/;

/** Reads a decision from outside; undefined where it is none. */
export function parseDecided(found: unknown): Decided | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const one: Partial<Record<keyof Decided, unknown>> = found;
  const decision = DECISIONS.find((known) => known === one.decision);
  if (decision === undefined || !matches(one.draft, DRAFT) || !matches(one.platform, PLATFORM))
    return undefined;
  const rules = one.rules;
  if (!Array.isArray(rules) || rules.length > RULES_AT_MOST) return undefined;
  if (!rules.every((rule) => matches(rule, RULE))) return undefined;
  const link = typeof one.link === "string" ? sourceLink(one.link) : undefined;
  return {
    decision,
    draft: one.draft,
    platform: one.platform,
    account: matches(one.account, ACCOUNT) ? one.account : "",
    rules,
    ...(link === undefined ? {} : { link }),
    ...(typeof one.text === "string" ? { text: one.text.slice(0, TEXT_AT_MOST) } : {}),
  };
}

/** Reads a stored line; undefined where it is none. */
export function parseEntry(found: unknown): Entry | undefined {
  const decided = parseDecided(found);
  if (!decided || typeof found !== "object" || found === null) return undefined;
  const { at, under }: Partial<Record<keyof Entry, unknown>> = found;
  if (!matches(at, INSTANT) || !Array.isArray(under)) return undefined;
  return under.every((one) => matches(one, UNDER)) ? { ...decided, at, under } : undefined;
}

/** The address of a source as it was typed, "https://" where that was left out; undefined where it is none of the web's. */
export function sourceLink(typed: string): string | undefined {
  const words = typed.trim();
  if (words === "" || words.length > LINK_AT_MOST || /\s/u.test(words)) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && hostname.includes(".") ? href : undefined;
}

function matches(found: unknown, pattern: RegExp): found is string {
  return typeof found === "string" && pattern.test(found);
}
