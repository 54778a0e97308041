import { expect, test } from "vitest";
import { CONFUSED_CAPITALS, confusion } from "@/lib/facts/world/confused-pairs";
import { isCapital } from "@/lib/facts/world/country";

test.each([
  ["SK", "SI"],
  ["NE", "NG"],
  ["AT", "AU"],
  ["CG", "CD"],
  ["DM", "DO"],
  ["GN", "GQ"],
  ["GW", "PG"],
  ["IR", "IQ"],
  ["LV", "LT"],
  ["SE", "CH"],
  ["ML", "MW"],
  ["MV", "MT"],
  ["MU", "MR"],
  ["PY", "UY"],
  ["GM", "ZM"],
  ["KP", "KR"],
])("%s and %s are mixed up, either way round", (one, other) => {
  expect(confusion(one, other)).toBeTruthy();
  expect(confusion(other, one)).toBe(confusion(one, other));
});

test.each([
  ["FR", "JP"],
  ["FR", "FR"],
  ["XX", "FR"],
])("%s and %s are not", (one, other) => {
  expect(confusion(one, other)).toBeUndefined();
});

test("confused capitals are capitals of the states named", () => {
  const wrong = CONFUSED_CAPITALS.flat().filter(([city, code]) => !isCapital(city, code));
  expect(wrong).toEqual([]);
});
