import { describe, expect, it } from "vitest";
import type { PastTag } from "@/lib/tags/past-tag";
import { dueTag, findSeries } from "@/lib/tags/series";

const tag = (name: string, ...days: string[]): PastTag => ({
  key: name.toLowerCase(),
  name,
  count: days.length,
  atEnd: 0,
  days,
});
const PAST = [
  tag("UNGA79", "2024-09-20"),
  tag("UNGA80", "2025-09-20"),
  tag("SDG13", "2024-02-01", "2025-02-01"),
  tag("SDG14", "2025-02-01"),
  tag("Expo2025", "2025-05-01"),
  tag("IWD2025", "2025-03-08"),
  tag("G20", "2024-11-01"),
];

describe("the tag that is due", () => {
  it.each([
    ["UNGA80", "2025-09-22", "UNGA80", 1],
    ["UNGA80", "2026-09-22", "UNGA81", 1],
    ["UNGA79", "2026-09-22", "UNGA81", 1],
    ["IWD2025", "2027-03-08", "IWD2027", 1],
    ["SDG13", "2026-09-22", "SDG13", 1],
    ["G20", "2026-09-22", "G20", 1],
    ["Expo2025", "2026-09-22", "Expo2025", 0.3],
  ])("%s on %s", (name, today, due, worth) => {
    const past = PAST.find((each) => each.name === name) ?? tag(name);
    expect(dueTag(past, findSeries(PAST), today)).toEqual({ name: due, worth });
  });
});
