import { cued } from "@/lib/draft/cued-pattern";
import type { DateMention } from "@/lib/draft/date-mention";
import { spanOf } from "@/lib/draft/span";
import { namedYears } from "@/lib/facts/calendar/mentioned-days";
import { daysBetween, daysInMonth, parseDate } from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Fix, type Hit } from "../check";

/** A day that no calendar has: 31 November, 30 February, 29 February of a common year. */
export const impossibleDate = defineCheck({
  id: "impossible-date",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Gregorian calendar, computed",
  *check({ dates, text }, { today }): Iterable<Hit> {
    const leap = dates.length > 0 ? leaplessFebruary(dates, text, today) : undefined;
    if (leap) yield leap;
    yield* beyondThisMonth(text, today);
    yield* beyondAnyYear(text);
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
      const isLeap = readings[0]?.month === 2 && readings[0].day === 29;
      yield {
        start: mention.start,
        end: mention.end,
        message: isLeap
          ? { key: "impossible_date_leap", values: { year: String(year) } }
          : { key: "impossible_date_why", values: { count: days } },
        fixes: lastDayFix(mention, days),
      };
    }
  },
});

/** A person's birthday, or the day itself: told of every leap year. */
const LEAP =
  /(?<!\p{L})(?:leap|born|birthdays?|every|bissextile|née?|bisiesto|naci[óod]\p{L}*|bissexto|nasc\p{L}+|schaltjahr|geboren|geburtstag)(?!\p{L})/iu;

/** "By 29 February" where the February in sight has 28 days, and no year is named that has more. */
function leaplessFebruary(
  dates: readonly DateMention[],
  text: string,
  today: string,
): Hit | undefined {
  const now = parseDate(today);
  const mention = dates.find(
    ({ readings: [reading, second], year }) =>
      !second && reading?.month === 2 && reading.day === 29 && year === undefined,
  );
  if (!now || !mention || LEAP.test(text) || namedYears(text).size > 0) return undefined;
  const year = now.month > 2 ? now.year + 1 : now.year;
  const isInSight = daysBetween(now, { year, month: 2, day: 28 }) < DAYS_IN_SIGHT;
  if (!isInSight || daysInMonth(year, 2) > 28 || daysInMonth(now.year, 2) > 28) return undefined;
  return {
    start: mention.start,
    end: mention.end,
    message: { key: "impossible_date_leap", values: { year: String(year) } },
    fixes: lastDayFix(mention, 28),
  };
}

/** Further ahead than this, a draft may speak of the year after. */
const DAYS_IN_SIGHT = 130;
const OF_THIS_MONTH = cued(
  /(?<![\p{L}\d.,])(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of this month|de ce mois|de este mes|deste mês|dieses monats|di questo mese)(?!\p{L})/giu,
);

/** A month by its name, in any language that is read. */
const MONTH = cued(/m[eê]s|mois|mon/iu);

function* beyondThisMonth(text: string, today: string): Iterable<Hit> {
  const now = parseDate(today);
  if (!now || !MONTH.test(text)) return;
  const count = daysInMonth(now.year, now.month);
  for (const match of text.matchAll(OF_THIS_MONTH)) {
    if (Number(match[1]) <= count || Number(match[1]) > 32) continue;
    yield {
      ...spanOf(match),
      message: { key: "impossible_date_why", values: { count } },
    };
  }
}

/** "14/13/2026", "2026-13-05": whichever way it is read, no month or day of that number. */
const FIGURES =
  /(?<![\p{L}\d./-])(?:(\d{1,2})([./-])(\d{1,2})\2(?:19|20)\d\d|(?:19|20)\d\d-(\d{2})-(\d{2}))(?![\p{L}\d/-])/gu;

function* beyondAnyYear(text: string): Iterable<Hit> {
  if (!/(?:19|20)\d\d/.test(text)) return;
  for (const match of text.matchAll(FIGURES)) {
    const [one, other] = [Number(match[1] ?? match[4]), Number(match[3] ?? match[5])];
    const low = Math.min(one, other);
    // Year first, the month is the second.
    const isMonth = match[4] === undefined || one <= 12;
    if (isMonth && low >= 1 && low <= 12 && Math.max(one, other) <= 31) continue;
    yield {
      ...spanOf(match),
      message: { key: "impossible_date_none" },
    };
  }
}

function lastDayFix({ dayAt, text, start, form }: DateMention, days: number): Fix[] {
  const written = text.slice(dayAt.start - start, dayAt.end - start);
  return form === "written" && /^\d+$/.test(written) ? [{ ...dayAt, text: String(days) }] : [];
}
