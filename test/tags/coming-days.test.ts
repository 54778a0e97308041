import { describe, expect, it } from "vitest";
import { type Ministry, NO_MINISTRY } from "@/lib/ministry/ministry";
import { comingDays } from "@/lib/tags/coming-days";

const provenance = { pack: "p", version: 1, issuer: "i", signed: true, ref: undefined };
const ministry = (changes: Partial<Ministry>): Ministry => ({ ...NO_MINISTRY, ...changes });
const tagsOn = (today: string, changes: Partial<Ministry> = {}) =>
  comingDays(today, ministry(changes)).map(({ tag, ahead }) => `${ahead} ${tag}`);

describe("the coming days", () => {
  it("are the two weeks ahead, the nearest first, with what every ministry speaks of", () => {
    const days = comingDays("2027-02-25", ministry({}));
    expect(days.map(({ tag }) => tag)).toContain("#InternationalWomensDay");
    expect(days.map(({ ahead }) => ahead)).toEqual(
      days.map(({ ahead }) => ahead).toSorted((a, b) => a - b),
    );
    expect(days.every(({ ahead }) => ahead >= 0 && ahead <= 14)).toBe(true);
    expect(days.length).toBeLessThanOrEqual(8);
  });

  it("hold the national days of the state served and of the host countries, and no others", () => {
    expect(tagsOn("2027-03-01", { hostCountries: ["GH"] })).toContain("5 #GhanaIndependenceDay");
    expect(tagsOn("2027-03-01").join()).not.toContain("Ghana");
    expect(tagsOn("2027-03-06", { state: "GH" })).toContain("0 #GhanaIndependenceDay");
  });

  it("are filtered by the pack's topics", () => {
    const campaigns = [{ id: "sea", tags: ["#OurSea"], topics: ["oceans", "fishing"], provenance }];
    const names = comingDays("2027-06-01", ministry({ campaigns })).map(({ names: { en } }) => en);
    expect(names).toContain("World Oceans Day");
    expect(names).not.toContain("World Bicycle Day");
  });

  it("hold the pack's own days, over the year's end too", () => {
    const calendar = [
      { name: "Founding Day", month: 1, day: 4, tags: ["#Founding"], topics: [], provenance },
    ];
    expect(tagsOn("2026-12-28", { calendar })).toContain("7 #Founding");
    expect(tagsOn("2027-01-05", { calendar }).join()).not.toContain("#Founding");
  });

  it("are none on a day that is no day", () => {
    expect(tagsOn("soon")).toEqual([]);
    expect(tagsOn("")).toEqual([]);
  });
});
