import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  easter,
  formatDate,
  fromDayNumber,
  isRealDate,
  nthWeekday,
  orthodoxEaster,
  type PlainDate,
  parseDate,
  toDayNumber,
  type Weekday,
  weekdayOf,
} from "@/lib/facts/calendar/plain-date";

function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}

describe("parseDate", () => {
  it.each(["2024-02-29", "2026-11-20", "1945-05-08", "0099-12-31"])("reads %s back", (text) => {
    expect(formatDate(date(text))).toBe(text);
  });

  it.each([
    "",
    "2026-11-31",
    "2027-02-29",
    "2026-13-01",
    "2026-00-10",
    "26-11-20",
    "2026-1-2",
    "2026-11-20T00:00",
  ])("refuses %j", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe("days", () => {
  it("agrees with the engine's own calendar over four centuries", () => {
    const wrong: string[] = [];
    for (let day = toDayNumber(date("1800-01-01")); day < toDayNumber(date("2200-01-01")); day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const same = formatDate(fromDayNumber(day)) === iso && toDayNumber(date(iso)) === day;
      if (!same) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2026-11-20", 5],
    ["2024-02-29", 4],
    ["1969-12-31", 3],
    ["1900-01-01", 1],
  ])("%s is day %i of the week", (text, weekday) => {
    expect(weekdayOf(date(text))).toBe(weekday);
  });

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-11-20", 0, "2026-11-20"],
    ["2026-11-20", 365, "2027-11-20"],
  ])("%s plus %i days", (text, days, expected) => {
    expect(formatDate(addDays(date(text), days))).toBe(expected);
    expect(daysBetween(date(text), date(expected))).toBe(days);
  });

  it("orders days", () => {
    const days = ["2027-01-01", "2026-12-31", "2026-02-01"].map(date).sort(compareDates);
    expect(days.map(formatDate)).toEqual(["2026-02-01", "2026-12-31", "2027-01-01"]);
  });

  it("knows the lengths of months", () => {
    expect([1, 2, 4, 12, 0, 13].map((month) => daysInMonth(2027, month))).toEqual([
      31, 28, 30, 31, 0, 0,
    ]);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
    expect(isRealDate(2026, 4, 31)).toBe(false);
    expect(isRealDate(2026, 4, 1.5)).toBe(false);
  });
});

describe("nthWeekday", () => {
  const cases: readonly [string, number, number, Weekday, number, string | undefined][] = [
    ["fourth Thursday of November 2026", 2026, 11, 4, 4, "2026-11-26"],
    ["second Monday of March 2027", 2027, 3, 1, 2, "2027-03-08"],
    ["last Thursday of September 2026", 2026, 9, 4, -1, "2026-09-24"],
    ["last Saturday but one of March 2024", 2024, 3, 6, -2, "2024-03-23"],
    ["fifth Friday of May 2026", 2026, 5, 5, 5, "2026-05-29"],
    ["fifth Friday of June 2026", 2026, 6, 5, 5, undefined],
    ["first Sunday of a month that begins on one", 2026, 11, 0, 1, "2026-11-01"],
  ];
  it.each(cases)("%s", (_name, year, month, weekday, nth, expected) => {
    const found = nthWeekday(year, month, weekday, nth);
    expect(found && formatDate(found)).toBe(expected);
  });
});

describe("Easter", () => {
  it.each([
    [1981, "1981-04-19", "1981-04-26"],
    [2008, "2008-03-23", "2008-04-27"],
    [2024, "2024-03-31", "2024-05-05"],
    [2025, "2025-04-20", "2025-04-20"],
    [2026, "2026-04-05", "2026-04-12"],
    [2027, "2027-03-28", "2027-05-02"],
    [2028, "2028-04-16", "2028-04-16"],
    [2029, "2029-04-01", "2029-04-08"],
    [2030, "2030-04-21", "2030-04-28"],
    [2038, "2038-04-25", "2038-04-25"],
  ])("in %i", (year, western, eastern) => {
    expect(formatDate(easter(year))).toBe(western);
    expect(formatDate(orthodoxEaster(year))).toBe(eastern);
  });
});
