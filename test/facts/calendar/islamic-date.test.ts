import { describe, expect, it } from "vitest";
import { islamicDates } from "@/lib/facts/calendar/islamic-date";
import { formatDate } from "@/lib/facts/calendar/plain-date";

describe("islamicDates", () => {
  it.each([
    ["Ramadan 2024", 2024, 9, 1, ["2024-03-11"]],
    ["Eid al-Fitr 2024", 2024, 10, 1, ["2024-04-10"]],
    ["Eid al-Fitr 2025", 2025, 10, 1, ["2025-03-30"]],
    ["Eid al-Fitr 2026", 2026, 10, 1, ["2026-03-20"]],
    ["Eid al-Fitr 2027", 2027, 10, 1, ["2027-03-09"]],
    ["Eid al-Adha 2024", 2024, 12, 10, ["2024-06-16"]],
    ["Eid al-Adha 2026", 2026, 12, 10, ["2026-05-27"]],
    ["new year 1448", 2026, 1, 1, ["2026-06-16"]],
    ["two Ramadans in one year", 2030, 9, 1, ["2030-01-05", "2030-12-26"]],
    ["long ago", 1970, 10, 1, ["1970-11-30"]],
  ])("%s", (_name, year, month, day, expected) => {
    expect(islamicDates(year, month, day).map(formatDate)).toEqual(expected);
  });
});
