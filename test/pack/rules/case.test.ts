import { describe, expect, it } from "vitest";
import { type BareRule, find, fixed } from "../make-pack";

type Case = Omit<Extract<BareRule, { kind: "case" }>, "kind">;

const rows: readonly (readonly [
  rule: Case,
  text: string,
  found: readonly string[],
  after?: string,
])[] = [
  [{ forms: ["NATO"] }, "Our Nato allies", ["Nato"], "Our NATO allies"],
  [{ forms: ["NATO"] }, "Our NATO allies", []],
  [{ forms: ["NATO"] }, "#nato in focus", []],
  [{ forms: ["NATO"] }, "Write to @nato or see https://nato.int", []],
  [{ forms: ["Türkiye"] }, "TÜRKIYE AND US TALK TRADE", []],
  [{ forms: ["Türkiye"] }, "We met TÜRKIYE today", ["TÜRKIYE"], "We met Türkiye today"],
  [
    { forms: ["eSwatini"] },
    "ESwatini and Eswatini",
    ["ESwatini", "Eswatini"],
    "eSwatini and Eswatini",
  ],
  [{ forms: ["rule of law"] }, "Rule of law matters. The Rule of Law too.", ["Rule of Law"]],
  [
    { forms: ["#WomenPeaceSecurity"] },
    "Join #womenpeacesecurity",
    ["#womenpeacesecurity"],
    "Join #WomenPeaceSecurity",
  ],
  [
    { forms: ["UN Women"], unless: ["un women's club"] },
    "The Un Women chair; the un women's club",
    ["Un Women"],
  ],
  [{ forms: ["Minister of State"] }, "Our minister-of-state spoke", ["minister-of-state"]],
  [{ forms: ["NATO"] }, "", []],
];

describe("case", () => {
  for (const [rule, text, found, after] of rows) {
    it(`${rule.forms.join("|")} in ${JSON.stringify(text)}`, () => {
      const hits = find({ kind: "case", ...rule }, text);
      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
      if (after !== undefined) expect(fixed(hits, text)).toBe(after);
    });
  }
});
