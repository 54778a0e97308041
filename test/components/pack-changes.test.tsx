// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PackChanges } from "@/components/packs/PackChanges";
import { diffPacks } from "@/lib/pack/diff";
import type { Pack } from "@/lib/pack/schema";
import type { RuleData } from "@/lib/pack/schema-rules";
import { makePack } from "../pack/make-pack";
import { show } from "./show";

const rule: RuleData<"phrase"> = {
  id: "names.norvania",
  kind: "phrase",
  severity: "warn",
  policy: "required",
  source: "Circular 1",
  any: ["old realm", "old kingdom"],
  tests: { hit: ["the old realm", "the old kingdom"], miss: ["x"] },
};
const before: Pack = makePack({
  version: 1,
  rules: [
    rule,
    { ...rule, id: "names.gone", any: ["gone"], tests: { hit: ["gone"], miss: ["x"] } },
  ],
  checks: [{ id: "weekday-date", severity: "block" }],
  people: [{ name: "Flavia Elphberg" }],
  quota: { postsPerDay: 5, postsPerDayInCrisis: 2 },
});
const after: Pack = {
  ...before,
  version: 2,
  rules: [
    { ...rule, any: ["old realm", "old land"], severity: "block" },
    { ...rule, id: "names.new", any: ["new words"] },
  ],
  checks: [{ id: "weekday-date", severity: "hint" }],
  people: [],
  quota: { postsPerDay: 6, postsPerDayInCrisis: 2 },
};

it("tells what changes in the words of the forms, what falls silent first", () => {
  show(<PackChanges changes={diffPacks(before, after)} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Now silent names.norvania: nothing is found any more in “the old kingdom”",
    "Now silent names.gone: nothing is found any more in “gone”",
    "Looser names.gone: is no longer there, and was required",
    "Looser Weekday and date: Severity: was Stop, is now Hint",
    "Changed names.norvania: Any of these: no longer old kingdom, now also old land",
    "Changed People: 1 gone or changed, 0 new or changed",
    "Changed Quota: was Posts per day 5, Posts per day in crisis 2, is now Posts per day 6, Posts per day in crisis 2",
    "Stricter names.norvania: Severity: was Warning, is now Stop",
    "New names.new: words to avoid, Warning, Required",
  ]);
});

it("and that nothing does", () => {
  show(<PackChanges changes={[]} />);
  expect(screen.queryByRole("listitem")).toBeNull();
});
