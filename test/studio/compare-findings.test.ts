import { expect, it } from "vitest";
import type { Finding } from "@/lib/engine/finding";
import { compareFindings } from "@/lib/studio/compare-findings";

type Seen = Parameters<typeof compareFindings>[0][number];

function found(rule: string, start: number, end: number, more: Partial<Finding> = {}): Seen {
  return {
    rule,
    start,
    end,
    severity: "warn",
    isRequired: false,
    message: { key: "why" },
    fixes: [],
    ...more,
  };
}
const fix = (text: string) => ({ label: { text }, start: 0, end: 6, text });

it.each<[string, Seen[], Seen[], string[]]>([
  ["nothing on either side", [], [], []],
  ["the same", [found("a", 0, 6)], [found("a", 0, 6)], []],
  ["what nobody says any more", [found("a", 0, 6)], [], ["silent a"]],
  ["what is said elsewhere only", [found("a", 0, 6)], [found("a", 10, 16)], ["silent a", "new a"]],
  ["what is said for the first time", [], [found("a", 0, 6)], ["new a"]],
  [
    "another gravity",
    [found("a", 0, 6)],
    [found("a", 0, 6, { severity: "block" })],
    ["changed a severity"],
  ],
  [
    "no longer required",
    [found("a", 0, 6, { isRequired: true })],
    [found("a", 0, 6)],
    ["changed a required"],
  ],
  ["other words", [found("a", 0, 6)], [found("a", 0, 9)], ["changed a words"]],
  [
    "another sentence",
    [found("a", 0, 6)],
    [found("a", 0, 6, { message: { text: "No." } })],
    ["changed a message"],
  ],
  [
    "another fix",
    [found("a", 0, 6, { fixes: [fix("x")] })],
    [found("a", 0, 6, { fixes: [fix("y")] })],
    ["changed a fix"],
  ],
  ["another rule at the same words", [found("a", 0, 6)], [found("b", 2, 4)], ["changed b rule"]],
  [
    "another rule, more gravely",
    [found("a", 0, 6)],
    [found("b", 0, 6, { severity: "block" })],
    ["changed b rule,severity"],
  ],
  [
    "a second rule beside the first",
    [found("a", 0, 6)],
    [found("a", 0, 6), found("b", 0, 6)],
    ["new b"],
  ],
  [
    "one of two rules gone from the same words",
    [found("a", 0, 6), found("b", 0, 6)],
    [found("b", 0, 6)],
    ["changed b rule"],
  ],
  [
    "two places become one",
    [found("a", 0, 3), found("a", 4, 9)],
    [found("a", 0, 9)],
    ["changed a words", "changed a words"],
  ],
  ["neighbours that do not touch", [found("a", 0, 6)], [found("a", 6, 9)], ["silent a", "new a"]],
  ["a finding of the whole post", [found("a", 0, 0)], [found("a", 0, 0)], []],
  [
    "all of it, what is lost first",
    [found("a", 20, 26), found("b", 0, 6)],
    [found("b", 0, 6, { severity: "hint" }), found("c", 10, 16)],
    ["silent a", "new c", "changed b severity"],
  ],
])("tells %s", (_name, before, after, told) => {
  const differences = compareFindings(before, after);
  expect(
    differences.map(({ effect, rule, aspects }) => `${effect} ${rule} ${aspects.join()}`.trim()),
  ).toEqual(told);
});
