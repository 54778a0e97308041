import type { Audience } from "@/lib/ministry/ministry";
import { KEPT_FOR, type Months } from "@/lib/record/keep";
import type { RecordWish } from "@/lib/record/wish";
import { LOCALES, type LocaleChoice } from "@/lib/wording/locales";

/** How the sidebar looks and where it docks, as the user left it. */
export interface Settings {
  readonly theme: "auto" | "light" | "dark";
  /** The edge of the window, as seen in a left-to-right language; mirrored in the others. */
  readonly side: "start" | "end";
  /** In CSS pixels, within `WIDTHS`. */
  readonly width: number;
  /** Of the interface; "auto" is the browser's. */
  readonly language: LocaleChoice;
  /** Whom the posts are for; "auto" is whom the pack names for the account, or nobody in particular. */
  readonly audience: "auto" | Audience;
  /** Whom single accounts write for, by handle in small letters without "@"; goes before `audience`. */
  readonly audiences: AccountAudiences;
  /** Whether something grave is asked about before it goes out. */
  readonly gate: "on" | "off";
  /** Whether a heated answer is offered to be kept for a while. */
  readonly cooling: "on" | "off";
  /** Ids of the channels to show first, in the order in which they were chosen. */
  readonly channels: readonly string[];
  /** Whether every finding shows its check and where that rule comes from. */
  readonly explain: "on" | "off";
  /** Ids of the sites on which it is not to watch. */
  readonly sitesOff: readonly string[];
  /** The user's own word on checks and pack rules, by id; what a pack requires does not hear it. */
  readonly checks: CheckChoices;
  /** What is kept of decisions about drafts: nothing, the decisions, or also the text of what went out. */
  readonly record: "off" | "on" | "text";
  /** For how many months. */
  readonly recordMonths: Months;
}

/** Audiences by account. */
export type AccountAudiences = Readonly<Record<string, Audience>>;

/** Checks and rules that are switched on or off against what would hold otherwise. */
export type CheckChoices = Readonly<Record<string, "on" | "off">>;

/** The audiences to choose from, in the order shown. */
export const AUDIENCES = [
  "auto",
  "foreign-public",
  "nationals",
  "diaspora",
  "media",
  "diplomats",
] as const satisfies readonly Settings["audience"][];

export const WIDTHS = { least: 288, usual: 352, most: 520 } as const;

export const DEFAULT_SETTINGS: Settings = {
  theme: "auto",
  side: "end",
  width: WIDTHS.usual,
  language: "auto",
  audience: "auto",
  audiences: {},
  gate: "on",
  cooling: "on",
  channels: [],
  explain: "off",
  sitesOff: [],
  checks: {},
  record: "on",
  recordMonths: 12,
};

type Readers = {
  readonly [Key in keyof Settings]: (found: unknown) => Settings[Key] | undefined;
};

/** How each setting is read: undefined says that what was found is none. */
const READERS: Readers = {
  theme: oneOf(["auto", "light", "dark"]),
  side: oneOf(["start", "end"]),
  width: (found) =>
    typeof found === "number" && Number.isFinite(found) ? withinWidths(found) : undefined,
  language: oneOf(["auto", ...LOCALES]),
  audience: oneOf(AUDIENCES),
  audiences: audiencesOf,
  gate: oneOf(["on", "off"]),
  cooling: oneOf(["on", "off"]),
  channels: ids,
  explain: oneOf(["on", "off"]),
  sitesOff: ids,
  checks: choices,
  record: oneOf(["off", "on", "text"]),
  recordMonths: (found) => KEPT_FOR.find((months) => months === found),
};

/**
 * Reads stored settings. What was not stored yet, as by an older version, has its default; so has what cannot be understood, and then
 * the whole is told to be unsound.
 */
export function parseSettings(found: unknown): { value: Settings; isSound: boolean } {
  if (found === undefined) return { value: DEFAULT_SETTINGS, isSound: true };
  const isObject = typeof found === "object" && found !== null;
  const given = new Map<string, unknown>(isObject ? Object.entries(found) : []);
  let isSound = isObject;
  function read<Key extends keyof Settings>(key: Key): Settings[Key] {
    const value = READERS[key](given.get(key));
    if (value === undefined && given.has(key)) isSound = false;
    return value ?? DEFAULT_SETTINGS[key];
  }
  const value: Settings = {
    theme: read("theme"),
    side: read("side"),
    width: read("width"),
    language: read("language"),
    audience: read("audience"),
    audiences: read("audiences"),
    gate: read("gate"),
    cooling: read("cooling"),
    channels: read("channels"),
    explain: read("explain"),
    sitesOff: read("sitesOff"),
    checks: read("checks"),
    record: read("record"),
    recordMonths: read("recordMonths"),
  };
  return { value, isSound };
}

/** Whom the user chose for an account, or for all; undefined where that is left to the pack. */
export function chosenAudience(
  { audience, audiences }: Pick<Settings, "audience" | "audiences">,
  account: string | undefined,
): Audience | undefined {
  const own = account === undefined ? undefined : audiences[accountKey(account)];
  return own ?? (audience === "auto" ? undefined : audience);
}

/** An account's handle as settings know it. */
export function accountKey(handle: string): string {
  return handle.trim().replace(/^@/u, "").toLowerCase();
}

/** The nearest width that the sidebar can have. */
export function withinWidths(width: number): number {
  return Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)));
}

/** How the record is to be kept: a pack that asks for one has the last word on how long, the user alone on the text. */
export function recordWish({ record, recordMonths }: Settings, packMonths?: number): RecordWish {
  return {
    isKept: record !== "off" || packMonths !== undefined,
    keepsText: record === "text",
    months: packMonths ?? recordMonths,
  };
}

/** Whether something found is a setting's name. */
export function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(READERS, key);
}

/** One setting as it was found; undefined where it cannot be that. */
export function readSetting<Key extends keyof Settings>(
  key: Key,
  found: unknown,
): Settings[Key] | undefined {
  return READERS[key](found);
}

function ids(found: unknown): readonly string[] | undefined {
  return Array.isArray(found) && found.length <= 100 && found.every(isId) ? found : undefined;
}

function choices(found: unknown): CheckChoices | undefined {
  if (typeof found !== "object" || found === null || Array.isArray(found)) return undefined;
  const entries = Object.entries(found);
  const areSound = entries.every(
    ([id, choice]) => isId(id) && (choice === "on" || choice === "off"),
  );
  return areSound && entries.length <= 3000 ? Object.fromEntries(entries) : undefined;
}

const AUDIENCE_LIST = AUDIENCES.filter((audience) => audience !== "auto");

function audiencesOf(found: unknown): AccountAudiences | undefined {
  if (typeof found !== "object" || found === null || Array.isArray(found)) return undefined;
  const entries = Object.entries(found);
  const read = entries.flatMap(([handle, value]) => {
    const audience = AUDIENCE_LIST.find((one) => one === value);
    return audience && /^[^\s@]{1,80}$/u.test(handle) ? [[handle, audience] as const] : [];
  });
  const areSound = read.length === entries.length && entries.length <= 500;
  return areSound ? Object.fromEntries(read) : undefined;
}

function isId(found: unknown): found is string {
  return typeof found === "string" && /^[a-z0-9.-]{1,80}$/.test(found);
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
): (found: unknown) => Choice | undefined {
  return (found) => choices.find((choice) => choice === found);
}
