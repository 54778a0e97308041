import { describe, expect, it } from "vitest";
import { gravest, identify, inOrder, nextInText, remembered } from "@/lib/assistant/rows";
import { finding } from "./finding";

describe("names of findings", () => {
  it("outlive text put in before them", () => {
    const before = identify([finding()], ["Come on Thursday, please."]);
    const after = identify(
      [finding({ start: 20, end: 28 })],
      ["Dear all, come here Thursday, please."],
    );
    expect(after[0]?.id).toBe(before[0]?.id);
  });
  it("tell the same words apart by their turn", () => {
    const [first, second] = identify(
      [finding(), finding({ start: 30, end: 38 })],
      ["Come on Thursday, or come next Thursday at noon."],
    );
    expect(first?.id).not.toBe(second?.id);
    expect(first?.subject).toBe(second?.subject);
  });
});

describe("the order of rows", () => {
  const row = (id: string, severity: "block" | "warn" | "hint") => ({ id, severity });
  it("is by gravity, then as known, then as they come", () => {
    const rows = [
      row("c", "hint"),
      row("new", "warn"),
      row("b", "warn"),
      row("a", "warn"),
      row("z", "block"),
    ];
    expect(inOrder(rows, ["a", "b", "c"]).map(({ id }) => id)).toEqual(["z", "a", "b", "new", "c"]);
  });
  it("gives a row that comes back its old place", () => {
    let known = remembered([row("a", "warn"), row("b", "warn")], []);
    known = remembered([row("b", "warn")], known);
    const back = inOrder([row("b", "warn"), row("a", "warn")], known);
    expect(back.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

it("the gravest is found among any", () => {
  expect(gravest(["hint", "block", "warn"])).toBe("block");
  expect(gravest([])).toBeUndefined();
});

describe("a walk through the text", () => {
  const open = identify(
    [
      finding({ quote: "c", post: 1, start: 2, end: 3 }),
      finding({ quote: "a", start: 5, end: 9 }),
      finding({ quote: "b", start: 20, end: 24 }),
    ],
    ["x".repeat(40), "y".repeat(40)],
  );
  const [c, a, b] = open;
  const walk = (from: (typeof open)[number] | undefined, caret: number | undefined, step: 1 | -1) =>
    nextInText(open, { from, post: 0, caret, step });
  it("goes on from a finding, round and round", () => {
    expect(walk(a, undefined, 1)).toBe(b?.id);
    expect(walk(b, undefined, 1)).toBe(c?.id);
    expect(walk(c, undefined, 1)).toBe(a?.id);
    expect(walk(a, undefined, -1)).toBe(c?.id);
  });
  it("begins at the caret", () => {
    expect(walk(undefined, 12, 1)).toBe(b?.id);
    expect(walk(undefined, 30, 1)).toBe(c?.id);
    expect(walk(undefined, 12, -1)).toBe(a?.id);
    expect(walk(undefined, undefined, 1)).toBe(a?.id);
  });
  it("finds nothing where there is nothing", () => {
    expect(nextInText([], { from: undefined, post: 0, caret: 0, step: 1 })).toBeUndefined();
  });
});
