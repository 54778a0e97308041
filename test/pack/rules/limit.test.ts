import { describe, expect, it } from "vitest";
import { type BareRule, find } from "../make-pack";

type Limit = Omit<Extract<BareRule, { kind: "limit" }>, "kind">;

const rows: readonly (readonly [rule: Limit, text: string, found: readonly string[]])[] = [
  [{ measure: "hashtags", max: 2 }, "Join #One #Two #Three #Four", ["#Three #Four"]],
  [{ measure: "hashtags", max: 2 }, "Join #One #Two", []],
  [{ measure: "hashtags", min: 1 }, "No tag here", ["No tag here"]],
  [{ measure: "hashtags", min: 1 }, "", []],
  [{ measure: "exclamation-marks", max: 0 }, "Great news! Join us!!", ["! Join us!!"]],
  [{ measure: "question-marks", max: 1 }, "Ready? Set？", ["？"]],
  [{ measure: "emoji", max: 1 }, "Welcome 🇫🇷 👨‍👩‍👧", ["👨‍👩‍👧"]],
  [{ measure: "links", max: 1 }, "https://a.example and https://b.example", ["https://b.example"]],
  [{ measure: "mentions", max: 1 }, "@a @b", ["@b"]],
  [{ measure: "words", max: 3 }, "un deux trois quatre", ["quatre"]],
  [{ measure: "sentences", max: 1 }, "One. Two.", ["Two."]],
  [
    { measure: "words-in-a-sentence", max: 4 },
    "One two three. One two three four five six. Ok.",
    ["five six"],
  ],
  [{ measure: "words", min: 2, max: 3 }, "One", ["One"]],
  [{ measure: "words", max: 3 }, "See #OurTag @who https://a.example/one-two-three 🇫🇷", []],
];

describe("limit", () => {
  for (const [rule, text, found] of rows) {
    it(`${JSON.stringify(rule)} in ${JSON.stringify(text)}`, () => {
      const hits = find({ kind: "limit", ...rule }, text);
      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    });
  }

  it("says how many there are and how many are right", () => {
    const [hit] = find({ kind: "limit", measure: "hashtags", max: 1 }, "#A1a #B1b #C1c");
    expect(hit?.message).toEqual({ key: "pack_limit_max_why", values: { count: 3, max: 1 } });
  });
});
