import { describe, expect, it } from "vitest";
import { splitSentences } from "@/lib/draft/sentences";

describe("sentences", () => {
  it.each<[string, readonly string[]]>([
    ["Dr. Varga met H.E. Lund. They agreed.", ["Dr. Varga met H.E. Lund.", "They agreed."]],
    [
      "Am 20. November geht es los! Alle sind da.",
      ["Am 20. November geht es los!", "Alle sind da."],
    ],
    ["First line\nSecond line", ["First line", "Second line"]],
    ["He said: “No.” Then he left.", ["He said: “No.”", "Then he left."]],
    ["See https://example.org/a.b?c=d. Thanks", ["See https://example.org/a.b?c=d.", "Thanks"]],
    ["¿Cuándo? Mañana.", ["¿Cuándo?", "Mañana."]],
    ["今日は晴れ。明日は雨。", ["今日は晴れ。", "明日は雨。"]],
    ["هل هذا صحيح؟ نعم.", ["هل هذا صحيح؟", "نعم."]],
    ["Wait... what?", ["Wait...", "what?"]],
    ["  \n ", []],
    ["", []],
  ])("of %j", (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
