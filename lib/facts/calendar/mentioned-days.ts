import type { DateMention } from "@/lib/draft/date-mention";
import { daysBetween, isRealDate, type PlainDate, parseDate, yearsAround } from "./plain-date";

/** Within this many days of posting a date without a year may be last year's or next year's. */
const DAYS_IN_SIGHT = 200;
/** Within this many, one of the year of posting that is still to come. */
const DAYS_AHEAD = 300;

/** The years that a text names, with or without a date beside them. */
export function namedYears(text: string): ReadonlySet<number> {
  return new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.map(Number));
}

/**
 * The days that a date in a text may mean, nearest to `today` first: as written where it has a year; else in every year whose
 * date lies in sight, the nearest one, one of this year that is to come, and the years that its sentence names. Empty where no such day exists.
 */
export function possibleDays(
  mention: DateMention,
  named: ReadonlySet<number>,
  today: string,
): PlainDate[] {
  const now = parseDate(today);
  if (!now) return [];
  const distance = (date: PlainDate) => Math.abs(daysBetween(now, date));
  const days = mention.readings.flatMap(({ month, day }) => {
    if (mention.year !== undefined) return [{ year: mention.year, month, day }];
    const around = yearsAround(now.year)
      .map((year) => ({ year, month, day }))
      .filter(isReal);
    const nearest = Math.min(...around.map(distance));
    return around
      .filter(
        (date) =>
          distance(date) <= Math.max(nearest, DAYS_IN_SIGHT) ||
          // In March "8 October" is this year's to come, nearer though last year's is.
          (date.year === now.year && daysBetween(now, date) > 0 && distance(date) <= DAYS_AHEAD),
      )
      .concat([...named].map((year) => ({ year, month, day })));
  });
  return days.filter(isReal).sort((a, b) => distance(a) - distance(b));
}

function isReal({ year, month, day }: PlainDate): boolean {
  return isRealDate(year, month, day);
}
