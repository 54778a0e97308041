import { describe, expect, test } from "vitest";
import { countries } from "@/lib/facts/world/country";
import {
  isMember,
  latestJoiner,
  membershipDates,
  membersOf,
  type OrganisationId,
} from "@/lib/facts/world/membership";
import { ORGANISATIONS } from "@/lib/facts/world/organisations";

const TODAY = "2026-11-20";
// Keys of a literal; Object.keys widens them.
const ids = Object.keys(ORGANISATIONS) as OrganisationId[];

/** Published numbers of members on that day, the doubtful ones left out. */
test.each<[OrganisationId, number]>([
  ["UN", 193],
  ["UNSC", 15],
  ["P5", 5],
  ["EU", 27],
  ["EURO", 21],
  ["SCHENGEN", 29],
  ["EEA", 30],
  ["EFTA", 4],
  ["NATO", 32],
  ["COE", 46],
  ["OSCE", 57],
  ["OECD", 38],
  ["NORDIC_COUNCIL", 8],
  ["BENELUX", 3],
  ["VISEGRAD", 4],
  ["G7", 7],
  ["G20", 21],
  ["BRICS", 10],
  ["OPEC", 11],
  ["COMMONWEALTH", 56],
  ["CPLP", 9],
  ["AU", 55],
  ["ECOWAS", 12],
  ["WAEMU", 8],
  ["CEMAC", 6],
  ["EAC", 8],
  ["SADC", 16],
  ["COMESA", 21],
  ["ARAB_LEAGUE", 22],
  ["GCC", 6],
  ["OIC", 57],
  ["ASEAN", 11],
  ["APEC", 21],
  ["SAARC", 8],
  ["BIMSTEC", 7],
  ["SCO", 10],
  ["EAEU", 5],
  ["OAS", 32],
  ["MERCOSUR", 5],
  ["CARICOM", 15],
  ["CELAC", 33],
  ["SICA", 8],
  ["ANDEAN_COMMUNITY", 4],
  ["PIF", 18],
])("%s has %i members", (id, expected) => {
  const members = [...membersOf(id).keys()].filter((code) => isMember(id, code, TODAY));
  expect(members).toHaveLength(expected);
});

describe("on a day", () => {
  test.each<[OrganisationId, string, string, boolean | undefined]>([
    ["EU", "GB", "2020-01-30", true],
    ["EU", "GB", "2020-01-31", undefined],
    ["EU", "GB", "2020-02-01", false],
    ["EU", "GB", TODAY, false],
    ["EU", "CH", TODAY, false],
    ["EU", "NO", TODAY, false],
    ["EU", "TR", TODAY, false],
    ["EU", "HR", "2013-06-30", false],
    ["EU", "HR", "2013-07-01", true],
    ["EU", "GL", TODAY, undefined],
    ["EU", "XK", TODAY, undefined],
    ["EURO", "HR", "2022-12-31", false],
    ["EURO", "HR", "2023-01-01", true],
    ["EURO", "BG", "2025-12-31", false],
    ["EURO", "BG", "2026-01-01", true],
    ["EURO", "SE", TODAY, false],
    ["EURO", "ME", TODAY, undefined],
    ["SCHENGEN", "BG", "2024-06-01", undefined],
    ["SCHENGEN", "BG", "2025-01-01", true],
    ["SCHENGEN", "IE", TODAY, false],
    ["SCHENGEN", "CY", "2025-06-01", false],
    ["SCHENGEN", "CY", TODAY, undefined],
    ["SCHENGEN", "CH", TODAY, true],
    ["NATO", "FI", "2023-04-03", false],
    ["NATO", "FI", "2023-04-04", true],
    ["NATO", "SE", "2024-03-07", true],
    ["NATO", "AT", TODAY, false],
    ["NATO", "IE", TODAY, false],
    ["NATO", "UA", TODAY, false],
    ["ASEAN", "TL", "2025-10-25", false],
    ["ASEAN", "TL", "2025-10-26", true],
    ["BRICS", "ID", "2025-01-06", true],
    ["BRICS", "SA", TODAY, undefined],
    ["BRICS", "AR", TODAY, false],
    ["OPEC", "AO", "2023-12-31", true],
    ["OPEC", "AO", "2024-01-02", false],
    ["OPEC", "AE", "2026-04-30", true],
    ["OPEC", "AE", TODAY, false],
    ["OPEC", "QA", TODAY, false],
    ["ECOWAS", "ML", "2025-01-28", true],
    ["ECOWAS", "ML", "2025-02-01", false],
    ["OAS", "NI", TODAY, false],
    ["OAS", "CU", TODAY, undefined],
    ["MERCOSUR", "BO", "2023-05-01", false],
    ["MERCOSUR", "BO", "2024-07-01", undefined],
    ["MERCOSUR", "BO", TODAY, true],
    ["MERCOSUR", "VE", TODAY, undefined],
    ["COMMONWEALTH", "ZW", TODAY, false],
    ["COMMONWEALTH", "IE", TODAY, false],
    ["COMMONWEALTH", "MV", "2018-01-01", false],
    ["COMMONWEALTH", "GA", TODAY, true],
    ["COE", "RU", TODAY, false],
    ["COE", "RU", "2020-01-01", true],
    ["OSCE", "RU", TODAY, true],
    ["G7", "RU", TODAY, false],
    ["G20", "org:AU", TODAY, true],
    ["G20", "ES", TODAY, undefined],
    ["UNSC", "FR", "2030-01-01", true],
    ["UNSC", "LV", TODAY, true],
    ["UNSC", "DE", TODAY, false],
    ["UNSC", "SI", "2025-06-01", true],
    ["UNSC", "SI", TODAY, false],
    ["UNSC", "KG", "2027-01-01", true],
    ["UNSC", "DE", "2028-06-01", undefined],
    ["UN", "SS", "2011-07-13", false],
    ["UN", "VA", TODAY, false],
    ["UN", "PS", TODAY, undefined],
    ["UN", "TW", TODAY, undefined],
    ["OECD", "RO", TODAY, undefined],
    ["OECD", "CR", TODAY, true],
    ["FRANCOPHONIE", "ML", TODAY, undefined],
    ["EU", "XX", TODAY, undefined],
  ])("%s, %s, %s: %s", (id, code, day, expected) => {
    expect(isMember(id, code, day)).toBe(expected);
  });
});

test("members are known states, territories or organisations", () => {
  const lost = ids.flatMap((id) =>
    [...membersOf(id).keys()]
      .filter((code) => !code.startsWith("org:") && !countries().has(code))
      .map((code) => `${id} ${code}`),
  );
  expect(lost).toEqual([]);
});

test("no spell ends before it starts", () => {
  const upsideDown = ids.flatMap((id) =>
    [...membersOf(id)].flatMap(([code, spells]) =>
      spells
        .filter(({ from, to }) => from !== undefined && to !== undefined && from >= to)
        .map(() => `${id} ${code}`),
    ),
  );
  expect(upsideDown).toEqual([]);
});

test("the days of joining and leaving are at hand for the sentence", () => {
  expect(membershipDates("EU", "GB")).toEqual({ joined: "1973-01-01", left: "2020-01-31" });
  expect(membershipDates("NATO", "FI")).toEqual({ joined: "2023-04-04" });
  expect(membershipDates("NATO", "AT")).toEqual({});
});

test("the last to join is told where it joined alone and surely", () => {
  expect(latestJoiner("NATO")?.code).toBe("SE");
  expect(latestJoiner("EU")?.code).toBe("HR");
  expect(latestJoiner("P5")).toBeUndefined();
  expect(latestJoiner("G20")).toBeUndefined();
});
