import { type Entry, parseEntry } from "./entry";

/** For how many months lines are kept, to choose from; a pack may ask for any number up to the last. */
export const KEPT_FOR = [1, 3, 6, 12, 24] as const;
export type Months = (typeof KEPT_FOR)[number];

/** What a month may take of the browser's room, in UTF-16 units of JSON: some two thousand lines without text. */
const MONTH_AT_MOST = 400_000;

/** The month of an ISO instant, "YYYY-MM". */
export function monthOf(instant: string): string {
  return instant.slice(0, 7);
}

/** So many months of the calendar, the latest first, beginning with that of an instant. */
export function monthsBefore(instant: string, count: number): readonly string[] {
  const [year = 0, month = 1] = instant.split("-").map(Number);
  return Array.from({ length: count }, (_, back) =>
    monthOf(new Date(Date.UTC(year, month - 1 - back, 1)).toISOString()),
  );
}

/** The first instant that is still kept, for so many months before another instant. */
export function keptSince(instant: string, months: number): string {
  const [year = 0, month = 1, day = 1] = instant.slice(0, 10).split("-").map(Number);
  // The 31st of a shorter month is its last day, not one of the next.
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const since = new Date(Date.UTC(year, month - 1 - months, Math.min(day, last)));
  return `${since.toISOString().slice(0, 10)}${instant.slice(10)}`;
}

/** A month's lines with one more, newest last; where the month is full its oldest lines give way. */
export function withEntry(entries: readonly Entry[], added: Entry): readonly Entry[] {
  const all = [...entries, added];
  let room = MONTH_AT_MOST;
  const first = all.findLastIndex((entry) => {
    room -= JSON.stringify(entry).length + 1;
    return room < 0;
  });
  return all.slice(first + 1);
}

/** Reads a month as it was stored. Lines that cannot be understood are dropped, and the whole is told to be unsound. */
export function parseMonth(found: unknown): { value: readonly Entry[]; isSound: boolean } {
  if (found === undefined) return { value: [], isSound: true };
  if (!Array.isArray(found)) return { value: [], isSound: false };
  const value = found.map(parseEntry).filter((entry) => entry !== undefined);
  return { value, isSound: value.length === found.length };
}

/** Reads how many lines of each month gave way, as stored. A count only tells: one that cannot be read is none. */
export function parseCrowdedOut(found: unknown): {
  value: Readonly<Record<string, number>>;
  isSound: boolean;
} {
  if (typeof found !== "object" || found === null)
    return { value: {}, isSound: found === undefined };
  const counts = Object.entries(found).filter(([, count]) => Number.isSafeInteger(count));
  return { value: Object.fromEntries(counts), isSound: true };
}
