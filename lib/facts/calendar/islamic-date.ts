import { addDays, fromDayNumber, type PlainDate, toDayNumber } from "./plain-date";

// 1 Muharram of the year 1 in the tabular (civil) calendar: 16 July 622, Julian, as days since 1 January 1970.
const EPOCH = -492_148;

// `Intl` takes a tenth of a millisecond or so for each day asked.
const known = new Map<string, PlainDate>();
let formatter: Intl.DateTimeFormat | null | undefined;

/**
 * The days in a Gregorian year on which an Islamic month and day fall by the Umm al-Qura calendar of Saudi Arabia, as the
 * browser's `Intl` knows it: one, sometimes two, seldom none. Where moon sighting decides, a country may be a day off.
 */
export function islamicDates(year: number, month: number, day: number): PlainDate[] {
  const near = Math.floor(((year - 622) * 33) / 32);
  return [near - 1, near, near + 1, near + 2]
    .map((hijriYear) => {
      const key = `${hijriYear}-${month}-${day}`;
      const date = known.get(key) ?? umalqura(hijriYear, month, day);
      known.set(key, date);
      return date;
    })
    .filter((date) => date.year === year);
}

function umalqura(hijriYear: number, month: number, day: number): PlainDate {
  const tabular = fromDayNumber(
    EPOCH +
      354 * (hijriYear - 1) +
      Math.floor((3 + 11 * hijriYear) / 30) +
      Math.ceil(29.5 * (month - 1)) +
      day -
      1,
  );
  // The arithmetical calendar is at most two days from the official one: search there for the day that bears the name.
  for (const shift of [0, 1, -1, 2, -2]) {
    const candidate = addDays(tabular, shift);
    if (isNamed(candidate, month, day)) return candidate;
  }
  return tabular;
}

function isNamed(date: PlainDate, month: number, day: number): boolean {
  formatter ??= makeFormatter();
  const parts = formatter?.formatToParts(toDayNumber(date) * 86_400_000) ?? [];
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return value("month") === month && value("day") === day;
}

/** Null where the engine lacks the calendar and would quietly answer in another. */
function makeFormatter(): Intl.DateTimeFormat | null {
  const made = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  return made.resolvedOptions().calendar === "islamic-umalqura" ? made : null;
}
