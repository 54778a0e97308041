import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, withinWidths } from "@/lib/assistant/settings";

describe("stored settings", () => {
  it.each([
    ["nothing yet", undefined, {}, true],
    [
      "as stored",
      { theme: "dark", side: "start", width: 400, language: "fr" },
      { theme: "dark", side: "start", width: 400, language: "fr" },
      true,
    ],
    ["by an older version", { theme: "dark" }, { theme: "dark" }, true],
    ["by a newer version", { theme: "dark", pace: "slow" }, { theme: "dark" }, true],
    ["not an object", 5, {}, false],
    ["null", null, {}, false],
    [
      "one part broken",
      { theme: "dark", side: "up", width: 400 },
      { theme: "dark", width: 400 },
      false,
    ],
    ["a width beyond", { width: 9000 }, { width: 520 }, true],
    ["no number", { width: Number.NaN }, {}, false],
    ["a language that we do not speak", { language: "tlh" }, {}, false],
  ])("%s", (_what, found, value, isSound) => {
    expect(parseSettings(found)).toEqual({
      value: { ...DEFAULT_SETTINGS, ...value },
      isSound,
    });
  });
});

it("widths are whole pixels within bounds", () => {
  expect([10, 300.4, 1000].map(withinWidths)).toEqual([288, 300, 520]);
});
