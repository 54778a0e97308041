import { describe, expect, it } from "vitest";
import {
  findObservances,
  isAnyOn,
  isMovable,
  isOn,
  observancePhrases,
  observancesOn,
  upcoming,
} from "@/lib/facts/calendar/calendar";
import { formatDate, type PlainDate, parseDate } from "@/lib/facts/calendar/plain-date";

function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}

describe("findObservances", () => {
  it.each([
    ["International Women's Day", "international-womens-day"],
    ["INTERNATIONAL WOMEN’S DAY", "international-womens-day"],
    ["#InternationalWomensDay", "international-womens-day"],
    ["#IWD2027", "international-womens-day"],
    ["IWD", "international-womens-day"],
    ["8M", "international-womens-day"],
    ["Journée internationale des droits des femmes", "international-womens-day"],
    ["Journee internationale des femmes", "international-womens-day"],
    ["Internationalen Frauentag", "international-womens-day"],
    ["Int'l Day of Peace", "international-day-of-peace"],
    ["Women & Girls in Science Day", undefined],
    [
      "International Day of Women & Girls in Science",
      "international-day-of-women-and-girls-in-science",
    ],
    ["World Day of Democracy", "international-day-of-democracy"],
    ["World Human Rights Day", "human-rights-day"],
    ["International Biodiversity Day", "international-day-for-biological-diversity"],
    ["Welttag gegen Menschenhandel", "world-day-against-trafficking-in-persons"],
    ["des Weltwassertags", undefined],
    ["Weltwassertags", "world-water-day"],
    ["Día Internacional del Agua", "world-water-day"],
    ["Dia Mundial da Água", "world-water-day"],
    ["Schuman Day", "europe-day"],
    ["Chinese New Year", "lunar-new-year"],
    ["International Year of Peace", undefined],
    ["World Water Week", undefined],
    ["", undefined],
    ["#2027", undefined],
  ])("%j", (name, id) => {
    expect(findObservances(name).map((observance) => observance.id)).toEqual(id ? [id] : []);
  });

  it.each([
    ["Eid Mubarak", ["eid-al-fitr", "eid-al-adha"]],
    ["Easter", ["easter-sunday", "orthodox-easter"]],
    ["Christmas", ["orthodox-christmas", "christmas-day"]],
    [
      "Holocaust Remembrance Day",
      [
        "international-day-of-commemoration-in-memory-of-the-victims-of-the-holocaust",
        "yom-hashoah",
      ],
    ],
    ["Women's Day", ["international-womens-day", "national-womens-day"]],
    ["Weltkindertag", ["world-childrens-day", "international-childrens-day"]],
  ])("gives all that share %s", (name, ids) => {
    expect(findObservances(name).map((observance) => observance.id)).toEqual(ids);
  });
});

