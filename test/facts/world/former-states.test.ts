import { expect, test } from "vitest";
import { countries, WORLD_LANGUAGES, type WorldLanguage } from "@/lib/facts/world/country";
import { FORMER_STATES, findFormerState, formerNames } from "@/lib/facts/world/former-states";
import { gazetteer } from "@/lib/facts/world/gazetteer";

test.each<[WorldLanguage, string, string | undefined]>([
  ["en", "Zaire", "zaire"],
  ["fr", "Zaïre", "zaire"],
  ["pt", "Zaire", undefined],
  ["en", "Czechoslovakia", "czechoslovakia"],
  ["de", "Tschechoslowakei", "czechoslovakia"],
  ["es", "Unión Soviética", "soviet-union"],
  ["fr", "Haute-Volta", "upper-volta"],
  ["en", "GDR", "east-germany"],
  ["en", "gdr", undefined],
  ["de", "DDR", "east-germany"],
  ["en", "Swaziland", "swaziland"],
  ["it", "Ceylon", "ceylon"],
  ["en", "Burma", undefined],
  ["en", "Turkey", undefined],
  ["en", "Cape Verde", undefined],
  ["en", "Czech Republic", undefined],
  ["en", "", undefined],
])("%s: %s", (language, phrase, expected) => {
  expect(findFormerState(phrase, language)?.state.id).toBe(expected);
});

test("what may mean something of today is marked", () => {
  expect(findFormerState("Ceylon", "en")?.doubtful).toBe(true);
  expect(findFormerState("Zaire", "en")?.doubtful).toBe(false);
});

test("successors are states", () => {
  const lost = FORMER_STATES.flatMap((state) => state.successors).filter(
    (code) => countries().get(code)?.status !== "state",
  );
  expect(lost).toEqual([]);
});

test("no former name is a current name, save those marked former", () => {
  const current = WORLD_LANGUAGES.flatMap((language) =>
    [...formerNames(language).keys()].filter((key) =>
      gazetteer(language)
        .get(key)
        ?.some((place) => place.doubt !== "former"),
    ),
  );
  expect(current).toEqual([]);
});
