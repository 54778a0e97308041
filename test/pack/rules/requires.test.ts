import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";
import { type BareRule, find, type Setting } from "../make-pack";

type Requires = Omit<Extract<BareRule, { kind: "requires" }>, "kind">;

const line: Requires = { if: { phrases: ["emergency"] }, need: { phrases: ["+999 800 1234"] } };
const credit: Requires = { if: { has: ["media"] }, need: { phrases: ["photo:", "📷"] } };
const image = { kind: "image", alt: "A flag" } as const;

const rows: readonly (readonly [
  rule: Requires,
  text: string,
  found: readonly string[],
  setting?: Setting,
])[] = [
  [line, "In an emergency call us. Emergencies only.", ["emergency"]],
  [line, "Emergencies: +999 800 1234", []],
  [line, "In an emergency call us.\n+999 800 1234", []],
  [{ ...line, within: "sentence" }, "In an emergency call us.\n+999 800 1234", ["emergency"]],
  [
    { ...line, within: "sentence" },
    "Emergency: +999 800 1234. In an emergency, wait.",
    ["emergency"],
  ],
  [line, "No crisis here", []],
  [line, "", []],
  [
    { ...line, within: "thread" },
    "In an emergency call us.",
    [],
    { thread: [parseDraft("In an emergency call us."), parseDraft("Call +999 800 1234")] },
  ],
  [
    { ...line, within: "thread" },
    "In an emergency call us.",
    ["emergency"],
    { thread: [parseDraft("In an emergency call us.")] },
  ],
  [credit, "Photo: A. Varga", [], { media: [image] }],
  [credit, "Our team", ["Our team"], { media: [image] }],
  [credit, "Our team", []],
  [{ if: { has: ["figure"] }, need: { has: ["link"] } }, "We issued 5,000 visas.", ["5,000"]],
  [
    { if: { has: ["figure"] }, need: { has: ["link"] } },
    "We issued 5,000 visas: https://mfa.example",
    [],
  ],
  [
    { if: { phrases: ["register"] }, need: { has: ["date", "link"] } },
    "Register by 3 December 2026",
    [],
  ],
  [{ if: { has: ["hashtag"] }, need: { has: ["question"] } }, "What do you think? #Ask", []],
];

describe("requires", () => {
  for (const [rule, text, found, setting] of rows) {
    it(`${JSON.stringify(rule)} in ${JSON.stringify(text)}`, () => {
      const hits = find({ kind: "requires", ...rule }, text, setting);
      expect(hits.map(({ start, end }) => text.slice(start, end).slice(0, 9))).toEqual(found);
    });
  }
});
