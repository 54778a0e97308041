import type { Outcome } from "./judge";

/** One finished exercise. Nothing of what was written. */
export interface Attempt {
  readonly exercise: string;
  /** "YYYY-MM-DD", where the user is. */
  readonly day: string;
  /** One a lesson, in the exercise's order. */
  readonly outcomes: readonly Outcome[];
}

/** More than a course has; the oldest go first. */
const KEPT_AT_MOST = 2000;
const OUTCOMES: readonly Outcome[] = ["alone", "helped", "missed"];

/** The record with one more attempt, newest last. */
export function withAttempt(record: readonly Attempt[], attempt: Attempt): readonly Attempt[] {
  return [...record, attempt].slice(-KEPT_AT_MOST);
}

/** Reads the stored record. What cannot be understood is dropped, and the whole is told to be unsound. */
export function parseRecord(found: unknown): { value: readonly Attempt[]; isSound: boolean } {
  if (found === undefined) return { value: [], isSound: true };
  if (!Array.isArray(found)) return { value: [], isSound: false };
  const value = found.map(readAttempt).filter((attempt) => attempt !== undefined);
  return { value: value.slice(-KEPT_AT_MOST), isSound: value.length === found.length };
}

/** The record as a table for a spreadsheet: RFC 4180, a line a lesson. */
export function recordCsv(record: readonly Attempt[]): string {
  const lines = record.flatMap(({ day, exercise, outcomes }) =>
    outcomes.map((outcome, index) => `${day},${exercise},${index + 1},${outcome}`),
  );
  return `${["day,exercise,lesson,outcome", ...lines].join("\r\n")}\r\n`;
}

/** How often each outcome came. */
export function tally(record: readonly Attempt[]): Readonly<Record<Outcome, number>> {
  const counts = { alone: 0, helped: 0, missed: 0 };
  for (const outcome of record.flatMap(({ outcomes }) => outcomes)) counts[outcome] += 1;
  return counts;
}

function readAttempt(found: unknown): Attempt | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const { exercise, day, outcomes }: Partial<Record<keyof Attempt, unknown>> = found;
  // Both go into a table that a spreadsheet opens: nothing else than ids and days may.
  if (typeof exercise !== "string" || !/^\w[\w./-]{0,139}$/.test(exercise)) return undefined;
  if (typeof day !== "string" || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  if (!Array.isArray(outcomes) || outcomes.length > 20) return undefined;
  const read = outcomes.map((one) => OUTCOMES.find((outcome) => outcome === one));
  const known = read.filter((outcome) => outcome !== undefined);
  return known.length === outcomes.length ? { exercise, day, outcomes: known } : undefined;
}
