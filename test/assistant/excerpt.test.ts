import { describe, expect, it } from "vitest";
import { excerpt } from "@/lib/assistant/excerpt";

function around(text: string, quote: string): string {
  const start = text.indexOf(quote);
  const { before, quote: shown, after } = excerpt(text, { start, end: start + quote.length });
  return `${before}[${shown}]${after}`;
}

describe("an excerpt", () => {
  it.each([
    ["whole, when short", "See you on Monday.", "Monday", "See you on [Monday]."],
    [
      "cut at words, both sides",
      "The Ambassador and her team will be at the town hall on Monday to answer every question about passports.",
      "Monday",
      "…\u00a0be at the town hall on [Monday] to answer every question\u00a0…",
    ],
    [
      "of its own sentence only",
      "The hall is full. Dr. Varga is a clown. We go on.",
      "a clown",
      "Dr. Varga is [a clown].",
    ],
    ["over two sentences", "Hello. Yes, no. Yes. Bye.", "no. Yes", "Yes, [no. Yes]."],
    [
      "of its own line only",
      "First line.\nSee you on Monday.\nThird line.",
      "Monday",
      "See you on [Monday].",
    ],
    [
      "of a script without spaces",
      "我们将于星期四在大使馆举行招待会欢迎各位朋友前来参加并与大使一起庆祝国庆节日快乐",
      "大使馆",
      "我们将于星期四在[大使馆]举行招待会欢迎各位朋友前来参加并与大使一起庆祝国庆节\u00a0…",
    ],
    ["at the very start", "Monday it is", "Monday", "[Monday] it is"],
    ["of the whole", "Monday", "Monday", "[Monday]"],
  ])("%s", (_what, text, quote, wanted) => {
    expect(around(text, quote)).toBe(wanted);
  });

  it("cuts no surrogate pair", () => {
    const text = `${"🇫🇷".repeat(20)}x${"🇫🇷".repeat(20)}`;
    const { before, after } = excerpt(text, { start: 80, end: 81 });
    expect((before + after).isWellFormed()).toBe(true);
  });

  it("shortens a long quotation in the middle", () => {
    const text = "one two three four five six seven eight nine ten ".repeat(8).trim();
    const { quote } = excerpt(text, { start: 0, end: text.length });
    expect(quote.length).toBeLessThan(180);
    expect(quote).toMatch(/^one two .* … .* nine ten$/);
  });
});
