import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";

/** Each date as "[weekday ]year-month-day", "?" for a year not written, ">" after one that opens a range. */
function dates(text: string): string[] {
  return parseDraft(text).dates.map(({ readings, year, weekday, opensRange }) => {
    const days = readings.map(({ month, day }) => `${year ?? "?"}-${month}-${day}`).join(" or ");
    return `${weekday === undefined ? "" : `${weekday} `}${days}${opensRange ? " >" : ""}`;
  });
}

describe("dates in", () => {
  it.each<[string, readonly string[]]>([
    ["Join us on Friday, 20 November 2026.", ["5 2026-11-20"]],
    ["Join us on Friday, November 20th, 2026.", ["5 2026-11-20"]],
    ["Fri 20 Nov at 10:00", ["5 ?-11-20"]],
    ["Friday at 10:00, 20 November", ["5 ?-11-20"]],
    ["20 November (Friday)", ["5 ?-11-20"]],
    ["20 November falls on a Friday.", ["5 ?-11-20"]],
    ["From 14 to 12 May in Geneva", ["?-5-14 >", "?-5-12"]],
    ["14–16 May 2026", ["2026-5-14 >", "2026-5-16"]],
    ["May 12-14, 2026", ["2026-5-12 >", "2026-5-14"]],
    ["on 3, 5 and 9 March", ["?-3-3", "?-3-5", "?-3-9"]],
    ["Monday 3 to Friday 7 March", ["1 ?-3-3 >", "5 ?-3-7"]],
    ["Mon 9/5 at the embassy", ["1 ?-5-9 or ?-9-5"]],
    ["le vendredi 20 novembre 2026", ["5 2026-11-20"]],
    ["du 12 au 14 mai, à Genève", ["?-5-12 >", "?-5-14"]],
    ["el viernes 20 de noviembre de 2026", ["5 2026-11-20"]],
    ["na sexta-feira, 20 de novembro", ["5 ?-11-20"]],
    ["am Freitag, den 20. November", ["5 ?-11-20"]],
    ["Freitag, 20.11.2026, 18 Uhr", ["5 2026-11-20"]],
    ["venerdì 20 novembre è festa", ["5 ?-11-20"]],
    ["в пятницу, 20 ноября", ["5 ?-11-20"]],
    ["w środę 18 listopada, w Warszawie i nie tylko", ["3 ?-11-18"]],
    ["2026-11-20", ["2026-11-20"]],
    ["31 November and 30 February", ["?-11-31", "?-2-30"]],
    ["Monday’s talks follow the agreement of 3 March", ["?-3-3"]],
    ["Friday the 13th", []],
    ["open 24/7 and on 9/11 we remember", []],
    ["You may 20 times march 5 km", []],
    ["€20 March offer", []],
    ["at 10:20 March opens", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
