import { describe, expect, it } from "vitest";
import { newDraft } from "@/lib/studio/draft-pack";
import { alwaysOn, daysOn, entriesOn, entryFrom, monthsOn, weeksOf } from "@/lib/studio/month-plan";

describe("the weeks of a month", () => {
  it.each([
    // February 2027 begins on a Monday and has four whole weeks.
    ["2027-02-10", 1, 4, "2027-02-01", "2027-02-28"],
    ["2027-02-10", 7, 5, "2027-01-31", "2027-03-06"],
    ["2026-11-21", 1, 6, "2026-10-26", "2026-12-06"],
    ["2026-11-21", 6, 5, "2026-10-31", "2026-12-04"],
    ["2028-02-29", 1, 5, "2028-01-31", "2028-03-05"],
  ])("%s with weeks from day %i: %i of them", (day, firstDay, count, first, last) => {
    const weeks = weeksOf(day, firstDay);
    expect(weeks.length).toBe(count);
    expect(weeks.every((days) => days.length === 7)).toBe(true);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([first, last]);
  });
});

it.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2028-02-29", -12, "2027-02-28"],
])("%s and %i months is %s", (day, months, then) => {
  expect(monthsOn(day, months)).toBe(then);
});

it("walks by days over the end of a year", () => {
  expect(daysOn("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysOn("2027-01-03", -7)).toBe("2026-12-27");
});

describe("what is on a day", () => {
  const draft = {
    ...newDraft("2026-11-20"),
    timeZone: "Asia/Tokyo",
    campaigns: [
      { id: "water", tags: ["#Water"], from: "2026-11-10", until: "2026-11-20" },
      { id: "since", from: "2026-11-15" },
      { id: "always" },
      { id: "typed", from: "2026-11-", until: "2026-1" },
      { id: "مياه", until: "2026-11-12" },
    ],
    windows: [
      { id: "talks", from: "2026-11-19T20:00:00Z", until: "2026-11-21" },
      { id: "one-day", from: "2026-11-05" },
    ],
    calendar: [{ name: "National Day", month: 11, day: 20 }, { name: "half", month: 11 }, {}],
    facts: [{ id: "visas", reviewBy: "2026-11-20" }, { id: "line" }],
  };
  const on = (day: string) =>
    entriesOn(draft, day).map(({ section, name }) => `${section} ${name}`);

  it.each([
    [
      "2026-11-20",
      [
        "windows talks",
        "campaigns water",
        "campaigns since",
        "calendar National Day",
        "facts visas",
      ],
    ],
    // The instant is the 20th in Tokyo already.
    ["2026-11-19", ["campaigns water", "campaigns since"]],
    ["2026-11-12", ["campaigns water", "campaigns مياه"]],
    ["2026-11-21", ["windows talks", "campaigns since"]],
    ["2026-11-05", ["windows one-day", "campaigns مياه"]],
    ["2027-11-20", ["campaigns since", "calendar National Day"]],
  ])("%s", (day, expected) => {
    expect(on(day)).toEqual(expected);
  });

  it("leaves out what runs always, and names it apart", () => {
    expect(alwaysOn(draft)).toEqual([
      { section: "campaigns", index: 2, name: "always" },
      { section: "campaigns", index: 3, name: "typed" },
    ]);
  });

  it("bears a zone that is still being typed, and an empty pack", () => {
    expect(entriesOn({ ...draft, timeZone: "Asia/To" }, "2026-11-05").length).toBe(2);
    expect(entriesOn({}, "2026-11-05")).toEqual([]);
  });
});

it("an entry made from a day has that day", () => {
  expect(entryFrom("campaigns", "2026-11-20")).toEqual({ from: "2026-11-20", until: "2026-11-20" });
  expect(entryFrom("calendar", "2026-11-20")).toEqual({ month: 11, day: 20 });
});
