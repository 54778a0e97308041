import { describe, expect, it } from "vitest";
import countries from "world-countries/countries.json";
import {
  findNationalDays,
  isNationalDay,
  nationalDatesOf,
  nationalDayName,
  nationalDaysOf,
  nationalDaysOn,
  nationalDayTags,
} from "@/lib/facts/calendar/national-day";
import { NATIONAL_DAYS, type NationalDayKind } from "@/lib/facts/calendar/national-days";
import { formatDate, type PlainDate, parseDate } from "@/lib/facts/calendar/plain-date";

function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}

describe("NATIONAL_DAYS", () => {
  it("has every member of the United Nations, and only the United Kingdom without a day", () => {
    const members = countries.filter((country) => country.unMember).map((country) => country.cca2);
    const missing = members.filter((code) => !(code in NATIONAL_DAYS));
    expect(missing).toEqual([]);
    expect(["VA", "PS", "XK", "TW"].filter((code) => !(code in NATIONAL_DAYS))).toEqual([]);
    expect(Object.keys(NATIONAL_DAYS).filter((code) => nationalDaysOf(code).length === 0)).toEqual([
      "GB",
    ]);
  });

  it.each([
    ["AE", "12-02"],
    ["AO", "11-11"],
    ["AR", "05-25"],
    ["AT", "10-26"],
    ["AU", "01-26"],
    ["BD", "03-26"],
    ["BE", "07-21"],
    ["BG", "03-03"],
    ["BR", "09-07"],
    ["CA", "07-01"],
    ["CH", "08-01"],
    ["CI", "08-07"],
    ["CL", "09-18"],
    ["CM", "05-20"],
    ["CN", "10-01"],
    ["CO", "07-20"],
    ["CZ", "10-28"],
    ["DE", "10-03"],
    ["DK", "06-05"],
    ["DZ", "11-01"],
    ["EE", "02-24"],
    ["EG", "07-23"],
    ["ES", "10-12"],
    ["ET", "05-28"],
    ["FI", "12-06"],
    ["FJ", "10-10"],
    ["FR", "07-14"],
    ["GE", "05-26"],
    ["GH", "03-06"],
    ["GR", "03-25"],
    ["HU", "08-20"],
    ["ID", "08-17"],
    ["IE", "03-17"],
    ["IN", "08-15"],
    ["IS", "06-17"],
    ["IT", "06-02"],
    ["JM", "08-06"],
    ["JO", "05-25"],
    ["JP", "02-23"],
    ["KE", "12-12"],
    ["KR", "10-03"],
    ["KW", "02-25"],
    ["KZ", "12-16"],
    ["LT", "02-16"],
    ["LV", "11-18"],
    ["MA", "07-30"],
    ["MX", "09-16"],
    ["MY", "08-31"],
    ["NG", "10-01"],
    ["NO", "05-17"],
    ["NZ", "02-06"],
    ["PE", "07-28"],
    ["PH", "06-12"],
    ["PK", "03-23"],
    ["PL", "11-11"],
    ["PT", "06-10"],
    ["QA", "12-18"],
    ["RO", "12-01"],
    ["RW", "07-01"],
    ["SA", "09-23"],
    ["SE", "06-06"],
    ["SG", "08-09"],
    ["SI", "06-25"],
    ["SN", "04-04"],
    ["TH", "12-05"],
    ["TR", "10-29"],
    ["TW", "10-10"],
    ["UA", "08-24"],
    ["US", "07-04"],
    ["VN", "09-02"],
    ["XK", "02-17"],
    ["ZA", "04-27"],
    ["ZM", "10-24"],
    ["ZW", "04-18"],
  ])("%s celebrates on %s", (country, monthDay) => {
    const [first] = nationalDaysOf(country);
    expect(first && nationalDatesOf(first, 2027).map(formatDate)).toEqual([`2027-${monthDay}`]);
  });

  it("moves King's Day off a Sunday and computes Israel's and the Maldives' days", () => {
    const dates = (country: string, index: number, year: number) => {
      const day = nationalDaysOf(country)[index];
      return day ? nationalDatesOf(day, year).map(formatDate) : [];
    };
    expect(dates("NL", 0, 2025)).toEqual(["2025-04-26"]);
    expect(dates("NL", 0, 2026)).toEqual(["2026-04-27"]);
    expect(dates("IL", 0, 2027)).toEqual(["2027-05-12"]);
    expect(dates("MV", 2, 2026)).toEqual(["2026-08-14"]);
  });
});

describe("isNationalDay", () => {
  const cases: readonly [string, string, NationalDayKind | undefined, string][] = [
    ["FI", "2026-12-06", "independence", "yes"],
    ["FI", "2026-12-05", "independence", "unsure"],
    ["FI", "2026-12-16", "independence", "no"],
    ["IN", "2027-01-26", "independence", "no"],
    ["IN", "2027-01-26", "republic", "yes"],
    ["IN", "2027-01-26", "national", "yes"],
    ["IN", "2027-01-26", undefined, "yes"],
    ["AR", "2027-05-25", "independence", "no"],
    ["SI", "2027-06-25", "independence", "yes"],
    ["VN", "2027-09-02", "independence", "unsure"],
    ["CN", "2026-10-05", "national", "yes"],
    ["CN", "2026-10-20", "national", "no"],
    ["SD", "2026-12-31", undefined, "unsure"],
    ["GB", "2026-06-13", "national", "unsure"],
    ["ZZ", "2026-06-13", undefined, "unsure"],
  ];
  it.each(cases)("%s on %s as %s: %s", (country, day, kind, expected) => {
    expect(isNationalDay(country, date(day), kind)).toBe(expected);
  });
});

describe("names and tags", () => {
  it.each([
    ["Bastille Day", ["FR"]],
    ["Koningsdag", ["NL"]],
    ["#17Mai", ["NO"]],
    ["Fiestas Patrias", ["CL", "PE"]],
    ["4th of July", ["US"]],
    ["Tag der Deutschen Einheit", ["DE"]],
    ["Independence Day", []],
    ["", []],
  ])("%s", (name, expected) => {
    expect(findNationalDays(name).map(({ country }) => country)).toEqual(expected);
  });

  it("finds who celebrates", () => {
    const found = nationalDaysOn(date("2027-03-25")).map(({ country }) => country);
    expect(found).toEqual(["BY", "GR"]);
    expect(nationalDaysOn(date("2026-11-20")).map(({ country }) => country)).toEqual(["MX", "OM"]);
  });

  it.each([
    ["GH", "Ghana", "Independence Day", ["#GhanaIndependenceDay"]],
    ["CR", "Costa Rica", "Independence Day", ["#CostaRicaIndependenceDay"]],
    ["CA", "Canada", "Canada Day", ["#CanadaDay", "#FêteDuCanada"]],
    ["SG", "Singapore", "National Day", ["#NDP2027"]],
  ])("%s", (country, countryName, name, tags) => {
    const [day] = nationalDaysOf(country);
    expect(day && nationalDayName(day)).toBe(name);
    expect(day && nationalDayTags(day, countryName, 2027)).toEqual(tags);
  });

  it("are legal on X", () => {
    const tags = Object.values(NATIONAL_DAYS).flatMap((days) =>
      days.flatMap((day) => nationalDayTags(day, "São Tomé & Príncipe", 2027)),
    );
    expect(
      tags.filter((tag) => !/^#(?=.*\p{L})[\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*$/u.test(tag)),
    ).toEqual([]);
  });
});
