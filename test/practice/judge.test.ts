import { describe, expect, it } from "vitest";
import type { Lesson } from "@/lib/ministry/ministry";
import { isAttempt, judge } from "@/lib/practice/judge";
import { parseRecord, recordCsv, tally, withAttempt } from "@/lib/practice/record";

const lesson = (...rules: string[]): Lesson => ({ rules, why: "", source: "" });
const seen = (...rules: string[]) => new Set(rules);

describe("a lesson", () => {
  const lessons = [lesson("insult", "contempt"), lesson("diplomatese")];
  it.each([
    ["found before help", seen(), seen(), ["alone", "alone"]],
    ["found without asking for help", undefined, seen(), ["alone", "alone"]],
    ["found once it was shown", seen("contempt"), seen(), ["helped", "alone"]],
    ["mended, then broken again", seen(), seen("insult"), ["missed", "alone"]],
    ["left", seen("insult", "diplomatese"), seen("diplomatese"), ["helped", "missed"]],
    ["found by the way", seen("hedge"), seen("hedge"), ["alone", "alone"]],
  ])("%s", (_what, atHelp, atEnd, outcomes) => {
    expect(judge({ lessons }, atHelp, atEnd)).toEqual(outcomes);
  });
});

it.each([
  ["", false],
  ["   ", false],
  ["Done.", false],
  ["The consulate is open until noon.", true],
])("%j is an attempt: %s", (text, is) => {
  expect(
    isAttempt({ draft: "The consulate shall be open until such time as it is noon." }, text),
  ).toBe(is);
});

describe("the record", () => {
  const attempt = { exercise: "en-01", day: "2026-11-20", outcomes: ["alone", "missed"] as const };
  it("keeps what was stored and drops what is none", () => {
    expect(parseRecord([attempt])).toEqual({ value: [attempt], isSound: true });
    expect(parseRecord(undefined)).toEqual({ value: [], isSound: true });
    for (const bad of [
      5,
      [null],
      [{ ...attempt, day: "yesterday" }],
      [{ ...attempt, exercise: "=HYPERLINK(1)" }],
      [{ ...attempt, outcomes: ["won"] }],
      [{ ...attempt, outcomes: "alone" }],
    ])
      expect(parseRecord(bad)).toEqual({ value: [], isSound: false });
  });

  it("drops the oldest when it is full", () => {
    let record = parseRecord(undefined).value;
    for (let index = 0; index < 2001; index++)
      record = withAttempt(record, { ...attempt, exercise: `en-${index}` });
    expect(record.length).toBe(2000);
    expect(record[0]?.exercise).toBe("en-1");
  });

  it("is counted and written as a table", () => {
    expect(tally([attempt, attempt])).toEqual({ alone: 2, helped: 0, missed: 2 });
    expect(recordCsv([attempt])).toBe(
      "day,exercise,lesson,outcome\r\n2026-11-20,en-01,1,alone\r\n2026-11-20,en-01,2,missed\r\n",
    );
    expect(recordCsv([])).toBe("day,exercise,lesson,outcome\r\n");
  });
});
