import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, withinWidths } from "@/lib/assistant/settings";

describe("stored settings", () => {
  it.each([
    ["nothing yet", undefined, DEFAULT_SETTINGS, true],
    [
      "as stored",
      { theme: "dark", side: "start", width: 400 },
      { theme: "dark", side: "start", width: 400 },
      true,
    ],
    ["not an object", 5, DEFAULT_SETTINGS, false],
    ["null", null, DEFAULT_SETTINGS, false],
    [
      "one part broken",
      { theme: "dark", side: "up", width: 400 },
      { theme: "dark", side: "end", width: 400 },
      false,
    ],
    [
      "a width beyond",
      { theme: "auto", side: "end", width: 9000 },
      { theme: "auto", side: "end", width: 520 },
      true,
    ],
    ["no number", { theme: "auto", side: "end", width: Number.NaN }, DEFAULT_SETTINGS, false],
  ])("%s", (_what, found, value, isSound) => {
    expect(parseSettings(found)).toEqual({ value, isSound });
  });
});

it("widths are whole pixels within bounds", () => {
  expect([10, 300.4, 1000].map(withinWidths)).toEqual([288, 300, 520]);
});
