import { describe, expect, it } from "vitest";
import { datesOf, findObservances, observanceTags } from "@/lib/facts/calendar/calendar";
import { CALENDAR_LANGUAGES, type DateRule } from "@/lib/facts/calendar/observance";
import { nameKey } from "@/lib/facts/calendar/observance-names";
import { OBSERVANCES } from "@/lib/facts/calendar/observances";
import { formatDate, isRealDate, weekdayOf } from "@/lib/facts/calendar/plain-date";
import { UNITED_NATIONS_DAYS } from "@/lib/facts/calendar/united-nations-days";

/** The first day, or days, of the only observance of that name. */
function datesIn(name: string, year: number): string[] {
  const [observance, ...others] = findObservances(name);
  if (!observance || others.length > 0) throw new Error(`${others.length} others named ${name}`);
  return datesOf(observance, year).map(formatDate);
}

describe("fixed days", () => {
  it.each([
    ["World Braille Day", "01-04"],
    ["International Day of Education", "01-24"],
    ["International Day of Clean Energy", "01-26"],
    ["International Holocaust Remembrance Day", "01-27"],
    ["World Wetlands Day", "02-02"],
    ["International Day of Women and Girls in Science", "02-11"],
    ["World Radio Day", "02-13"],
    ["International Mother Language Day", "02-21"],
    ["World Wildlife Day", "03-03"],
    ["International Women's Day", "03-08"],
    ["International Francophonie Day", "03-20"],
    ["International Day of Happiness", "03-20"],
    ["International Day for the Elimination of Racial Discrimination", "03-21"],
    ["World Water Day", "03-22"],
    ["World Tuberculosis Day", "03-24"],
    ["World Autism Awareness Day", "04-02"],
    ["World Health Day", "04-07"],
    ["Earth Day", "04-22"],
    ["World Book Day", "04-23"],
    ["Anzac Day", "04-25"],
    ["World Malaria Day", "04-25"],
    ["International Workers' Day", "05-01"],
    ["World Press Freedom Day", "05-03"],
    ["World Portuguese Language Day", "05-05"],
    ["Europe Day", "05-09"],
    ["International Day Against Homophobia, Biphobia and Transphobia", "05-17"],
    ["World Bee Day", "05-20"],
    ["International Day for Biological Diversity", "05-22"],
    ["Africa Day", "05-25"],
    ["International Day of UN Peacekeepers", "05-29"],
    ["World Environment Day", "06-05"],
    ["World Oceans Day", "06-08"],
    ["World Day Against Child Labour", "06-12"],
    ["Day of the African Child", "06-16"],
    ["World Refugee Day", "06-20"],
    ["International Day of Yoga", "06-21"],
    ["International Day of Women in Diplomacy", "06-24"],
    ["World Kiswahili Language Day", "07-07"],
    ["World Population Day", "07-11"],
    ["Nelson Mandela International Day", "07-18"],
    ["World Day against Trafficking in Persons", "07-30"],
    ["ASEAN Day", "08-08"],
    ["International Youth Day", "08-12"],
    ["World Humanitarian Day", "08-19"],
    ["International Literacy Day", "09-08"],
    ["International Day of Democracy", "09-15"],
    ["International Day of Peace", "09-21"],
    ["European Day of Languages", "09-26"],
    ["World Tourism Day", "09-27"],
    ["World Teachers' Day", "10-05"],
    ["World Mental Health Day", "10-10"],
    ["World Day Against the Death Penalty", "10-10"],
    ["International Day of the Girl Child", "10-11"],
    ["World Food Day", "10-16"],
    ["United Nations Day", "10-24"],
    ["World Science Day", "11-10"],
    ["World Diabetes Day", "11-14"],
    ["World Children's Day", "11-20"],
    ["International Day for the Elimination of Violence against Women", "11-25"],
    ["World AIDS Day", "12-01"],
    ["International Day of Persons with Disabilities", "12-03"],
    ["International Volunteer Day", "12-05"],
    ["International Anti-Corruption Day", "12-09"],
    ["Human Rights Day", "12-10"],
    ["International Migrants Day", "12-18"],
  ])("%s is %s", (name, monthDay) => {
    expect(datesIn(name, 2027)).toEqual([`2027-${monthDay}`]);
  });
});

