import type { DateReader } from "./date-tokens";
import { weekdayAfter, weekdayBefore } from "./date-weekday";
import type { Language } from "./language";
import type { Span } from "./span";

/** One way to read a numeric date. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/**
 * A calendar date in the text, with the weekday that the text gives it. The date need not exist ("31 November" is read as
 * written). `readings` has two entries where "9/5" may be 9 May or 5 September. A month that a list or range shares
 * ("14–16 May") belongs to each of its days.
 */
export interface DateMention extends Span {
  readonly text: string;
  readonly readings: readonly MonthDay[];
  readonly year: number | undefined;
  /** 0 = Sunday. */
  readonly weekday: number | undefined;
  readonly weekdayAt: Span | undefined;
  /** The day of the month, digits and ordinal ending. */
  readonly dayAt: Span;
  readonly form: "written" | "numeric";
  /** The language whose names were used; undefined for a numeric date without a weekday. */
  readonly language: Language | undefined;
  /** True where the day stands before another that ends its range: "14–16 May", "from 14 to 16 May". */
  readonly opensRange: boolean;
}

/** A date in the tokens read, with the weekday that stands beside it. */
export function dateMention(
  reader: DateReader,
  date: {
    dayIndex: number;
    firstIndex: number;
    lastIndex: number;
    readings: readonly MonthDay[];
    year: number | undefined;
    form: DateMention["form"];
    opensRange: boolean;
  },
): DateMention {
  const weekday = weekdayBefore(reader, date.firstIndex) ?? weekdayAfter(reader, date.lastIndex);
  const at = (index: number): Span => reader.tokens[index] ?? { start: 0, end: 0 };
  const dayAt = { start: at(date.dayIndex).start, end: at(date.dayIndex).end };
  const start = Math.min(
    weekday?.span.start ?? Number.POSITIVE_INFINITY,
    at(date.firstIndex).start,
  );
  const end = Math.max(weekday?.span.end ?? 0, at(date.lastIndex).end);
  return {
    start,
    end,
    text: reader.text.slice(start, end),
    readings: date.readings,
    year: date.year,
    weekday: weekday?.weekday,
    weekdayAt: weekday?.span,
    dayAt,
    form: date.form,
    language: reader.language,
    opensRange: date.opensRange,
  };
}
