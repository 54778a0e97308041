import { describe, expect, it } from "vitest";
import { diffPacks } from "@/lib/pack/diff";
import type { Pack } from "@/lib/pack/schema";
import type { RuleData } from "@/lib/pack/schema-rules";
import { makePack } from "./make-pack";

const rule: RuleData<"phrase"> = {
  id: "test.rule",
  severity: "warn",
  source: "s",
  kind: "phrase",
  any: ["rogue state", "failed state"],
  tests: { hit: ["a rogue state", "a failed state"], miss: ["x"] },
};
const before: Pack = makePack({
  version: 1,
  rules: [
    { ...rule, policy: "required" },
    {
      ...rule,
      id: "test.gone",
      kind: "phrase",
      any: ["gone"],
      tests: { hit: ["gone now"], miss: ["x"] },
    },
  ],
  checks: [{ id: "one", policy: "required", severity: "block" }, { id: "two" }],
  facts: [
    { id: "f", subjects: ["a b"], kind: "text", value: "x", source: "s", checkedOn: "2026-01-01" },
  ],
  quota: { postsPerDay: 5, postsPerDayInCrisis: 2 },
});

describe("diffPacks", () => {
  it("finds nothing between a pack and itself, or the next version of the same", () => {
    expect(
      diffPacks(before, { ...before, version: 2, changelog: "x", issued: "2026-11-02" }),
    ).toEqual([]);
  });

  it("tells first what fires no more, then what is looser, then the rest", () => {
    const after: Pack = {
      ...before,
      version: 2,
      rules: [
        { ...rule, any: ["rogue state"], severity: "block" },
        { ...rule, id: "test.new", any: ["new words"] },
      ],
      checks: [
        { id: "one", policy: "default-on", severity: "block" },
        { id: "two", severity: "warn", policy: "required" },
      ],
      facts: [],
      quota: { postsPerDay: 6, postsPerDayInCrisis: 2 },
    };
    expect(
      diffPacks(before, after).map(({ effect, item, what }) => `${effect} ${item}: ${what}`),
    ).toEqual([
      'silent test.rule: nothing fires any more on "a failed state"',
      'silent test.gone: nothing fires any more on "gone now"',
      'looser test.rule: policy: "required" became nothing',
      "looser test.gone: rule is gone",
      'looser one: policy: "required" became "default-on"',
      'changed test.rule: any: -"failed state"',
      "changed facts: 1 gone or changed, 0 new or changed",
      'changed quota: {"postsPerDay":5,"postsPerDayInCrisis":2} became {"postsPerDay":6,"postsPerDayInCrisis":2}',
      'tighter test.rule: severity: "warn" became "block"',
      'tighter two: severity: nothing became "warn"',
      'tighter two: policy: nothing became "required"',
      "added test.new: rule, phrase, warn",
    ]);
  });

  it("takes a rule that was turned off for silent", () => {
    const off: Pack = { ...before, rules: [{ ...rule, policy: "default-off" }] };
    expect(
      diffPacks(makePack({ rules: [rule] }), off).filter(({ effect }) => effect === "silent"),
    ).toHaveLength(2);
  });

  it("does not take a finding for lost that another rule has taken over", () => {
    const moved: Pack = makePack({ rules: [{ ...rule, id: "test.other" }] });
    expect(diffPacks(makePack({ rules: [rule] }), moved).map(({ effect }) => effect)).toEqual([
      "looser",
      "added",
    ]);
  });
});
