import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rebase } from "@/lib/editor";

const before = "The cat sat on the mat";
/** "cat", "sat" and "mat". */
const spans = [
  { start: 4, end: 7 },
  { start: 8, end: 11 },
  { start: 19, end: 22 },
];

describe("spans follow their words", () => {
  test.each([
    ["nothing happened", before, ["cat", "sat", "mat"]],
    ["typed before", `Oh, ${before}`, ["cat", "sat", "mat"]],
    ["typed after", `${before}, you know`, ["cat", "sat", "mat"]],
    ["typed between", "The cat quietly sat on the mat", ["cat", "sat", "mat"]],
    ["typed in one", "The caat sat on the mat", ["sat", "mat"]],
    ["one replaced", "The dog sat on the mat", ["sat", "mat"]],
    ["one deleted", "The cat on the mat", ["cat", "mat"]],
    ["all gone", "", []],
    ["an emoji put before", "😀 The cat sat on the mat", ["cat", "sat", "mat"]],
  ])("%s", (_, after, kept) => {
    expect(rebase(spans, before, after).map(({ start, end }) => after.slice(start, end))).toEqual(
      kept,
    );
  });

  test("what a span carries stays on it", () => {
    const [span] = rebase([{ start: 4, end: 7, id: "a" }], before, `Oh, ${before}`);
    expect(span).toEqual({ start: 8, end: 11, id: "a" });
  });
});

test("a span that is kept holds the same characters, whatever was edited", () => {
  const edits = fc.tuple(fc.string(), fc.nat(), fc.nat(), fc.string(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(edits, ([text, a, b, inserted, c, d]) => {
      const within = (n: number) => n % (text.length + 1);
      const [start, end] = [within(a), within(b)].sort((x, y) => x - y) as [number, number];
      const [from, to] = [within(c), within(d)].sort((x, y) => x - y) as [number, number];
      const after = text.slice(0, from) + inserted + text.slice(to);
      for (const span of rebase([{ start, end }], text, after)) {
        expect(after.slice(span.start, span.end)).toBe(text.slice(start, end));
      }
    }),
  );
});
