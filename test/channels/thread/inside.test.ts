import { describe, expect, it } from "vitest";
import { breakInside, breakWord, forcedEnd } from "@/lib/channels/thread/inside";

describe("breakInside", () => {
  it("parts between words that no space parts", () => {
    const place = breakInside("大使馆感谢合作伙伴", 0, 7, []);
    expect([5, 7]).toContain(place);
    const thai = "ขอเชิญประชาชน";
    expect(thai.slice(0, breakInside(thai, 0, 9, []))).toBe("ขอเชิญ");
  });

  it.each<[string, string, number]>([
    ["one word", "Consulate", 5],
    ["at a space", "one two", 4],
    ["before a full stop", "是。", 1],
    ["after a number", "4500欧", 4],
    ["at the start", "大", 0],
  ])("not %s", (_, text, reach) => {
    expect(breakInside(text, 0, reach, [])).toBeUndefined();
  });

  it("not inside a span that is kept", () => {
    expect(breakInside("大使馆感谢", 0, 4, [{ start: 0, end: 5 }])).toBeUndefined();
  });
});

describe("breakWord", () => {
  it("parts between characters, never inside one", () => {
    expect(breakWord("aaaa", 0, 3, [])).toBe(3);
    expect(breakWord("a👨‍👩‍👧b", 0, 5, [])).toBe(1);
    expect(breakWord("👨‍👩‍👧b", 0, 5, [])).toBeUndefined();
  });

  it("parts before a span that is kept", () => {
    expect(breakWord("aabbbb", 0, 4, [{ start: 2, end: 6 }])).toBe(2);
    expect(breakWord("bbbb", 0, 2, [{ start: 0, end: 4 }])).toBeUndefined();
  });
});

describe("forcedEnd", () => {
  it("takes the span or the character whole", () => {
    expect(forcedEnd("abbbb", 1, [{ start: 1, end: 5 }])).toBe(5);
    expect(forcedEnd("👨‍👩‍👧b", 0, [])).toBe(8);
  });
});
