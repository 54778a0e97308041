import { expect, test } from "vitest";
import { WORLD_LANGUAGES } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { gazetteer } from "@/lib/facts/world/gazetteer";
import { FOREIGN_IN_ENGLISH, misspellings, NEEDS_CONTEXT } from "@/lib/facts/world/misspellings";
import { bodyNames } from "@/lib/facts/world/organisation-names";

test.each([
  ["Phillipines", "Philippines"],
  ["Comission", "Commission"],
  ["Untied Nations", "United Nations"],
  ["Minster of Foreign Affairs", "Minister of Foreign Affairs"],
  ["Commisioner", "Commissioner"],
  ["Guatamala", "Guatemala"],
  ["Kyrgistan", "Kyrgyzstan"],
  ["Azerbajan", "Azerbaijan"],
  ["Portugese", "Portuguese"],
  ["Charge d’Affaires", undefined],
  ["Chargé d’affaire", "Chargé d'affaires"],
  ["Philippines", undefined],
  ["", undefined],
])("%s: %s", (wrong, right) => {
  expect(misspellings("en").get(fold(wrong))).toBe(right);
});

test.each(WORLD_LANGUAGES)("no misspelling is a name in any language: %s", (language) => {
  const names = [...misspellings(language)].filter(
    ([key]) => bodyNames().has(key) || WORLD_LANGUAGES.some((each) => gazetteer(each).has(key)),
  );
  expect(names).toEqual([]);
});

test("no misspelling is its own correction", () => {
  const same = WORLD_LANGUAGES.flatMap((language) =>
    [...misspellings(language)].filter(([wrong, right]) => wrong === fold(right)),
  );
  expect(same).toEqual([]);
});

test("words that need a context are not on the plain list", () => {
  const both = [...Object.keys(NEEDS_CONTEXT), ...Object.keys(FOREIGN_IN_ENGLISH)].filter((word) =>
    WORLD_LANGUAGES.some((language) => misspellings(language).has(fold(word))),
  );
  expect(both).toEqual([]);
});
