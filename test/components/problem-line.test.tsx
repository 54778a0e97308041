// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { ProblemLine } from "@/components/problems/ProblemLine";
import { parsePack } from "@/lib/pack/parse";
import { fileProblem, type Problem } from "@/lib/pack/problems";
import { show } from "./show";

const bad = parsePack(
  JSON.stringify({
    format: 1,
    id: "my.ministry",
    layer: "embassy",
    version: 1,
    issued: "2026-11-20",
    issuer: {},
    rules: [
      { id: "names.turkiye", kind: "prefer", from: ["Turkey", "!"], to: ["Türkiye"] },
      {
        kind: "phrase",
        severity: "warn",
        source: "1",
        any: ["a b"],
        tests: { hit: [""] },
        reguex: 1,
      },
    ],
    people: [{ name: "José Nuñez", aliases: [7] }],
    calendar: [{ name: "Day of the Sea", month: 13, day: 1 }],
    colour: "red",
  }),
);
const said = new Set(
  ("problems" in bad ? bad.problems : []).map(
    (problem) => show(<ProblemLine of={problem} />).container.textContent,
  ),
);

it.each([
  "Rules › names.turkiye › Severity: is missing; choose one of: Stop, Warning, Hint",
  "Rules › names.turkiye › Source: is missing; add it: text",
  'Rules › names.turkiye › From, no. 2: "!" has no word in it; name words; a mark alone would be found everywhere',
  "Rules, no. 2 › Short name: is missing; add it: text",
  "Rules, no. 2 › Examples › Must be found, no. 1: is empty; write something, or leave the field out",
  "Rules, no. 2 › Examples › Must not be found: is missing; add it: a list",
  "Rules, no. 2 › reguex: is no field of this format; remove it, or see pack.schema.json for the fields",
  "People › José Nuñez › Other spellings, no. 1: 7 is of the wrong type; give text",
  "Calendar › Day of the Sea › Month: is too large; at most 12",
  'Level: "embassy" is not allowed here; choose one of: Ministry, Mission, Personal',
  "Issuer › Name: is missing; add it: text",
  "colour: is no field of this format; remove it, or see pack.schema.json for the fields",
])("is told where a lead finds it: %s", (line) => {
  expect([...said]).toContain(line);
});

it.each<[string, Problem, string]>([
  ["a field of the form at hand", { path: "severity", what: "a", mend: "b" }, "Severity: a; b"],
  ["a file as a whole", fileProblem("is empty", "look"), "is empty; look"],
  ["a file's own name", { path: "Style/Terms.yml", what: "a", mend: "b" }, "Style/Terms.yml: a; b"],
  ["a list of words", { path: "accept.txt", what: "a", mend: "b" }, "accept.txt: a; b"],
])("and so is %s", (_name, problem, line) => {
  expect(show(<ProblemLine of={problem} />).container.textContent).toBe(line);
});
