import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { provideParser } from "@/lib/draft/syntax";
import { type BareRule, find } from "../make-pack";

provideParser(nlp);

type Pattern = Omit<Extract<BareRule, { kind: "pattern" }>, "kind">;

const urge: Pattern = {
  slots: [
    { root: ["urge", "call on"].slice(0, 1) },
    { tag: "capitalised", gap: 2 },
    { word: "to" },
    { root: ["act", "stop"] },
  ],
};
const insult: Pattern = {
  slots: [
    { word: ["president", "minister"] },
    { tag: "person", optional: true },
    { root: "be" },
    { word: ["a", "an"], optional: true },
    { word: ["clown", "jerk"], gap: 1 },
  ],
};
const number: Pattern = {
  slots: [{ word: "over" }, { tag: "number" }, { word: ["visas", "passports"], gap: 1 }],
};
const tag: Pattern = { slots: [{ word: "use" }, { tag: "hashtag", gap: 1 }] };

const rows: readonly (readonly [rule: Pattern, text: string, found: readonly string[]])[] = [
  [urge, "We urge Ruritania to act now.", ["urge Ruritania to act"]],
  [urge, "We urged the Republic to stop, and urge it to act.", ["urged the Republic to stop"]],
  [urge, "We urge all sides to act.", []],
  [urge, "We urge Ruritania. To act is right.", []],
  [insult, "The minister is a jerk.", ["minister is a jerk"]],
  [insult, "The president was such a total clown", []],
  [insult, "The president was a total clown", ["president was a total clown"]],
  [insult, "The president praised a clown", []],
  [
    number,
    "We issued over 5,000 new visas and over 40 passports.",
    ["over 5,000 new visas", "over 40 passports"],
  ],
  [number, "We issued over forty visas", ["over forty visas"]],
  [number, "over the visas", []],
  [tag, "Please use the #RightTag", ["use the #RightTag"]],
  [{ ...tag, unless: ["never"] }, "Never use #ThisTag", []],
  [
    { slots: [{ word: "very" }, { tag: "adjective" }] },
    "A very warm welcome, very much.",
    ["very warm"],
  ],
  [
    { slots: [{ word: "a" }, { word: "b", gap: 10 }] },
    "a x x x x x x x x x x b",
    ["a x x x x x x x x x x b"],
  ],
  [{ slots: [{ word: "a" }, { word: "b", gap: 9 }] }, "a x x x x x x x x x x b", []],
  [{ slots: [{ word: "to" }, { word: "be", gap: 10 }] }, "to to to be be", ["to be"]],
  [urge, "", []],
];

describe("pattern", () => {
  for (const [rule, text, found] of rows) {
    it(`${JSON.stringify(rule.slots)} in ${JSON.stringify(text)}`, () => {
      const hits = find({ kind: "pattern", ...rule }, text, { language: "en" });
      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    });
  }

  it("costs no more than slots × words × gap, whatever is asked", () => {
    const slots: Pattern["slots"] = Array.from({ length: 12 }, () => ({ word: "a", gap: 10 }));
    slots.push({ word: "b", gap: 10 });
    const text = "a ".repeat(2000);
    const begin = performance.now();
    expect(find({ kind: "pattern", slots }, text)).toEqual([]);
    // Backtracking would take 11^12 steps a word.
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
