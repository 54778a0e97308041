import { describe, expect, it } from "vitest";
import { rewrite } from "@/lib/channels/rewrite";

describe("rewrite", () => {
  it("leaves a text without replacements alone", () => {
    const { text, back } = rewrite("abc", []);
    expect([text, back(0), back(3)]).toEqual(["abc", 0, 3]);
  });

  it("leads offsets back, from inside a replaced part to its start", () => {
    const { text, back } = rewrite("a LINK b LINK", [
      { start: 2, end: 6, by: "xx" },
      { start: 9, end: 13, by: "yyyyyyyy" },
    ]);
    expect(text).toBe("a xx b yyyyyyyy");
    expect([0, 2, 3, 4, 6, 7, 8, 14, 15].map(back)).toEqual([0, 2, 2, 6, 8, 9, 9, 9, 13]);
  });

  it("knows parts that count nothing, and parts that stand in no text", () => {
    const dropped = rewrite("@a hello", [{ start: 0, end: 3, by: "" }]);
    expect([dropped.text, dropped.back(0), dropped.back(5)]).toEqual(["hello", 3, 8]);
    const added = rewrite("hello", [{ start: 0, end: 0, by: "cw" }]);
    expect([added.text, added.back(1), added.back(2), added.back(7)]).toEqual(["cwhello", 0, 0, 5]);
  });
});
