import { dayIn } from "@/lib/pack/zone";
import { type DraftPack, entriesOf } from "./draft-pack";

/** Sections of a pack whose entries have days, in the order in which a day lists them. */
const DATED_SECTIONS = ["windows", "campaigns", "calendar", "facts"] as const;
export type DatedSection = (typeof DATED_SECTIONS)[number];

/** An entry of the pack that stands on some day. */
export interface DatedEntry {
  readonly section: DatedSection;
  /** Among the section's entries. */
  readonly index: number;
  /** What the lead called it; "" where it has no name yet. */
  readonly name: string;
}

/** The days of a month in whole weeks, each "YYYY-MM-DD": days of the months beside it fill the first and last. `firstDay` is 1 (Monday) to 7. */
export function weeksOf(day: string, firstDay: number): readonly (readonly string[])[] {
  const first = `${day.slice(0, 8)}01`;
  const lead = (weekdayOf(first) - firstDay + 7) % 7;
  const weeks = Math.ceil((lead + lengthOf(first)) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => daysOn(first, week * 7 + column - lead)),
  );
}

/** The day so many months on (back where negative); the last of a shorter month for its 31st. */
export function monthsOn(day: string, months: number): string {
  const first = dateOf(`${day.slice(0, 8)}01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = written(first);
  return daysOn(month, Math.min(Number(day.slice(8)), lengthOf(month)) - 1);
}

/** The day so many days on. */
export function daysOn(day: string, days: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return written(date);
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** 1 (Monday) to 7. */
function weekdayOf(day: string): number {
  return dateOf(day).getUTCDay() || 7;
}

/** Days in the month of its first day. */
function lengthOf(first: string): number {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What an unfinished pack has on a day "YYYY-MM-DD", read in the pack's own zone. What runs on every day has no place in a calendar. */
export function entriesOn(draft: DraftPack, day: string): readonly DatedEntry[] {
  const zone = zoneOf(draft);
  return DATED_SECTIONS.flatMap((section) =>
    entriesOf(draft, section).flatMap((entry, index) =>
      STANDS_ON[section](entry, day, zone) ? [{ section, index, name: nameOf(entry) }] : [],
    ),
  );
}

/** Campaigns without a first or last day: they run on every day. */
export function alwaysOn(draft: DraftPack): readonly DatedEntry[] {
  return entriesOf(draft, "campaigns").flatMap((entry, index) =>
    dayOf(entry["from"]) || dayOf(entry["until"])
      ? []
      : [{ section: "campaigns" as const, index, name: nameOf(entry) }],
  );
}

/** An entry as it begins where it is made from a day. */
export function entryFrom(section: Exclude<DatedSection, "facts">, day: string): DraftPack {
  return section === "calendar" ? yearlyOf(day) : { from: day, until: day };
}

const DAY_OR_INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d|$)/;

type StandsOn = (entry: DraftPack, day: string, zone: string) => boolean;

const STANDS_ON: Readonly<Record<DatedSection, StandsOn>> = {
  windows(entry, day, zone) {
    const from = dayOf(entry["from"], zone);
    const until = dayOf(entry["until"], zone) ?? from;
    return from !== undefined && until !== undefined && from <= day && day <= until;
  },
  campaigns(entry, day, zone) {
    const from = dayOf(entry["from"], zone);
    const until = dayOf(entry["until"], zone);
    return (from ?? until) !== undefined && (from ?? "") <= day && day <= (until ?? "9999");
  },
  calendar(entry, day) {
    const at = yearlyOf(day);
    return entry["month"] === at.month && entry["day"] === at.day;
  },
  facts: (entry, day) => dayOf(entry["reviewBy"]) === day,
};

/** A day as it was written, or that of an instant in the pack's zone; undefined for what is neither yet. */
function dayOf(written: unknown, zone = "UTC"): string | undefined {
  if (typeof written !== "string") return undefined;
  if (!DAY_OR_INSTANT.test(written) || Number.isNaN(Date.parse(written))) return undefined;
  return written.length === 10 ? written : dayIn(zone, written);
}

function yearlyOf(day: string) {
  return { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

function zoneOf(draft: DraftPack): string {
  const zone = draft["timeZone"];
  if (typeof zone !== "string") return "UTC";
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    // Still being typed.
    return "UTC";
  }
}

function nameOf(entry: DraftPack): string {
  const name = entry["name"] ?? entry["id"];
  return typeof name === "string" ? name : "";
}
