import { expect, test } from "vitest";
import { countries } from "@/lib/facts/world/country";
import { isIn, regions } from "@/lib/facts/world/regions";

test.each<[string, string, boolean | undefined]>([
  ["africa", "KE", true],
  ["africa", "EG", true],
  ["asia", "EG", undefined],
  ["africa", "JM", false],
  ["europe", "TR", undefined],
  ["asia", "TR", true],
  ["europe", "GE", undefined],
  ["europe", "JP", false],
  ["south-america", "BR", true],
  ["south-america", "MX", false],
  ["central-america", "MX", undefined],
  ["central-america", "CR", true],
  ["north-america", "MX", true],
  ["latin-america", "HT", undefined],
  ["caribbean", "JM", true],
  ["west-africa", "NE", true],
  ["west-africa", "KE", false],
  ["southeast-asia", "VN", true],
  ["southeast-asia", "BD", false],
  ["scandinavia", "FI", undefined],
  ["scandinavia", "SE", true],
  ["nordic", "FI", true],
  ["baltic-states", "LV", true],
  ["baltic-states", "BG", false],
  ["middle-east", "TR", undefined],
  ["gulf", "QA", true],
  ["oceania", "FJ", true],
  ["atlantis", "FR", undefined],
  ["europe", "XX", undefined],
])("%s, %s: %s", (region, code, expected) => {
  expect(isIn(region, code)).toBe(expected);
});

test("regions list known states, each once", () => {
  const wrong = [...regions().values()].flatMap(({ id, certain, arguable }) =>
    [...certain, ...arguable]
      .filter((code) => !countries().has(code) || (certain.has(code) && arguable.has(code)))
      .map((code) => `${id} ${code}`),
  );
  expect(wrong).toEqual([]);
});

test("every region has a name in five languages", () => {
  const nameless = [...regions().values()].filter(({ names }) =>
    (["en", "fr", "es", "pt", "de"] as const).some((each) => !names[each]?.[0]),
  );
  expect(nameless.map((region) => region.id)).toEqual([]);
});
