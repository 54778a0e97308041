import { describe, expect, it } from "vitest";
import type { Entry } from "@/lib/record/entry";
import { keptSince, monthsBefore, parseMonth, withEntry } from "@/lib/record/keep";

const entry: Entry = {
  at: "2026-11-20T10:00:00Z",
  decision: "fixed",
  draft: "0a1b2c3d",
  platform: "x",
  account: "",
  rules: ["weekday-date"],
  under: ["attache 0.1.0"],
};

it.each([
  ["2026-11-20T10:00:00Z", 12, "2025-11-20T10:00:00Z"],
  ["2026-03-31T10:00:00Z", 1, "2026-02-28T10:00:00Z"],
  ["2028-03-30T10:00:00Z", 1, "2028-02-29T10:00:00Z"],
  ["2026-01-15T00:00:00Z", 1, "2025-12-15T00:00:00Z"],
  ["2026-11-20T10:00:00Z", 24, "2024-11-20T10:00:00Z"],
])("at %s, %d months reach back to %s", (now, months, since) => {
  expect(keptSince(now, months)).toBe(since);
});

it("names the months back over the turn of a year", () => {
  expect(monthsBefore("2026-02-10T00:00:00Z", 4)).toEqual([
    "2026-02",
    "2026-01",
    "2025-12",
    "2025-11",
  ]);
});

describe("a month", () => {
  it("keeps the newest line last", () => {
    expect(withEntry([entry], { ...entry, decision: "published" })).toEqual([
      entry,
      { ...entry, decision: "published" },
    ]);
  });

  it("that is full lets its oldest lines go, never the new one", () => {
    const long = { ...entry, text: "a".repeat(5000) };
    let month: readonly Entry[] = [];
    for (let index = 0; index < 100; index++) month = withEntry(month, long);
    expect(month.length).toBeGreaterThan(50);
    expect(month.length).toBeLessThan(100);
    expect(withEntry(month, entry).at(-1)).toEqual(entry);
  });

  it.each([
    ["nothing yet", undefined, [], true],
    ["as stored", [entry], [entry], true],
    ["one line damaged", [entry, { ...entry, at: 7 }], [entry], false],
    ["not a list", { at: "2026" }, [], false],
  ])("is read: %s", (_what, found, value, isSound) => {
    expect(parseMonth(found)).toEqual({ value, isSound });
  });
});
