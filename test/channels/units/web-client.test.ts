import { describe, expect, it } from "vitest";
import { webClient } from "@/lib/channels/units/web-client";

describe("the web client's characters", () => {
  it.each<[string, string, number]>([
    ["empty", "", 0],
    ["ASCII", "Hello", 5],
    ["Hindi, sign by sign", "नमस्ते", 6],
    ["Thai, sign by sign", "ที่นี่", 6],
    ["one Latin mark", "e\u0301", 1],
    ["two marks, but not four", "e\u0301\u0302\u0303\u0304", 2],
    ["an emoji and its tone", "👍🏽", 1],
    ["two tones", "🏽🏿", 2],
    ["a family", "👨‍👩‍👧‍👦", 1],
    ["a flag", "🇰🇪", 1],
    ["England", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1],
    ["Texas is not known", "🏴󠁵󠁳󠁴󠁸󠁿", 6],
    ["a joiner at the end", "a\u200d", 2],
    ["a joiner before a lone surrogate", "a\u200d\ud83d", 3],
    ["a Windows line end is two", "\r\n", 2],
  ])("%s", (_, text, expected) => {
    expect(webClient.count(text, 99).count).toBe(expected);
  });

  it("fits whole characters only", () => {
    expect(webClient.count("a👨‍👩‍👧‍👦b", 1).fits).toBe(1);
    expect(webClient.count("a👨‍👩‍👧‍👦b", 2).fits).toBe(12);
  });
});
