import type { DateMention } from "@/lib/draft/dates";
import { daysInMonth } from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Fix, type Hit } from "../check";

/** A day that no calendar has: 31 November, 30 February, 29 February of a common year. */
export const impossibleDate = defineCheck({
  id: "impossible-date",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Gregorian calendar, computed",
  *check({ dates, text }): Iterable<Hit> {
    for (const mention of dates) {
      const { readings, year } = mention;
      // Without a year 29 February may be the next leap year's.
      const last = readings.map(({ month }) => daysInMonth(year ?? 2028, month));
      if (readings.some(({ day }, index) => day <= (last[index] ?? 0))) continue;
      const [days] = last;
      // "Freedom of speech day 32 May"-like figures beyond any month are more often a count than a date.
      if (!days || (readings[0]?.day ?? 0) > 32) continue;
      // "1–31 March and 31 April style" lists share a month that only the last day was written for.
      if (mention.opensRange && !text.slice(mention.dayAt.end).trimStart().startsWith("–"))
        continue;
      const leap = readings[0]?.month === 2 && readings[0].day === 29;
      yield {
        start: mention.start,
        end: mention.end,
        message: leap
          ? { key: "impossible_date_leap", values: { year: String(year) } }
          : { key: "impossible_date_why", values: { count: days } },
        fixes: lastDayFix(mention, days),
      };
    }
  },
});

function lastDayFix({ dayAt, text, start, form }: DateMention, days: number): Fix[] {
  const written = text.slice(dayAt.start - start, dayAt.end - start);
  return form === "written" && /^\d+$/.test(written) ? [{ ...dayAt, text: String(days) }] : [];
}
