import { describe, expect, it } from "vitest";
import type { MessageValue } from "@/lib/wording/message";
import { createValueWriter, directionOf } from "@/lib/wording/written-value";

const RLI = "\u2068";
const PDI = "\u2069";
const day = { day: "2027-01-01" };
const weekday = { weekdayOf: "2026-11-20" };

describe("a value in a sentence", () => {
  it.each<[string, MessageValue, string]>([
    ["en", day, "1 January 2027"],
    ["fr", day, "1er janvier 2027"],
    ["fr", { day: "2027-01-11" }, "11 janvier 2027"],
    ["es", day, "1 de enero de 2027"],
    ["pt", day, "1 de janeiro de 2027"],
    ["de", day, "1. Januar 2027"],
    ["en", weekday, "Friday"],
    ["fr", weekday, "vendredi"],
    ["es", weekday, "viernes"],
    ["pt", weekday, "sexta-feira"],
    ["de", weekday, "Freitag"],
    ["ar", weekday, "الجمعة"],
    ["en", 1234.5, "1,234.5"],
    ["de", 1234.5, "1.234,5"],
    ["en", { percent: 12.5 }, "12.5%"],
    ["de", { percent: 12.54 }, "12,5 %"],
    ["fr", { percent: 12.5 }, "12,5 %"],
    ["de", { figure: 1200, unit: "Konsulate" }, "1.200 Konsulate"],
    ["en", { language: "fr" }, "French"],
    ["es", { language: "de" }, "alemán"],
    ["ar", { language: "es" }, "الإسبانية"],
    ["en", { language: "not a tag!" }, "not a tag!"],
    ["fr", { day: "yesterday" }, "yesterday"],
    ["fr", { weekdayOf: "" }, ""],
    ["en", "as it is", "as it is"],
    ["en", "", ""],
  ])("in %s: %j", (locale, value, written) => {
    // Which space stands before a per cent sign changes with the browser's version.
    expect(createValueWriter(locale)(value).replace(/\s/gu, " ")).toBe(written);
  });

  it("has the figures of the platforms in Arabic", () => {
    expect(createValueWriter("ar")(1200)).toBe("1,200");
    expect(createValueWriter("ar")(day)).toContain("2027");
  });

  it.each([
    ["ar", "@MinistryOfX", `${RLI}@MinistryOfX${PDI}`],
    ["ar", "وزارة", "وزارة"],
    ["en", "معالي الوزير!", `${RLI}معالي الوزير!${PDI}`],
    ["en", "@MinistryOfX", "@MinistryOfX"],
  ])(
    "keeps the marks around it where another direction begins, in %s: %s",
    (locale, value, written) => {
      expect(createValueWriter(locale)(value)).toBe(written);
    },
  );
});

it.each([
  ["ar", "rtl"],
  ["en", "ltr"],
  ["fr", "ltr"],
])("%s is written %s", (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
