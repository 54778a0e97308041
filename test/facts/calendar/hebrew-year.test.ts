import { describe, expect, it } from "vitest";
import { hanukkah, passover, roshHashanah } from "@/lib/facts/calendar/hebrew-year";
import { formatDate } from "@/lib/facts/calendar/plain-date";

describe("the Hebrew year", () => {
  it.each([
    [2023, "2023-04-06", "2023-09-16", "2023-12-08"],
    [2024, "2024-04-23", "2024-10-03", "2024-12-26"],
    [2025, "2025-04-13", "2025-09-23", "2025-12-15"],
    [2026, "2026-04-02", "2026-09-12", "2026-12-05"],
    [2027, "2027-04-22", "2027-10-02", "2027-12-25"],
    [2028, "2028-04-11", "2028-09-21", "2028-12-13"],
    [2029, "2029-03-31", "2029-09-10", "2029-12-02"],
    [2030, "2030-04-18", "2030-09-28", "2030-12-21"],
    [2031, "2031-04-08", "2031-09-18", "2031-12-10"],
    [2032, "2032-03-27", "2032-09-06", "2032-11-28"],
  ])("in %i", (year, pesach, newYear, kislev25) => {
    expect(formatDate(passover(year))).toBe(pesach);
    expect(formatDate(roshHashanah(year))).toBe(newYear);
    expect(formatDate(hanukkah(year))).toBe(kislev25);
  });
});
