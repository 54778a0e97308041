import { describe, expect, it } from "vitest";
import {
  inCaseOf,
  isAllCapitals,
  isCapitalAt,
  isMostlyCapitals,
  opensWithCapital,
} from "@/lib/draft/letter-case";

describe("capitals", () => {
  it.each([
    ["SECRET", true, true],
    ["TLP:RED", true, true],
    ["СЕКРЕТНО", true, true],
    ["VS-NfD", false, true],
    ["Secret", false, false],
    ["A", false, false],
    ["42", false, false],
    ["機密", false, false],
    ["", false, false],
  ])("%s", (text, all, mostly) => {
    expect(isAllCapitals(text)).toBe(all);
    expect(isMostlyCapitals(text)).toBe(mostly);
  });
});

it.each([
  ["Élysée", true],
  ["“Élysée", true],
  ["élysée", false],
  ["2 Hours", true],
  ["", false],
])("%j opens with a capital: %s", (text, opens) => expect(opensWithCapital(text)).toBe(opens));

it.each([
  ["Élysée", 0, true],
  ["the Élysée", 4, true],
  ["the Élysée", 3, false],
  ["Zagreb", 0, true],
  ["[x", 0, false],
  ["@x", 0, false],
  ["Москва", 0, true],
  ["москва", 0, false],
  ["𐐀", 0, true],
  ["A", 1, false],
])("%j at %i has a capital: %s", (text, at, has) => expect(isCapitalAt(text, at)).toBe(has));

it.each([
  ["MISTER", "minister", "MINISTER"],
  ["Mister", "minister", "Minister"],
  ["mister", "minister", "minister"],
  ["Etat", "état", "État"],
  ["a", "an", "an"],
  ["A", "an", "An"],
  ["turkey", "Türkiye", "Türkiye"],
  ["SWAZILAND", "eSwatini", "ESWATINI"],
  ["Swaziland", "eSwatini", "eSwatini"],
  ["Heads Of State", "leaders of the world", "Leaders of the World"],
])("%s makes %s %s", (model, text, cased) => expect(inCaseOf(model, text)).toBe(cased));
