import { expect, test } from "vitest";
import type { WorldLanguage } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { gazetteer } from "@/lib/facts/world/gazetteer";
import {
  BODY_IDS,
  type BodyId,
  bodyName,
  bodyNames,
  findBodies,
  hasMembers,
  seatsOf,
  sitsIn,
} from "@/lib/facts/world/organisation-names";

test.each<[string, BodyId[]]>([
  ["United Nations", ["UN"]],
  ["UN", ["UN"]],
  ["un", []],
  ["ONU", ["UN"]],
  ["Nations unies", ["UN"]],
  ["Vereinten Nationen", ["UN"]],
  ["OTAN", ["NATO"]],
  ["NATO", ["NATO"]],
  ["European Commission", ["EUROPEAN_COMMISSION"]],
  ["Commission européenne", ["EUROPEAN_COMMISSION"]],
  ["Unión Africana", ["AU"]],
  ["Commonwealth", ["COMMONWEALTH"]],
  ["zona euro", ["EURO"]],
  ["euro area", ["EURO"]],
  ["Liga Árabe", ["ARAB_LEAGUE"]],
  ["who", []],
  ["WHO", ["WHO"]],
  ["Europarat", ["COE"]],
  ["the moon", []],
  ["", []],
])("%s names %s", (phrase, expected) => {
  expect(findBodies(phrase).map((name) => name.id)).toEqual(expected);
});

test.each<[BodyId, string, boolean | undefined]>([
  ["UN", "New York", true],
  ["UN", "Nova York", true],
  ["UN", "Genève", undefined],
  ["UN", "Paris", false],
  ["UNESCO", "Paris", true],
  ["UNESCO", "Geneva", false],
  ["OSCE", "Vienna", true],
  ["OSCE", "Wien", true],
  ["ICJ", "La Haye", true],
  ["ICC", "Den Haag", true],
  ["FAO", "Roma", true],
  ["WHO", "Ginebra", true],
  ["WHO", "New York", false],
  ["NATO", "Bruxelles", true],
  ["NATO", "Paris", false],
  ["AU", "Adís Abeba", true],
  ["INTERPOL", "Lyon", true],
  ["ASEAN", "Jakarta", true],
  ["OAS", "Washington", true],
  ["OPEC", "Riyadh", false],
  ["GCC", "Riad", true],
  ["ECOWAS", "Abuja", true],
  ["UNEP", "Nairobi", true],
  ["COE", "Straßburg", true],
  ["COE", "Brussels", false],
  ["AFDB", "Abidjan", true],
  ["AFDB", "Yamoussoukro", false],
  ["EUROPEAN_PARLIAMENT", "Brussels", true],
  ["EUROPEAN_PARLIAMENT", "Strasbourg", true],
  ["EUROPEAN_COMMISSION", "Luxembourg", undefined],
  ["ECB", "Frankfurt am Main", true],
  ["G7", "Paris", undefined],
])("%s sits in %s: %s", (id, city, expected) => {
  expect(sitsIn(id, city)).toBe(expected);
});

test("every seat is a city that the gazetteer knows", () => {
  const cities = gazetteer("en");
  const lost = BODY_IDS.flatMap((id) =>
    seatsOf(id).filter((seat) => !cities.get(fold(seat))?.some(({ kind }) => kind !== "name")),
  );
  expect(lost).toEqual([]);
});

test("no name belongs to two organisations in one language", () => {
  const twice = [...bodyNames()].filter(([, names]) => {
    const languages = names.flatMap((name) => name.languages);
    return new Set(languages).size < languages.length;
  });
  expect(twice.map(([key]) => key)).toEqual([]);
});

test.each<[BodyId, WorldLanguage, string]>([
  ["EU", "fr", "Union européenne"],
  ["UN", "en", "United Nations"],
  ["CERN", "pt", "CERN"],
])("%s in %s is %s", (id, language, expected) => {
  expect(bodyName(id, language)).toBe(expected);
});

test("only organisations with a list have members", () => {
  expect([hasMembers("EU"), hasMembers("UNESCO")]).toEqual([true, false]);
});