describe("movable days", () => {
  it.each([
    ["Commonwealth Day", ["2024-03-11", "2025-03-10", "2026-03-09", "2027-03-08"]],
    ["World Kidney Day", ["2024-03-14", "2025-03-13", "2026-03-12", "2027-03-11"]],
    ["International Girls in ICT Day", ["2024-04-25", "2025-04-24", "2026-04-23", "2027-04-22"]],
    ["International Day of Cooperatives", ["2024-07-06", "2025-07-05", "2026-07-04", "2027-07-03"]],
    ["World Maritime Day", ["2024-09-26", "2025-09-25", "2026-09-24", "2027-09-30"]],
    ["World Habitat Day", ["2024-10-07", "2025-10-06", "2026-10-05", "2027-10-04"]],
    ["World Philosophy Day", ["2024-11-21", "2025-11-20", "2026-11-19", "2027-11-18"]],
    [
      "World Day of Remembrance for Road Traffic Victims",
      ["2024-11-17", "2025-11-16", "2026-11-15", "2027-11-21"],
    ],
    ["Remembrance Sunday", ["2024-11-10", "2025-11-09", "2026-11-08", "2027-11-14"]],
    ["Holodomor Remembrance Day", ["2024-11-23", "2025-11-22", "2026-11-28", "2027-11-27"]],
    ["Rare Disease Day", ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28"]],
    ["GivingTuesday", ["2024-12-03", "2025-12-02", "2026-12-01", "2027-11-30"]],
    ["Diwali", ["2024-10-31", "2025-10-20", "2026-11-08", "2027-10-29"]],
    ["Holi", ["2024-03-25", "2025-03-14", "2026-03-04", "2027-03-22"]],
    ["Lunar New Year", ["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06"]],
    ["Mid-Autumn Festival", ["2024-09-17", "2025-10-06", "2026-09-25", "2027-09-15"]],
    ["Eid al-Fitr", ["2024-04-10", "2025-03-30", "2026-03-20", "2027-03-09"]],
    ["Eid al-Adha", ["2024-06-16", "2025-06-06", "2026-05-27", "2027-05-16"]],
    ["Rosh Hashanah", ["2024-10-03", "2025-09-23", "2026-09-12", "2027-10-02"]],
    ["Yom Kippur", ["2024-10-12", "2025-10-02", "2026-09-21", "2027-10-11"]],
    ["Passover", ["2024-04-23", "2025-04-13", "2026-04-02", "2027-04-22"]],
    ["Purim", ["2024-03-24", "2025-03-14", "2026-03-03", "2027-03-23"]],
    ["Good Friday", ["2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26"]],
    ["Pentecost", ["2024-05-19", "2025-06-08", "2026-05-24", "2027-05-16"]],
    ["Ash Wednesday", ["2024-02-14", "2025-03-05", "2026-02-18", "2027-02-10"]],
  ])("%s from 2024", (name, expected) => {
    expect([2024, 2025, 2026, 2027].flatMap((year) => datesIn(name, year))).toEqual(expected);
  });

  it("keeps both Thanksgivings and both days of migratory birds", () => {
    expect(datesIn("Thanksgiving", 2026)).toEqual(["2026-10-12", "2026-11-26"]);
    expect(datesIn("World Migratory Bird Day", 2027)).toEqual(["2027-05-08", "2027-10-09"]);
  });

  it("keeps World Statistics Day every fifth year", () => {
    expect(datesIn("World Statistics Day", 2025)).toEqual(["2025-10-20"]);
    expect(datesIn("World Statistics Day", 2026)).toEqual([]);
    expect(datesIn("World Statistics Day", 2030)).toEqual(["2030-10-20"]);
  });

  it("knows no day before it was created", () => {
    expect(datesIn("World Lake Day", 2024)).toEqual([]);
    expect(datesIn("World Lake Day", 2025)).toEqual(["2025-08-27"]);
  });
});

describe("the lists", () => {
  it("hold the United Nations' days and weeks", () => {
    expect(UNITED_NATIONS_DAYS.length).toBeGreaterThanOrEqual(218);
  });

  it("give each observance an id of its own", () => {
    const ids = OBSERVANCES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it("let no two observances share a name, unless it is loose in both", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const observance of OBSERVANCES) {
      const loose = new Set(observance.loose?.map(nameKey));
      const written = [
        ...Object.values(observance.names),
        ...Object.values(observance.aliases ?? {}).flat(),
      ];
      for (const key of new Set(written.map(nameKey))) {
        if (loose.has(key)) continue;
        const owner = owners.get(key);
        if (owner) shared.push(`${key}: ${owner}, ${observance.id}`);
        owners.set(key, observance.id);
      }
    }
    for (const observance of OBSERVANCES) {
      for (const name of observance.loose ?? []) {
        const owner = owners.get(nameKey(name));
        const ambiguous = OBSERVANCES.find(({ id }) => id === owner)?.ambiguous;
        if (owner && owner !== observance.id && !ambiguous)
          shared.push(`${name}: ${owner}, ${observance.id}`);
      }
    }
    expect(shared).toEqual([]);
  });

  it("name real days", () => {
    const rules = OBSERVANCES.flatMap(({ on, also }): DateRule[] => [on, also ?? []].flat());
    const written = rules.flatMap((rule) =>
      typeof rule === "string" ? [rule] : "dates" in rule ? rule.dates.split(" ") : [],
    );
    const unreal = written.filter((text) => {
      const [month, day] = text.split("-").map(Number);
      return text !== "-" && !isRealDate(2024, month ?? 0, day ?? 0);
    });
    expect(unreal).toEqual([]);
  });

  it("have dates for every year from 2024 to 2032, whatever the rule", () => {
    const gaps = OBSERVANCES.filter(({ id }) => id !== "world-statistics-day").flatMap(
      (observance) =>
        [2027, 2028, 2029, 2030, 2031, 2032]
          .filter(
            (year) => [observance.on].flat().length > 0 && datesOf(observance, year).length === 0,
          )
          .map((year) => `${observance.id} ${year}`),
    );
    expect(gaps).toEqual([]);
  });

  it("put Sundays on Sundays", () => {
    const sundays = ["Easter Sunday", "Remembrance Sunday", "Palm Sunday", "World Leprosy Day"];
    for (const name of sundays) {
      for (const observance of findObservances(name)) {
        for (const date of datesOf(observance, 2029)) expect(weekdayOf(date)).toBe(0);
      }
    }
  });
});

describe("tags", () => {
  // X: letters, marks, digits and underscores, at least one of them not a digit.
  const legal = /^#(?=.*[\p{L}])[\p{L}\p{M}\p{N}_]+$/u;

  it("are legal on X and in CamelCase, in every language", () => {
    const wrong: string[] = [];
    for (const observance of OBSERVANCES) {
      for (const language of CALENDAR_LANGUAGES) {
        for (const tag of observanceTags(observance, language, 2027)) {
          const cased = /^#[\p{Lu}\p{N}]/u.test(tag) || /^#1erMai$/u.test(tag);
          if (!legal.test(tag) || !cased || /\{|\}/u.test(tag))
            wrong.push(`${observance.id} ${tag}`);
          if (/^#\p{Lu}\p{Ll}{17,}$/u.test(tag) && language !== "de")
            wrong.push(`${observance.id} ${tag}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["International Women's Day", "en", ["#InternationalWomensDay", "#IWD2027"]],
    ["International Women's Day", "es", ["#8M", "#DíaInternacionalDeLaMujer"]],
    ["World Water Day", "en", ["#WorldWaterDay"]],
    ["World Water Day", "fr", ["#JournéeMondialeDeLEau"]],
    ["World Water Day", "pt", ["#DiaMundialDaÁgua"]],
    ["World Water Day", "de", ["#Weltwassertag"]],
    ["World AIDS Day", "de", ["#WeltAidsTag"]],
    ["ASEAN Day", "de", ["#ASEANDay"]],
    ["Day of Remembrance for all Victims of Chemical Warfare", "en", []],
  ] as const)("for %s in %s", (name, language, expected) => {
    const [observance] = findObservances(name);
    expect(observance && observanceTags(observance, language, 2027)).toEqual(expected);
  });
});
