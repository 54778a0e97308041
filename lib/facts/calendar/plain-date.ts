import { remembered } from "@/lib/draft/remembered";

/** A day of the Gregorian calendar without time or zone; `month` 1–12, `day` 1–31. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0 is Sunday, as in `Date.prototype.getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A year with its neighbours, in order: what lies nearest to a day may lie on either side of New Year. */
export function yearsAround(year: number): readonly [number, number, number] {
  return [year - 1, year, year + 1];
}

/** Number of days in a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has this day: false for 31 November and for 29 February 2027. */
export function isRealDate(year: number, month: number, day: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads "YYYY-MM-DD"; undefined for any other form and for a day that does not exist. */
export function parseDate(text: string): PlainDate | undefined {
  return read(text) ?? undefined;
}

/** One check after another reads the day of posting, and hardly any other. */
const DAYS_KEPT = 50;
const read = remembered(DAYS_KEPT, (text): PlainDate | null => {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? { year, month, day } : null;
});

/** Writes "YYYY-MM-DD". */
export function formatDate({ year, month, day }: PlainDate): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * Days since 1 January 1970. Counted without `Date`, which reads the years 0–99 as 1900–1999 and tempts to local time. The
 * year is taken to begin in March, so that the leap day comes last.
 */
export function toDayNumber({ year, month, day }: PlainDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  return (
    daysBeforeMarchYear(marchYear) + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - 719_468
  );
}

/** The day that is so many days after 1 January 1970. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const sinceMarchOfYear0 = dayNumber + 719_468;
  let marchYear = Math.floor(sinceMarchOfYear0 / 365.2425);
  while (daysBeforeMarchYear(marchYear) > sinceMarchOfYear0) marchYear--;
  while (daysBeforeMarchYear(marchYear + 1) <= sinceMarchOfYear0) marchYear++;
  const dayOfYear = sinceMarchOfYear0 - daysBeforeMarchYear(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: month > 2 ? marchYear : marchYear + 1, month, day };
}

function daysBeforeMarchYear(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** The day so many days later (earlier where negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from one day to another; negative where `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** For sorting: negative where `a` is the earlier, 0 where both are the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return toDayNumber(a) - toDayNumber(b);
}

/** Day of the week, 0 being Sunday. */
export function weekdayOf(date: PlainDate): Weekday {
  // 1 January 1970 was a Thursday. The remainder of a sum made positive is 0–6, which the type cannot know.
  return ((((toDayNumber(date) + 4) % 7) + 7) % 7) as Weekday;
}

/** The nth (1–5) such weekday of a month, or counted from its end (-1 the last); undefined where the month has no fifth. */
export function nthWeekday(
  year: number,
  month: number,
  weekday: Weekday,
  nth: number,
): PlainDate | undefined {
  const length = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const inMonth = first + 28 <= length ? 5 : 4;
  const index = nth > 0 ? nth : inMonth + nth + 1;
  return index >= 1 && index <= inMonth ? { year, month, day: first + 7 * (index - 1) } : undefined;
}

/** Easter Sunday of the western churches (the Gregorian computus in Butcher's form). */
export function easter(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  return { year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 };
}

/** Easter Sunday of the eastern churches, on the Gregorian calendar (Meeus's Julian computus, valid from 1900 to 2099). */
export function orthodoxEaster(year: number): PlainDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const fromMarch = moon + toSunday + 114;
  const julian = { year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 };
  return addDays(julian, 13);
}
