import { findObservances } from "@/lib/facts/calendar/calendar";
import type { PastTag } from "./past-tag";

const NUMBERED = /^(.*\p{L})((?:20)?\p{Nd}{2})$/u;
/** A tag that bears a year that is over and no successor. */
const OVER = 0.3;

/** Tags that count on from year to year, by their letters: how far the number is behind the year ("UNGA": 1945, "IWD": 0). */
export type Series = ReadonlyMap<string, number>;

/** Finds the tags that came back with the next number in another year: #UNGA72 in 2017 and #UNGA73 in 2018. */
export function findSeries(tags: Iterable<PastTag>): Series {
  const uses = new Map<string, { offsets: Set<number>; numbers: Set<number> }>();
  for (const { key, days } of tags) {
    const [, letters, digits] = NUMBERED.exec(key) ?? [];
    if (letters === undefined) continue;
    const use = uses.get(letters) ?? { offsets: new Set<number>(), numbers: new Set<number>() };
    uses.set(letters, use);
    use.numbers.add(Number(digits));
    for (const day of days) use.offsets.add(yearOf(day) - Number(digits));
  }
  const series = new Map<string, number>();
  for (const [letters, { offsets, numbers }] of uses) {
    const [offset] = offsets;
    if (offset !== undefined && offsets.size === 1 && numbers.size > 1) series.set(letters, offset);
  }
  return series;
}

/** The tag as it is due today: #UNGA74 a year after #UNGA73. `worth` falls where its year is over and nothing tells the next. */
export function dueTag(
  { name, days }: PastTag,
  series: Series,
  today: string,
): { name: string; worth: number } {
  const [, letters = "", digits = ""] = NUMBERED.exec(name) ?? [];
  const year = yearOf(today);
  if (digits === "" || yearOf(days.at(-1) ?? today) >= year) return { name, worth: 1 };
  const isYear = digits.length === 4;
  const offset =
    series.get(letters.toLowerCase()) ??
    (isYear && findObservances(name).length > 0 ? 0 : undefined);
  if (offset !== undefined) return { name: `${letters}${year - offset}`, worth: 1 };
  return { name, worth: isYear && Number(digits) < year ? OVER : 1 };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
