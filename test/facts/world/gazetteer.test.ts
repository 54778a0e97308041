import { expect, test } from "vitest";
import {
  countries,
  sameCountry,
  WORLD_LANGUAGES,
  type WorldLanguage,
} from "@/lib/facts/world/country";
import { findPlaces, gazetteer, type Place } from "@/lib/facts/world/gazetteer";

const brief = ({ kind, code, doubt, arguable }: Place) =>
  [kind, code, doubt, arguable && "arguable"].filter(Boolean).join(" ");

test.each<[WorldLanguage, string, string[]]>([
  ["en", "France", ["name FR"]],
  ["en", "the UK", []],
  ["en", "UK", ["name GB"]],
  ["en", "U.K.", ["name GB"]],
  ["en", "US", ["name US"]],
  ["en", "us", []],
  ["en", "Us", []],
  ["en", "UAE", ["name AE"]],
  ["en", "DRC", ["name CD"]],
  ["en", "Ivory Coast", ["name CI"]],
  ["en", "Cote d’Ivoire", ["name CI"]],
  ["en", "Czech Republic", ["name CZ"]],
  ["en", "Holland", ["name NL place"]],
  ["en", "Turkey", ["name TR word"]],
  ["en", "turkey", []],
  ["en", "Chad", ["name TD person"]],
  ["en", "Jordan", ["name JO person"]],
  ["en", "Georgia", ["name GE place"]],
  ["en", "Niger", ["name NE place"]],
  ["en", "Congo", ["name CD shared", "name CG shared"]],
  ["en", "Congolese", ["demonym CD shared", "demonym CG shared"]],
  ["en", "Dominicans", ["demonym DM shared", "demonym DO shared"]],
  ["en", "Polish", ["demonym PL word"]],
  ["en", "polish", []],
  ["en", "Nigerien", ["demonym NE"]],
  ["en", "Nigerian", ["demonym NG"]],
  ["en", "Irishwomen", ["demonym IE"]],
  ["en", "Kyiv", ["capital UA"]],
  ["en", "KIEV", ["capital UA"]],
  ["en", "The Hague", ["capital NL arguable", "city NL"]],
  ["en", "Geneva", ["city CH"]],
  ["en", "St. Lucia", ["name LC"]],
  ["en", "Guinea-Bissau", ["name GW"]],
  ["en", "Swaziland", ["name SZ former"]],
  ["en", "island", []],
  ["en", "Ruritania", []],
  ["en", "", []],
  ["fr", "Varsovie", ["capital PL"]],
  ["fr", "néerlandaises", ["demonym NL"]],
  ["fr", "nigérienne", ["demonym NE"]],
  ["fr", "nigériane", ["demonym NG"]],
  ["fr", "Etats-Unis", ["name US"]],
  ["fr", "EAU", ["name AE"]],
  ["fr", "eau", []],
  ["es", "alemanas", ["demonym DE"]],
  ["es", "EE. UU.", ["name US"]],
  ["es", "EE.UU.", ["name US"]],
  ["es", "Catar", ["name QA word"]],
  ["es", "catar", []],
  ["es", "Ginebra", ["city CH place"]],
  ["pt", "Moscovo", ["capital RU"]],
  ["pt", "Polónia", ["name PL"]],
  ["pt", "alemães", ["demonym DE"]],
  ["de", "Frankreichs", ["name FR"]],
  ["de", "Vereinigten Königreichs", ["name GB"]],
  ["de", "französischer", ["demonym FR"]],
  ["de", "Island", ["name IS word"]],
  ["de", "Genf", ["city CH"]],
  ["it", "Irlanda", ["name IE"]],
  ["nl", "Ierland", ["name IE"]],
])("%s: %s", (language, phrase, expected) => {
  expect(findPlaces(phrase, language).map(brief).sort()).toEqual([...expected].sort());
});

test.each(WORLD_LANGUAGES)("no name of one state is another's, unless marked: %s", (language) => {
  const clashes = [...gazetteer(language)].filter(([, places]) =>
    places.some((one) =>
      places.some(
        (other) =>
          !sameCountry(one.code, other.code) &&
          !(one.doubt && other.doubt) &&
          !(one.arguable && other.arguable),
      ),
    ),
  );
  expect(clashes.map(([key, places]) => `${key}: ${places.map(brief).join(", ")}`)).toEqual([]);
});

test("every place lies in a known state", () => {
  const lost = WORLD_LANGUAGES.flatMap((language) =>
    [...gazetteer(language).values()].flat().filter((place) => !countries().has(place.code)),
  );
  expect(lost).toEqual([]);
});
