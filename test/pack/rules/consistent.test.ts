import { describe, expect, it } from "vitest";
import { type BareRule, find, fixed } from "../make-pack";

type Consistent = Omit<Extract<BareRule, { kind: "consistent" }>, "kind">;

const spelling: Consistent = {
  groups: [
    ["Kyiv", "Kiev"],
    ["organise", "organize"],
    ["e-mail", "email"],
  ],
};
const rows: readonly (readonly [text: string, found: readonly string[], after?: string])[] = [
  ["From Kyiv to Lviv, and back to Kiev.", ["Kiev"], "From Kyiv to Lviv, and back to Kyiv."],
  ["From Kiev to Kyiv", ["Kyiv"], "From Kiev to Kiev"],
  ["Kyiv, KYIV and kyiv", []],
  [
    "We organised a fair; they organize a race",
    ["organize"],
    "We organised a fair; they organise a race",
  ],
  [
    "We organise a fair; they organized a race",
    ["organized"],
    "We organise a fair; they organised a race",
  ],
  ["Send an e-mail or an EMAIL", ["EMAIL"], "Send an e-mail or an E-MAIL"],
  ["Only Kiev", []],
  ["", []],
];

describe("consistent", () => {
  for (const [text, found, after] of rows) {
    it(JSON.stringify(text), () => {
      const hits = find({ kind: "consistent", ...spelling }, text);
      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
      if (after !== undefined) expect(fixed(hits, text)).toBe(after);
    });
  }
});
