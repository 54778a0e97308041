import { dateNames } from "@/lib/draft/date-names";
import type { DateMention } from "@/lib/draft/dates";
import type { Language } from "@/lib/draft/language";
import { type Context, defineCheck, type Hit } from "../check";

/** Within this many days of posting a date without a year may be last year's or next year's. */
const DAYS_IN_SIGHT = 200;
const DAY = 86_400_000;

/** A weekday that disagrees with the date beside it, in every sensible year and every way to read the figures. */
export const weekdayDate = defineCheck({
  id: "weekday-date",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  // The date reader is silent in a language whose names are not listed; the rest is arithmetic.
  languages: "any",
  source: "Gregorian calendar, computed; names from Unicode CLDR and the languages' grammars",
  *check(passage, context): Iterable<Hit> {
    const years = new Set(passage.text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.map(Number));
    for (const mention of passage.dates) {
      const hit = judge(mention, years, context);
      if (hit) yield hit;
    }
  },
});

function judge(
  mention: DateMention,
  yearsNamed: ReadonlySet<number>,
  context: Context,
): Hit | undefined {
  const { weekday, weekdayAt } = mention;
  if (weekday === undefined || weekdayAt === undefined) return undefined;
  const dates = mention.readings.flatMap((reading) =>
    sensibleYears(mention, reading, yearsNamed, context.today).map((year) => ({
      ...reading,
      year,
    })),
  );
  const real = dates.filter(exists);
  if (real.length === 0 || real.some((date) => weekdayOf(date) === weekday)) return undefined;
  const [nearest] = real.sort((a, b) => distance(a, context.today) - distance(b, context.today));
  if (!nearest) return undefined;
  const language = mention.language ?? "en";
  const right = weekdayOf(nearest);
  const name = dateNames(language)?.weekdayNames[right];
  if (!name) return undefined;
  const written = mention.text.slice(
    weekdayAt.start - mention.start,
    weekdayAt.end - mention.start,
  );
  const text = inTheStyleOf(written, name, language);
  const isCertain = mention.readings.length === 1;
  return {
    start: mention.start,
    end: mention.end,
    message: {
      key: "weekday_date_why",
      values: { date: iso(nearest), weekday: name },
    },
    fixes: isCertain
      ? [{ start: weekdayAt.start, end: weekdayAt.end, text }, ...dayFix(mention, nearest, weekday)]
      : [],
  };
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The year as written; else every year whose date lies in sight of today, the nearest one, and years the sentence names. */
function sensibleYears(
  mention: DateMention,
  { month, day }: { month: number; day: number },
  named: ReadonlySet<number>,
  today: string,
): number[] {
  if (mention.year !== undefined) return [mention.year];
  const now = Number(today.slice(0, 4));
  const around = [now - 1, now, now + 1].map((year) => ({ year, month, day })).filter(exists);
  const nearest = Math.min(...around.map((date) => distance(date, today)));
  return around
    .filter((date) => distance(date, today) <= Math.max(nearest, DAYS_IN_SIGHT))
    .map(({ year }) => year)
    .concat([...named]);
}

/** The other mend: the same weekday in the same week, where the month of the day allows it. */
function dayFix(mention: DateMention, date: CalendarDate, weekday: number) {
  if (mention.form !== "written") return [];
  const back = ((weekdayOf(date) - weekday + 7) % 7) as number;
  const by = back <= 3 ? -back : 7 - back;
  const moved = new Date(time(date) + by * DAY);
  if (moved.getUTCMonth() + 1 !== date.month) return [];
  const written = mention.text.slice(
    mention.dayAt.start - mention.start,
    mention.dayAt.end - mention.start,
  );
  // "20th" would need another ending for "21st": only plain figures are exchanged.
  if (!/^\d+$/.test(written)) return [];
  return [{ start: mention.dayAt.start, end: mention.dayAt.end, text: String(moved.getUTCDate()) }];
}

/** Abbreviated as it was, capitals as they were: "Thu" gives "Fri", "THURSDAY" gives "FRIDAY", "jeudi" gives "vendredi". */
function inTheStyleOf(written: string, name: string, language: Language): string {
  const isShort = [...written].length <= 4 && written.length < name.length;
  const form = isShort ? shortName(name, written, language) : name;
  if (written.length > 1 && written === written.toLocaleUpperCase(language))
    return form.toLocaleUpperCase(language);
  const first = written.charAt(0);
  const isCapital = first !== first.toLocaleLowerCase(language);
  return (
    (isCapital
      ? form.charAt(0).toLocaleUpperCase(language)
      : form.charAt(0).toLocaleLowerCase(language)) + form.slice(1)
  );
}

function shortName(name: string, written: string, language: Language): string {
  const index = dateNames(language)?.weekdayNames.indexOf(name) ?? -1;
  if (index < 0) return name;
  const short = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
    Date.UTC(2026, 10, 1 + index),
  );
  return written.length <= 2 ? [...name].slice(0, 2).join("") : short.replace(/\.$/, "");
}

function exists({ year, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function weekdayOf(date: CalendarDate): number {
  return new Date(time(date)).getUTCDay();
}

function time({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

function distance(date: CalendarDate, today: string): number {
  return Math.abs(time(date) - Date.parse(`${today}T00:00:00Z`)) / DAY;
}

function iso(date: CalendarDate): string {
  return new Date(time(date)).toISOString().slice(0, 10);
}
