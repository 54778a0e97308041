import { expect, it } from "vitest";
import { weekOf } from "@/lib/wording/week";
import { intlTag } from "@/lib/wording/written-value";

it.each([
  ["en", 1, [6, 7]],
  ["fr", 1, [6, 7]],
  ["es", 1, [6, 7]],
  ["de", 1, [6, 7]],
  ["pt", 7, [6, 7]],
  ["ar", 6, [5, 6]],
])("a week in %s begins on day %i", (locale, firstDay, weekend) => {
  expect(weekOf(intlTag(locale))).toMatchObject({ firstDay, weekend });
});

it("knows the same where the browser's own Intl does not tell", () => {
  const told = Object.getOwnPropertyDescriptor(Intl.Locale.prototype, "weekInfo");
  Object.defineProperty(Intl.Locale.prototype, "weekInfo", {
    value: undefined,
    configurable: true,
  });
  try {
    expect(["en", "pt", "ar"].map((locale) => weekOf(intlTag(locale)).firstDay)).toEqual([1, 7, 6]);
  } finally {
    if (told) Object.defineProperty(Intl.Locale.prototype, "weekInfo", told);
  }
});
