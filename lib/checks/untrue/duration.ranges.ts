import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { minutesOfDay, type TimeMention } from "@/lib/draft/times";
import { daysBetween, type PlainDate } from "@/lib/facts/calendar/plain-date";
import { isLinked } from "./range-link";

/** A stretch of days, both ends included, or of minutes, as its two ends make it. */
export interface Range extends Span {
  readonly length: number;
  /** The first day, where days are meant. */
  readonly first: PlainDate | undefined;
}

/** The ranges of days in a passage: "1 to 15 March" has 15. `year`: what a date without a year is taken to be in. */
export function dayRanges({ text, dates }: Passage, year: number): Range[] {
  const found: Range[] = [];
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    const [start, moreStarts] = from.readings;
    const [end, moreEnds] = to?.readings ?? [];
    if (!to || !start || !end || moreStarts || moreEnds || !isLinked(text, from, to)) continue;
    const endYear = to.year ?? from.year ?? year;
    const first = { year: from.year ?? endYear, ...start };
    const length = daysBetween(first, { year: endYear, ...end }) + 1;
    if (length > 1) found.push({ start: from.start, end: to.end, length, first });
  }
  return found;
}

/** "From 3 to 5 pm", "von 9 bis 17 Uhr": the first hour stands bare. */
const BARE_FROM = /(?<![\d:.,])(\d{1,2})\s?(?:to|until|till|bis|à|a|às|[-–—])\s?$/iu;
const LINKED = /^\s?(?:to|until|till|bis|à|a|às|a las|et|and|y|e|und|[-–—])\s?$/iu;

/** The ranges of hours in a passage, in minutes: "14:00–17:00" has 180, "22:00–2:00" has 240. */
export function timeRanges({ text, times }: Passage): Range[] {
  const found: Range[] = [];
  for (const [index, to] of times.entries()) {
    const from = times[index - 1];
    if (from && LINKED.test(text.slice(from.end, to.start))) {
      const length = minutesFrom(from, to);
      if (length !== undefined)
        found.push({ start: from.start, end: to.end, length, first: undefined });
      continue;
    }
    const bare = BARE_FROM.exec(text.slice(Math.max(0, to.start - 14), to.start));
    if (!bare || !to.isCertain) continue;
    const start = to.start - bare[0].length;
    const length = minutesFrom({ hour: Number(bare[1]), minute: 0, meridiem: undefined }, to);
    if (length !== undefined) found.push({ start, end: to.end, length, first: undefined });
  }
  return found;
}

type Clock = Pick<TimeMention, "hour" | "minute" | "meridiem">;

function minutesFrom(from: Clock, to: Clock): number | undefined {
  // "3 to 5 pm" leaves out the first half-day, "11 to 1 pm" changes it.
  const isShared = from.meridiem === undefined && to.meridiem !== undefined && from.hour <= 12;
  const meridiem = isShared && from.hour % 12 < to.hour % 12 ? to.meridiem : from.meridiem;
  const start = minutesOfDay({ ...from, meridiem });
  const end = minutesOfDay(to);
  if (start === undefined || end === undefined || start === end) return undefined;
  if (end > start) return end - start;
  // "10:00 to 2:00" is in the afternoon, "22:00–2:00" after midnight.
  const isAfternoon = from.meridiem === undefined && to.meridiem === undefined && from.hour <= 12;
  return end - start + (isAfternoon ? 720 : 1440);
}
