import { describe, expect, it } from "vitest";
import { normalize } from "@/lib/channels/normalize";
import { rewrite } from "@/lib/channels/rewrite";

function normalized(text: string): string {
  return rewrite(text, normalize(text, {})).text;
}

describe("normalize", () => {
  it.each<[string, string]>([
    ["empty", ""],
    ["ASCII", "abc"],
    ["already composed", "é"],
    ["decomposed", "cafe\u0301 à la\u0302"],
    ["Hangul letters", "\u1112\u1161\u11ab\u1100\u116e\u11a8"],
    ["taken apart", "क़ שּׁ"],
    ["singletons", "\u212b \u2126 \u2000"],
    ["marks out of order", "a\u0301\u0323 \u0344"],
    ["marks at the start", "\u0301a"],
    ["Bengali", "ক\u09c7\u09be"],
    ["lone surrogates", "\ud83de\u0301\udc00"],
  ])("does what NFC does: %s", (_, text) => {
    expect(normalized(text)).toBe(text.normalize("NFC"));
  });

  it("does so for every character that has a decomposition", () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
      if (codePoint >= 0xd800 && codePoint < 0xe000) continue;
      const apart = String.fromCodePoint(codePoint).normalize("NFD");
      const text = `a${apart}${apart}b`;
      if (apart.length > 1 && normalized(text) !== text.normalize("NFC")) wrong.push(apart);
    }
    expect(wrong).toEqual([]);
  });

  it("replaces only what changes", () => {
    expect(normalize("ae\u0301b", {})).toEqual([{ start: 1, end: 3, by: "é" }]);
  });
});