describe("isAnyOn", () => {
  it.each([
    ["World Children's Day", "2026-11-20", "yes"],
    ["World Children's Day", "2026-11-19", "no"],
    ["Children's Day", "2026-11-14", "unsure"],
    ["Dia Mundial da Criança", "2026-06-01", "yes"],
    ["Human Rights Day", "2026-12-10", "yes"],
    ["Human Rights Day", "2026-12-09", "no"],
    ["Human Rights Day", "2027-03-21", "unsure"],
    ["Europe Day", "2027-05-09", "yes"],
    ["Europe Day", "2027-05-05", "unsure"],
    ["Europe Day", "2027-05-08", "no"],
    ["World Book Day", "2027-03-04", "unsure"],
    ["World Book Day", "2027-03-05", "no"],
    ["World Teachers' Day", "2026-10-30", "unsure"],
    ["Commonwealth Day", "2027-03-08", "yes"],
    ["Commonwealth Day", "2027-03-15", "no"],
    // A feast by the moon, the days beside it, and one that begins at sunset
    ["Eid al-Fitr", "2026-03-20", "yes"],
    ["Eid al-Fitr", "2026-03-22", "yes"],
    ["Eid al-Fitr", "2026-03-19", "unsure"],
    ["Eid al-Fitr", "2026-04-10", "no"],
    ["Eid Mubarak", "2026-05-27", "yes"],
    ["Eid Mubarak", "2026-10-01", "no"],
    ["Hanukkah", "2026-12-04", "yes"],
    ["Hanukkah", "2026-12-12", "yes"],
    ["Hanukkah", "2026-12-13", "no"],
    ["Rosh Hashanah", "2026-09-11", "yes"],
    ["Ramadan", "2027-02-20", "yes"],
    ["Ramadan", "2027-06-20", "no"],
    // Seasons that reach over the year's end
    ["Happy Kwanzaa", "2027-01-01", "no"],
    ["Kwanzaa", "2027-01-01", "yes"],
    ["Merry Christmas", "2026-12-20", "unsure"],
    ["Merry Christmas", "2027-01-05", "unsure"],
    ["Merry Christmas", "2027-07-05", "no"],
    ["Easter", "2027-05-02", "yes"],
    ["Easter", "2027-03-28", "yes"],
    ["Easter", "2027-06-28", "no"],
    // Names that belong to many days
    ["Independence Day", "2027-03-03", "unsure"],
    ["Mother's Day", "2027-08-12", "unsure"],
    ["Labour Day", "2027-09-06", "yes"],
    ["Labour Day", "2027-10-25", "unsure"],
    ["Thanksgiving", "2026-11-26", "yes"],
    ["Thanksgiving", "2026-11-24", "unsure"],
    ["Thanksgiving", "2026-09-01", "no"],
    // Weeks
    ["World Space Week", "2026-10-10", "yes"],
    ["World Space Week", "2026-10-11", "no"],
    ["16 Days of Activism", "2026-12-10", "yes"],
    // Beyond the tables, and before the day was made
    ["Diwali", "2050-11-01", "unsure"],
    ["World Lake Day", "2019-08-26", "unsure"],
  ])("%s on %s: %s", (name, day, expected) => {
    expect(isAnyOn(findObservances(name), date(day))).toBe(expected);
  });
});

describe("observancesOn", () => {
  it("gives single days before weeks, and everything of the day", () => {
    const ids = observancesOn(date("2026-11-20")).map((observance) => observance.id);
    expect(ids).toContain("world-childrens-day");
    expect(ids).toContain("africa-industrialization-day");
    expect(ids.at(-1)).toBe("world-antimicrobial-resistance-awareness-week");
  });

  it("agrees with isOn", () => {
    for (const day of ["2027-01-01", "2026-12-31", "2027-03-08", "2026-06-16", "2028-02-29"]) {
      for (const observance of observancesOn(date(day))) {
        expect([observance.id, isOn(observance, date(day))]).toEqual([observance.id, "yes"]);
      }
    }
  });

  it("finds Women's Day on 8 March, with its topic", () => {
    const found = observancesOn(date("2027-03-08")).find(({ topics }) => topics.includes("women"));
    expect(found?.id).toBe("international-womens-day");
  });
});

describe("upcoming", () => {
  it("lists what begins in the days ahead, in order, over the year's end", () => {
    const found = upcoming(date("2026-12-24"), 14);
    const days = found.map((occurrence) => formatDate(occurrence.date));
    expect(days).toEqual([...days].sort());
    expect(found.map(({ observance }) => observance.id)).toEqual(
      expect.arrayContaining(["christmas-eve", "new-years-day", "world-braille-day", "epiphany"]),
    );
    expect(days[0]).toBe("2026-12-24");
    expect(days.at(-1)).toBe("2027-01-07");
  });
});

describe("observancePhrases", () => {
  it("gives the language's phrases and the loose ones, each with all who share it", () => {
    const german = observancePhrases("de");
    const texts = german.map(({ phrase }) => phrase);
    expect(texts).toContain("Internationaler Frauentag");
    expect(texts).toContain("Weltkindertag");
    expect(texts).not.toContain("International Women's Day");
    const shared = german.find(({ phrase }) => phrase === "Weltkindertag");
    expect(shared?.observances.length).toBe(2);
  });
});

describe("isMovable", () => {
  it.each([
    ["World Water Day", false],
    ["Easter Monday", true],
    ["Commonwealth Day", true],
  ])("%s: %s", (name, movable) => {
    expect(findObservances(name).map(isMovable)).toEqual([movable]);
  });
});
