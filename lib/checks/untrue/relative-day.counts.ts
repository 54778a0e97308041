import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { type Span, spanOf } from "@/lib/draft/span";
import {
  AGO,
  BACK,
  COUNTS_DOWN_AFTER,
  COUNTS_DOWN_BEFORE,
  FORWARD,
  FROM_NOW,
  ONE_UNIT,
  UNIT_DAYS,
} from "./relative-day.words";

/** Words that tell a day by its distance from today, in days; `slack` is how many days off still pass. */
export interface DayTold extends Span {
  readonly days: number;
  readonly slack: number;
  readonly language: Language;
  /** Whether a date is the one counted to; the usual neighbourhood where it is missing. */
  readonly isBeside?: (text: string, told: Span, date: Span) => boolean;
}

/** In French, Spanish, Portuguese, German and Italian eight days are a week, and fifteen are two. */
const ROUND: ReadonlySet<number> = new Set([8, 14, 15]);

/** Days told by a count: "in three days", "a week ago", "5 days left until". */
export function countedDays(passage: Passage): DayTold[] {
  const { text, quantities } = passage;
  const counts = quantities.flatMap(({ value, unit, start, end, isOrdinal }) => {
    const days = UNIT_DAYS.get(unit ?? "");
    if (days === undefined || isOrdinal || !Number.isInteger(value) || value > 120) return [];
    const after = text.toLowerCase().indexOf(unit ?? "", end) + (unit?.length ?? 0);
    return [{ start, end: after, count: value, unit: days }];
  });
  if (/week|sem|woche|settim|fortn/iu.test(text))
    for (const match of text.matchAll(ONE_UNIT)) {
      const isFortnight = match[1]?.toLowerCase() === "fortnight";
      counts.push({
        ...spanOf(match),
        count: isFortnight ? 2 : 1,
        unit: 7,
      });
    }
  const told = counts.flatMap((count) => readCount(passage, count) ?? []);
  for (const match of text.matchAll(MINUS)) {
    const at = spanOf(match);
    const { language = "en" } = passage;
    told.push({ ...at, days: Number(match[1]), slack: 1, language, isBeside: isCountedTo });
  }
  return told;
}

/** "J-3", "D-10". */
const MINUS = /(?<![\p{L}\d])[JDT]\s?[-–−]\s?(\d{1,2})(?![\d:])/gu;

function isCountedTo(whole: string, { end }: Span, date: Span): boolean {
  return (
    date.start >= end &&
    (COUNTS_DOWN_AFTER.test(whole.slice(end, date.start)) ||
      /^\s?[:,(–—!-]\s?$/u.test(whole.slice(end, date.start)))
  );
}

function readCount(
  { text, language = "en" }: Passage,
  { start, end, count, unit }: Span & { count: number; unit: number },
): DayTold | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const isExact = FROM_NOW.test(after);
  const isBack = BACK.test(before) || AGO.test(after);
  const days = (isBack ? -1 : 1) * count * unit;
  const slack = isExact ? 0 : unit === 7 ? (count > 1 ? 2 : 1) : count > 4 ? 1 : 0;
  if (unit === 1 && ROUND.has(count)) return undefined;
  const from = /^\s(?:ago|atrás|fa|from (?:now|today)|hence)/iu.exec(after)?.[0].length ?? 0;
  const told = { start, end: end + from, days, language };
  if (isBack || isExact || FORWARD.test(before)) return { ...told, slack };
  // "Only" and "left" count the days in between, with or without today.
  const isCountdown = COUNTS_DOWN_BEFORE.test(before) || /^\s(?:to go|left|remain)/iu.test(after);
  if (!isCountdown || unit !== 1) return undefined;
  return {
    ...told,
    slack: 1,
    isBeside: (whole, { end: from }, date) =>
      date.start >= from && COUNTS_DOWN_AFTER.test(whole.slice(from, date.start)),
  };
}
