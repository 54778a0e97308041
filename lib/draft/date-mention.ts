import type { DateReader } from "./date-tokens";
import { weekdayAfter, weekdayBefore } from "./date-weekday";
import type { DateMention, MonthDay } from "./dates";
import type { Span } from "./span";

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
