import { expect, it } from "vitest";
import { type LocaleChoice, localeFor } from "@/lib/wording/locales";

it.each<[LocaleChoice, string[], string]>([
  ["auto", ["fr-CH", "de"], "fr"],
  ["auto", ["pt_BR"], "pt"],
  ["auto", ["nl-NL", "de-AT", "en"], "de"],
  ["auto", ["AR-eg"], "ar"],
  ["auto", ["nl"], "en"],
  ["auto", ["", "constructor"], "en"],
  ["auto", [], "en"],
  ["es", ["fr"], "es"],
])("%s with a browser in %j speaks %s", (choice, wanted, locale) => {
  expect(localeFor(choice, wanted)).toBe(locale);
});
