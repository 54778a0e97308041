import { describe, expect, it } from "vitest";
import { sayProblem } from "@/lib/pack/problems";
import { makePack, read } from "./make-pack";

async function problems(pack: unknown): Promise<string[]> {
  const reading = await read(pack);
  return reading.ok ? [] : reading.problems.map(sayProblem);
}

const rule = {
  id: "a.rule",
  kind: "phrase",
  severity: "warn",
  source: "Circular 1",
  any: ["bad words"],
  tests: { hit: ["bad words"], miss: ["good words"] },
};

describe("problems of a pack", () => {
  it("are none in the smallest pack", async () => {
    expect(await problems(makePack())).toEqual([]);
  });

  it("come all at once, each with its place and its mend", async () => {
    const pack = {
      ...makePack({ version: 0 }),
      layer: "ministery",
      rules: [
        { ...rule, severity: "sever" },
        { ...rule, id: "b.rule", any: ["x".repeat(201)], langauges: ["en"] },
        { ...rule, id: "c.rule", kind: "prefers" },
        { ...rule, id: "d.rule", tests: { hit: [{ txt: "bad words" }], miss: [] } },
        { ...rule, id: "b-rule", validFrom: "2026-02-30" },
      ],
      facts: [
        {
          id: "f",
          subjects: ["x y"],
          kind: "figure",
          value: "3",
          source: "s",
          checkedOn: "2026-13-01",
        },
      ],
      quota: null,
    };
    expect(await problems(pack)).toEqual([
      'layer: "ministery" is not allowed here; write ministry, mission or personal',
      "version: is too small; at least 1",
      'rules[0].severity (a.rule): "sever" is not allowed here; write block, warn or hint',
      "rules[1].any[0] (b.rule): is too long; at most 200 characters",
      'rules[1].langauges (b.rule): is no field of this format; did you mean "languages"?',
      'rules[2].kind (c.rule): "prefers" is not known here; did you mean "prefer"? write phrase, prefer, limit, consistent, requires, case, pattern or accept',
      "rules[3].tests.hit[0].text (d.rule): is missing; add it: text",
      'rules[3].tests.hit[0].txt (d.rule): is no field of this format; did you mean "text"?',
      "rules[3].tests.miss (d.rule): is too short; at least 1 entries",
      'rules[4].validFrom (b-rule): "2026-02-30" is not a day of the calendar; write it as "2026-11-20"',
      'facts[0].checkedOn (f): "2026-13-01" is not a day of the calendar; write it as "2026-11-20"',
      "quota: null is of the wrong type; give an object",
      'rules[4].id (b-rule): "b-rule" looks like "b.rule"; choose ids that nobody can take for one another',
    ]);
  });

  it("are told of a fact whose kind and value do not fit", async () => {
    const fact = { id: "f", subjects: ["x y"], source: "s", checkedOn: "2026-01-01" };
    const facts = [
      { ...fact, kind: "figure", value: "3" },
      { ...fact, id: "g", kind: "phone", quantity: 3 },
      { ...fact, id: "h", kind: "link", value: "http://mfa.example" },
    ];
    expect(await problems({ ...makePack(), facts })).toEqual([
      'facts[0] (f): does not fit its kind; a fact of kind "figure" has a quantity and no value; every other kind has a value and no quantity',
      'facts[1] (g): does not fit its kind; a fact of kind "figure" has a quantity and no value; every other kind has a value and no quantity',
      'facts[2].value (h): is not an https link; begin with "https://"',
      'facts[2].value (h): "http://mfa.example" is not https; link to an https page',
    ]);
  });

  const cases: readonly (readonly [name: string, parts: object, problem: string])[] = [
    ["a rule without a test", { rules: [{ ...rule, tests: undefined }] }, "has no self-test"],
    ["a hint's question on a warning", { rules: [{ ...rule, question: true }] }, "hint only"],
    ["a mark for a phrase", { rules: [{ ...rule, any: [","] }] }, "has no word"],
    ["a letter for a phrase", { rules: [{ ...rule, any: ["a"] }] }, "single letter"],
    [
      "thirteen words",
      { rules: [{ ...rule, any: ["a b c d e f g h i j k l m"] }] },
      "has 13 words",
    ],
    ["two scripts in a word", { rules: [{ ...rule, any: ["Тurkey"] }] }, "mixes letters"],
    [
      "a preferred word that matches itself",
      { rules: [{ ...rule, kind: "prefer", any: undefined, from: ["Nato"], to: ["NATO"] }] },
      "what is asked for",
    ],
    [
      "a pattern without an anchor",
      {
        rules: [
          {
            ...rule,
            kind: "pattern",
            any: undefined,
            slots: [{ tag: "verb" }, { word: "x", optional: true }],
          },
        ],
      },
      "no slot that names a word",
    ],
    [
      "a slot of two words",
      {
        rules: [
          {
            ...rule,
            kind: "pattern",
            any: undefined,
            slots: [{ word: "two words" }, { tag: "verb" }],
          },
        ],
      },
      "more than one word",
    ],
    [
      "a slot of two kinds",
      {
        rules: [
          {
            ...rule,
            kind: "pattern",
            any: undefined,
            slots: [{ word: "two", tag: "verb" }, { tag: "verb" }],
          },
        ],
      },
      "exactly one of",
    ],
    [
      "a limit without bounds",
      { rules: [{ ...rule, kind: "limit", any: undefined, measure: "words" }] },
      "no bound",
    ],
    [
      "a limit upside down",
      { rules: [{ ...rule, kind: "limit", any: undefined, measure: "words", min: 3, max: 2 }] },
      "min is over max",
    ],
    [
      "a condition of nothing",
      { rules: [{ ...rule, kind: "requires", any: undefined, if: {}, need: { has: ["link"] } }] },
      "asks for nothing",
    ],
    ["an expiry before the issue", { expires: "2026-10-01" }, "before the day of issue"],
    [
      "a rule that ends before it begins",
      { rules: [{ ...rule, validFrom: "2026-02-02", validUntil: "2026-02-01" }] },
      "before the first day",
    ],
    [
      "a window that ends before it begins",
      {
        windows: [
          {
            id: "w",
            kind: "election",
            from: "2026-02-02",
            until: "2026-02-01",
            topics: ["x y"],
            advice: "a",
            severity: "hint",
          },
        ],
      },
      "ends before",
    ],
    ["30 February", { calendar: [{ name: "n", month: 2, day: 30 }] }, "not a day of that month"],
    ["an unknown zone", { timeZone: "Europe/Strelsau" }, "not a time zone"],
    ["a fact twice", { checks: [{ id: "x" }, { id: "x" }] }, "used twice"],
    ["an empty wording", { checks: [{ id: "x", message: {} }] }, "has no wording"],
    ["an older format that never was", { format: 0 }, "which never was"],
    ["a newer format", { format: 2 }, "newer than this engine"],
  ];
  for (const [name, parts, problem] of cases) {
    it(`tell of ${name}`, async () => {
      expect((await problems({ ...makePack(), ...parts })).join("\n")).toContain(problem);
    });
  }

  it("leave a personal pack without tests alone", async () => {
    expect(
      await problems({
        ...makePack({ layer: "personal" }),
        rules: [{ ...rule, tests: undefined }],
      }),
    ).toEqual([]);
  });

  it("make every character of a quoted value visible", async () => {
    const [problem] = await problems({ ...makePack(), id: "a\u202E\u001B[31mb" });
    expect(problem).toContain(String.raw`\u{202e}`);
    expect(problem).not.toMatch(/[\u202E\u001B]/);
  });
});
