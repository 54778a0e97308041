import { describe, expect, it } from "vitest";
import { isIgnored, parseIgnored, withIgnored, wordsOf } from "@/lib/assistant/ignores";
import { finding } from "./finding";

const text = "The Ambassador met President Varga.";

describe("the words of a finding", () => {
  it("are a fingerprint that hides them", () => {
    const words = wordsOf(finding({ quote: "President Varga", start: 19, end: 34 }), text);
    expect(words).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ["case", "PRESIDENT VARGA"],
    ["a no-break space", "President\u00a0Varga"],
    ["a soft hyphen", "Pres\u00adident Varga"],
  ])("are the same whatever their %s", (_what, quote) => {
    const plain = wordsOf(finding({ quote: "President Varga", start: 19, end: 34 }), text);
    expect(wordsOf(finding({ quote, start: 19, end: 34 }), text)).toBe(plain);
  });

  it("are all words where the whole post is meant", () => {
    expect(wordsOf(finding({ quote: text, start: 0, end: text.length }), text)).toBe("*");
  });
});

describe("ignoring always", () => {
  const item = { rule: "weekday-date", words: "00000000000000aa", since: "2026-11-20" };
  it("holds for the rule and the words", () => {
    expect(isIgnored([item], finding({ rule: "weekday-date" }), item.words)).toBe(true);
    expect(isIgnored([item], finding({ rule: "insult" }), item.words)).toBe(false);
    expect(isIgnored([item], finding({ rule: "weekday-date" }), "00000000000000ab")).toBe(false);
  });
  it("does not hold for what a pack requires", () => {
    const required = finding({ rule: "weekday-date", isRequired: true });
    expect(isIgnored([item], required, item.words)).toBe(false);
  });
  it("keeps an item once, the newest last, and forgets the oldest of thousands", () => {
    expect(withIgnored([item], { ...item, since: "2026-11-21" })).toEqual([
      { ...item, since: "2026-11-21" },
    ]);
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...item, words: String(index) }));
    const kept = withIgnored(many, item);
    expect(kept).toHaveLength(2000);
    expect(kept.at(-1)).toEqual(item);
  });
});

describe("the stored list", () => {
  const good = { rule: "weekday-date", words: "aa", since: "2026-11-20" };
  it.each([
    ["nothing yet", undefined, [], true],
    ["a sound list", [good], [good], true],
    ["a broken item among sound ones", [good, { rule: 7 }, null], [good], false],
    ["something else", "oops", [], false],
    ["an item that is too long", [{ ...good, rule: "x".repeat(300) }], [], false],
  ])("%s", (_what, found, value, isSound) => {
    expect(parseIgnored(found)).toEqual({ value, isSound });
  });
});
