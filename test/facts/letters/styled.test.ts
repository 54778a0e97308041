import { expect, it } from "vitest";
import { plainLetter } from "@/lib/facts/letters/styled";

it.each([
  ["𝗔", "A"],
  ["𝓷", "n"],
  ["𝟮", "2"],
  ["Ⓦ", "W"],
  ["⒜", "a"],
  ["🅷", "H"],
  ["🄰", "A"],
  ["ᴡ", "w"],
  ["ᵃ", "a"],
  ["ǝ", "e"],
  ["Ｖ", "V"],
  ["ℂ", "C"],
])("%s stands for %s", (styled, plain) => expect(plainLetter(styled)).toBe(plain));

it.each(["A", "é", "я", "字", "🇫", "😀", " ", ""])("%j is itself", (letter) =>
  expect(plainLetter(letter)).toBeUndefined(),
);
