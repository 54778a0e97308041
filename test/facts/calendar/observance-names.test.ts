import { describe, expect, it } from "vitest";
import { nameKey, spellings } from "@/lib/facts/calendar/observance-names";

describe("nameKey", () => {
  it.each([
    ["World Teachers’ Day", "worldteachersday"],
    ["#WorldTeachersDay", "worldteachersday"],
    ["Día Mundial del Niño", "diamundialdelnino"],
    ["Weltfußballtag", "weltfussballtag"],
    ["Int'l Day of Women & Girls", "internationaldayofwomenandgirls"],
    ["", ""],
  ])("%j", (text, key) => {
    expect(nameKey(text)).toBe(key);
  });
});

describe("spellings", () => {
  it.each([
    ["World Teachers' Day", "en", ["World Teachers' Day", "World Teacher's Day"]],
    [
      "St Patrick's Day",
      "en",
      ["St Patrick's Day", "St Patricks Day", "St. Patrick's Day", "Saint Patrick's Day"],
    ],
    [
      "International Coffee Day",
      "en",
      ["International Coffee Day", "Int'l Coffee Day", "Intl Coffee Day"],
    ],
    [
      "Internationaler Tag der Berge",
      "de",
      [
        "Internationaler Tag der Berge",
        "Internationale Tag der Berge",
        "Internationalen Tag der Berge",
      ],
    ],
    ["Weltwassertag", "de", ["Weltwassertag", "Weltwassertags", "Weltwassertages"]],
    ["Journée mondiale de l'eau", "fr", ["Journée mondiale de l'eau"]],
  ] as const)("of %s", (phrase, language, expected) => {
    const forms = spellings(phrase, language);
    expect(forms[0]).toBe(phrase);
    expect(forms).toEqual(expect.arrayContaining([...expected]));
  });
});
