import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { provideParser } from "@/lib/draft/syntax";
import { sayProblem } from "@/lib/pack/problems";
import type { LookingRule } from "@/lib/pack/rules/rule-kind";
import type { PackRuleData } from "@/lib/pack/schema-rules";
import { selfTest } from "@/lib/pack/self-test";
import { type BareRule, makePack, makeRule } from "./make-pack";

const phrase: Extract<BareRule, { kind: "phrase" }> = {
  kind: "phrase",
  any: ["rogue state"],
  tests: { hit: ["a rogue state"], miss: ["a state"] },
};

function run(...rules: readonly PackRuleData[]) {
  return selfTest(makePack({ rules: [...rules] }));
}
function failures(...rules: readonly PackRuleData[]): string[] {
  return run(...rules).failures.map(sayProblem);
}
const second = (bare: BareRule): LookingRule => makeRule({ ...bare, id: "test.second" });

describe("before the parser is there", () => {
  it("leaves rules that need grammar untested, and says which", () => {
    const rule = makeRule({
      kind: "pattern",
      slots: [{ word: "very" }, { tag: "adjective" }],
      tests: { hit: ["x"], miss: ["y"] },
    });
    expect(run(rule)).toMatchObject({ failures: [], untested: ["test.rule"], cases: 0 });
    provideParser(nlp);
    expect(run(rule).failing).toEqual(["test.rule"]);
  });
});

describe("selfTest", () => {
  it("passes a rule that does what its tests say", () => {
    expect(run(makeRule(phrase))).toMatchObject({
      failures: [],
      failing: [],
      rules: 1,
      cases: 2,
      unexercised: [],
    });
  });

  const rows: readonly (readonly [
    name: string,
    rules: readonly PackRuleData[],
    problem: string,
  ])[] = [
    [
      "a rule that no case fires",
      [makeRule({ ...phrase, tests: { hit: ["a kind state"], miss: ["x"] } })],
      "rules[0].tests.hit[0] (test.rule): must fire and does not",
    ],
    [
      "a rule that fires where it must not",
      [makeRule({ ...phrase, tests: { hit: ["a rogue state"], miss: ["no rogue state"] } })],
      'must not fire and does, on "rogue state"',
    ],
    [
      "other words than expected",
      [
        makeRule({
          ...phrase,
          tests: { hit: [{ text: "a rogue state", found: "state" }], miss: ["x"] },
        }),
      ],
      'finds "rogue state", not "state"',
    ],
    [
      "another fix than expected",
      [
        makeRule({
          kind: "prefer",
          from: ["big"],
          to: ["large"],
          tests: { hit: [{ text: "big", fixed: "huge" }], miss: ["x"] },
        }),
      ],
      'is fixed to "large", not "huge"',
    ],
    [
      "a hit in a language that the rule does not know",
      [
        makeRule({
          ...phrase,
          languages: ["fr"],
          tests: { hit: ["they are a rogue state"], miss: ["x"] },
        }),
      ],
      "was read as en",
    ],
    [
      "an exception that covers the hit",
      [
        makeRule({
          ...phrase,
          unless: ["Hollywood"],
          tests: { hit: ["Hollywood on a rogue state"], miss: ["x"] },
        }),
      ],
      "an exception covers it",
    ],
    [
      "an exception wider than the rule",
      [
        makeRule({
          ...phrase,
          any: ["rogue state", "bad neighbour"],
          unless: ["neighbour"],
          tests: { hit: ["a rogue state"], miss: ["x"] },
        }),
      ],
      'covers the rule\'s own phrase "bad neighbour"',
    ],
    [
      "accepted words that cover a required rule's hit",
      [
        makeRule({ ...phrase, policy: "required" }),
        { id: "test.ok", kind: "accept", words: ["Rogue State"], source: "s" },
      ],
      '"test.ok" accepts the very words',
    ],
    [
      "a fix that triggers its own rule",
      [
        makeRule({
          kind: "prefer",
          from: ["big", "large house"],
          to: ["large"],
          tests: { hit: ["a big house"], miss: ["x"] },
        }),
      ],
      'has a fix, "large", that test.rule fires on',
    ],
    [
      "a fix that triggers another rule",
      [
        makeRule({
          kind: "prefer",
          from: ["big"],
          to: ["large"],
          tests: { hit: ["a big house"], miss: ["x"] },
        }),
        second({ kind: "phrase", any: ["large"], tests: { hit: ["large"], miss: ["x"] } }),
      ],
      "that test.second fires on",
    ],
  ];
  for (const [name, rules, problem] of rows) {
    it(`finds ${name}`, () => {
      expect(failures(...rules).join("\n")).toContain(problem);
    });
  }

  it("tells which phrases no hit proves, in any of their forms", () => {
    const rule = makeRule({
      kind: "prefer",
      from: ["utilise", "leverage", "impact"],
      to: ["use"],
      tests: { hit: ["we utilised it", "they leverage"], miss: ["x"] },
    });
    expect(run(rule).unexercised).toEqual([{ rule: "test.rule", phrases: ["impact"] }]);
  });

  it("tests a rule of a season in its season, and one of a channel on it", () => {
    const season = makeRule({ ...phrase, validFrom: "2027-05-01", validUntil: "2027-05-31" });
    const channel = second({
      ...phrase,
      any: ["old words"],
      channels: ["threads"],
      tests: { hit: ["old words"], miss: [{ text: "old words", channel: "x" }] },
    });
    expect(failures(season, channel)).toEqual([]);
  });

  it("tests rules that are off too", () => {
    expect(
      failures(
        makeRule({ ...phrase, policy: "default-off", tests: { hit: ["nothing"], miss: ["x"] } }),
      ),
    ).toHaveLength(1);
  });
});
