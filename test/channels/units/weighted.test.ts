import { describe, expect, it } from "vitest";
import type { Note } from "@/lib/channels/units/unit";
import { weighted } from "@/lib/channels/units/weighted";

describe("weighted", () => {
  it.each<[string, number, number]>([
    ["U+0000 to U+10FF", 0x0000, 1],
    ["the last of them", 0x10ff, 1],
    ["the next", 0x1100, 2],
    ["before the spaces", 0x1fff, 2],
    ["the spaces", 0x2000, 1],
    ["up to the zero-width joiner", 0x200d, 1],
    ["directional marks", 0x200e, 2],
    ["and the other", 0x200f, 2],
    ["hyphens and quotation marks", 0x2010, 1],
    ["up to U+201F", 0x201f, 1],
    ["the dagger", 0x2020, 2],
    ["per ten thousand", 0x2031, 2],
    ["primes", 0x2032, 1],
    ["up to U+2037", 0x2037, 1],
    ["the caret", 0x2038, 2],
    ["a private use character", 0xe000, 2],
    ["a lone surrogate", 0xd800, 2],
    ["the last code point", 0x10ffff, 2],
  ])("%s", (_, codePoint, weight) => {
    expect(weighted.count(String.fromCodePoint(codePoint), 9).count).toBe(weight);
  });

  it("says how far the text fits, an emoji whole", () => {
    expect(weighted.count("a€😀b", 5).fits).toBe(4);
    expect(weighted.count("a€😀b", 4).fits).toBe(2);
    expect(weighted.count("€", 1).fits).toBe(0);
    expect(weighted.count("abc", 2).fits).toBe(2);
  });

  it("notes neighbouring wide characters as one part", () => {
    const notes: Note[] = [];
    weighted.count("a大使b馆😀馆", 99, notes);
    expect(notes).toEqual([
      { start: 1, end: 3, kind: "wide", weight: 4 },
      { start: 4, end: 5, kind: "wide", weight: 2 },
      { start: 5, end: 7, kind: "emoji", weight: 2 },
      { start: 7, end: 8, kind: "wide", weight: 2 },
    ]);
  });
});
