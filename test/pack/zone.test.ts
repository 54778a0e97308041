import { describe, expect, it } from "vitest";
import { dayIn, endOfDay, startOfDay } from "@/lib/pack/zone";

describe("dayIn", () => {
  const rows = [
    ["Europe/Vienna", "2026-11-20T23:30:00Z", "2026-11-21"],
    ["America/Lima", "2026-11-20T03:00:00Z", "2026-11-19"],
    ["Asia/Kathmandu", "2026-11-20T18:15:00Z", "2026-11-21"],
    ["Pacific/Kiritimati", "2026-11-20T10:00:00Z", "2026-11-21"],
    ["UTC", "2026-11-20T00:00:00+02:00", "2026-11-19"],
  ] as const;
  for (const [zone, instant, day] of rows) {
    it(`${instant} in ${zone} is ${day}`, () => expect(dayIn(zone, instant)).toBe(day));
  }
});

describe("a day in a zone", () => {
  const rows = [
    ["UTC", "2026-11-20", "2026-11-20T00:00:00.000Z", "2026-11-20T23:59:59.999Z"],
    ["Europe/Vienna", "2026-11-20", "2026-11-19T23:00:00.000Z", "2026-11-20T22:59:59.999Z"],
    // 23 and 25 hours long: the clocks change.
    ["Europe/Vienna", "2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T21:59:59.999Z"],
    ["Europe/Vienna", "2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T22:59:59.999Z"],
    ["Asia/Kathmandu", "2026-11-20", "2026-11-19T18:15:00.000Z", "2026-11-20T18:14:59.999Z"],
    ["America/St_Johns", "2026-07-01", "2026-07-01T02:30:00.000Z", "2026-07-02T02:29:59.999Z"],
    ["Pacific/Auckland", "2026-12-31", "2026-12-30T11:00:00.000Z", "2026-12-31T10:59:59.999Z"],
  ] as const;
  for (const [zone, day, start, end] of rows) {
    it(`${day} in ${zone}`, () => {
      expect(
        [startOfDay(zone, day), endOfDay(zone, day)].map((time) => new Date(time).toISOString()),
      ).toEqual([start, end]);
    });
  }
});
