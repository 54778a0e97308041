import { expect, it } from "vitest";
import { MARKING_SETS } from "@/lib/facts/markings/markings";

it.each(MARKING_SETS.map((set) => [set.authority, set] as const))("%s", (_authority, set) => {
  const all = [...set.unmistakable, ...set.ordinary];
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
  // A marking is known by its capitals; only "NfD" has a small letter.
  expect(
    all.filter((marking) => marking !== marking.toUpperCase() && !/NfD/.test(marking)),
  ).toEqual([]);
});
