import { addDays, fromDayNumber, type PlainDate, toDayNumber } from "./plain-date";

// 1 Tishri of the year 1, as days since 1 January 1970 (7 October 3761 BCE, Julian).
const EPOCH = -2_092_590;

/** Days from the epoch to the molad-based new year, before the rule on lengths of years. */
function elapsedDays(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

function newYearDay(hebrewYear: number): number {
  const [before, here, after] = [
    elapsedDays(hebrewYear - 1),
    elapsedDays(hebrewYear),
    elapsedDays(hebrewYear + 1),
  ];
  const postponed = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return EPOCH + here + postponed;
}

/**
 * First day of Rosh Hashanah (1 Tishri) in a Gregorian year; it begins at sunset of the day before. Computed by the rules of
 * the fixed Hebrew calendar (Reingold and Dershowitz, Calendrical Calculations).
 */
export function roshHashanah(year: number): PlainDate {
  return fromDayNumber(newYearDay(year + 3761));
}

/** First day of Passover (15 Nisan) in a Gregorian year: always 163 days before the next Rosh Hashanah. */
export function passover(year: number): PlainDate {
  return addDays(roshHashanah(year), -163);
}

/** First full day of Hanukkah (25 Kislev) that follows the Rosh Hashanah of a Gregorian year. */
export function hanukkah(year: number): PlainDate {
  const start = roshHashanah(year);
  const length = newYearDay(year + 3762) - toDayNumber(start);
  // Marheshvan has its thirtieth day in the years of 355 and 385 days only.
  return addDays(start, length % 10 === 5 ? 84 : 83);
}
