import { describe, expect, it } from "vitest";
import { clusterEnd, graphemes } from "@/lib/channels/units/graphemes";

describe("graphemes", () => {
  it.each<[string, string, number]>([
    ["empty", "", 0],
    ["ASCII", "abc", 3],
    ["a Windows line end is one", "a\r\nb", 3],
    ["the other way round two", "a\n\rb", 4],
    ["marks", "e\u0301\u0323", 1],
    ["a mark after a line end", "\n\u0301", 2],
    ["Hangul letters", "\u1112\u1161\u11ab", 1],
    ["Hangul syllable and final", "하\u11ab", 1],
    ["Devanagari conjunct", "क्ष", 1],
    ["with a joiner", "क्\u200dष", 1],
    ["with a non-joiner", "क्\u200cष", 2],
    ["Tamil vowel sign", "கி", 1],
    ["Thai vowel before", "เก", 2],
    ["Thai am", "กำ", 1],
    ["an Arabic number sign takes the digit", "\u0600١", 1],
    ["a family", "👩‍👩‍👧", 1],
    ["a joiner before no emoji", "👩\u200da", 2],
    ["three regional indicators", "🇫🇷🇫", 2],
    ["a skin tone", "👍🏽", 1],
    ["a keycap", "1️⃣", 1],
    ["a lone surrogate", "\ud83da", 2],
    ["zero-width space", "a\u200bb", 3],
  ])("%s", (_, text, expected) => {
    expect(graphemes.count(text, 99).count).toBe(expected);
  });

  it("fits up to a cluster's end", () => {
    expect(graphemes.count("ae\u0301🇫🇷b", 2).fits).toBe(3);
    expect(graphemes.count("e\u0301", 0).fits).toBe(0);
  });

  it("finds where a cluster ends", () => {
    expect(clusterEnd("x👩‍👩‍👧y", 1)).toBe(9);
    expect(clusterEnd("x", 0)).toBe(1);
  });
});
