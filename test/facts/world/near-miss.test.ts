import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryName, type WorldLanguage } from "@/lib/facts/world/country";
import { editDistance, indexNames, nearMiss, placeIndex } from "@/lib/facts/world/near-miss";

describe("distance", () => {
  test.each([
    ["", "", 0],
    ["a", "", 1],
    ["slovenia", "sovenia", 1],
    ["france", "frnace", 1],
    ["azerbaijan", "azerbajan", 1],
    ["kyrgyzstan", "kyrgistan", 2],
    ["austria", "australia", 2],
    ["mali", "malawi", 2],
  ])("%s, %s: %i", (one, other, expected) => {
    expect(editDistance(one, other, 3)).toBe(expected);
  });

  test("is the same both ways, and none to itself", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "z"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
        expect(editDistance(one, one, 2)).toBe(0);
      }),
    );
  });

  test("stops counting beyond its limit", () => {
    expect(editDistance("kazakhstan", "uzbekistan", 2)).toBe(3);
  });
});

describe("near misses", () => {
  test.each<[WorldLanguage, string, string[]]>([
    ["en", "Sovenia", ["Slovenia"]],
    ["en", "Slovania", ["Slovakia", "Slovenia"]],
    ["en", "Philipines", ["Philippines"]],
    ["en", "Azerbajan", ["Azerbaijan"]],
    ["en", "Kyrgyztan", ["Kyrgyzstan"]],
    ["en", "Ukranian", ["Ukrainian"]],
    ["en", "Budapset", ["Budapest"]],
    ["en", "Bucharset", ["Bucharest"]],
    ["en", "Venezeula", ["Venezuela"]],
    ["fr", "Allemange", ["Allemagne"]],
    ["fr", "Argetine", ["Argentine"]],
    ["es", "Colmbia", ["Colombia"]],
    ["es", "Nicargua", ["Nicaragua"]],
    ["pt", "Moçambqiue", ["Moçambique"]],
    ["de", "Griechenalnd", ["Griechenland"]],
    ["de", "Deutschalnd", ["Deutschland"]],
  ])("%s: %s misses %s", (language, word, expected) => {
    expect([...nearMiss(word, placeIndex(language))].sort()).toEqual(expected);
  });

  test.each<[WorldLanguage, string]>([
    ["en", "Slovenia"],
    ["en", "Slovakia"],
    ["en", "Autriche"],
    ["en", "Tailandia"],
    ["en", "Filipinas"],
    ["en", "Kolumbien"],
    ["en", "Marocco"],
    ["en", "Brasil"],
    ["en", "Brazilië"],
    ["en", "Rumania"],
    ["en", "Haïtien"],
    ["en", "Columbia"],
    ["en", "Georgina"],
    ["en", "Belgravia"],
    ["en", "Wilmington"],
    ["en", "Islanders"],
    ["en", "Finish"],
    ["en", "Algerians"],
    ["en", "Albani"],
    ["en", "Ukrainer"],
    ["en", "Istambul"],
    ["en", "Mali"],
    ["en", "Chile"],
    ["en", ""],
    ["en", "2026"],
    ["fr", "Alexandrie"],
    ["es", "Asturias"],
    ["es", "Alegría"],
    ["pt", "Marrocos"],
    ["de", "Niederlage"],
    ["de", "Österreichs"],
  ])("%s: %s is right", (language, word) => {
    expect(nearMiss(word, placeIndex(language))).toEqual([]);
  });

  test("a name short of six letters is never missed", () => {
    expect(nearMiss("Cihle", indexNames(["Chile"]))).toEqual([]);
    expect(nearMiss("Frnace", indexNames(["France"]))).toEqual(["France"]);
  });

  test("what is also right is no near miss", () => {
    const index = indexNames(["Slovenia"], ["Slavonja"]);
    expect(nearMiss("Slavonja", index)).toEqual([]);
  });

  test("a fix is written as the name is", () => {
    const [fix] = nearMiss("Mozambiqe", placeIndex("en"));
    expect(fix).toBe(countryName("MZ", "en"));
  });
});
