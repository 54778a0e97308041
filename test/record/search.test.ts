import { expect, it } from "vitest";
import type { Entry } from "@/lib/record/entry";
import { findEntries } from "@/lib/record/search";

const seen: Entry = {
  at: "2026-11-20T10:00:00Z",
  decision: "seen",
  draft: "0a1b2c3d",
  platform: "x",
  account: "@NorvaniaEmbassy",
  rules: ["hard-figure"],
  under: ["attache 0.1.0", "mfa.base 42"],
  link: "https://stat.example/",
};
const fixed: Entry = { ...seen, decision: "fixed", platform: "desk", rules: ["weekday-date"] };
const spoken = ({ rules }: Entry) =>
  rules.includes("weekday-date") ? "Tag und Datum, Erklärt" : "";

it.each([
  ["", "all", [seen, fixed]],
  ["", "fixed", [fixed]],
  ["norvania", "all", [seen, fixed]],
  ["  mfa.base   DESK ", "all", [fixed]],
  ["erklart", "all", [fixed]],
  ["stat.example", "seen", [seen]],
  ["2026-11-20", "fixed", [fixed]],
  ["no such thing", "all", []],
] as const)("%j among %s", (words, decision, found) => {
  expect(findEntries([seen, fixed], { words, decision }, spoken)).toEqual(found);
});
