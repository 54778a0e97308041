import { describe, expect, it } from "vitest";
import { emojiBytes } from "@/lib/channels/units/emoji-bytes";
import type { Note } from "@/lib/channels/units/unit";

describe("emoji as their bytes, the rest as code points", () => {
  it.each<[string, number]>([
    ["", 0],
    ["Merci à tous", 12],
    ["谢谢", 2],
    ["नमस्ते", 6],
    ["😀", 4],
    ["🇰🇪", 8],
    ["👨‍👩‍👧‍👦", 25],
    ["☎", 1],
    ["☎️", 6],
    ["𠮷", 1],
    ["\ud83d", 1],
  ])("%s: %i", (text, expected) => {
    expect(emojiBytes.count(text, 99).count).toBe(expected);
  });

  it("fits an emoji whole, and notes what it weighs", () => {
    const notes: Note[] = [];
    expect(emojiBytes.count("a🇰🇪b", 8, notes).fits).toBe(1);
    expect(notes).toEqual([{ start: 1, end: 5, kind: "emoji", weight: 8 }]);
  });
});
