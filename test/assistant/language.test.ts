import { expect, it } from "vitest";
import { followLanguage } from "@/lib/assistant/language";
import { DEFAULT_SETTINGS } from "@/lib/assistant/settings";
import { holdState } from "@/lib/assistant/state-holder";
import type { Locale, LocaleChoice } from "@/lib/wording/locales";
import type { Catalog } from "@/lib/wording/wording";

const english: Catalog = { ui_undo: { message: "Undo" } };
const french: Catalog = { ui_undo: { message: "Annuler" } };
const arabic: Catalog = { ui_undo: { message: "تراجع" } };

function open(language: LocaleChoice, wanted: string[], brought: Partial<Record<Locale, Catalog>>) {
  const memory = holdState({
    settings: { ...DEFAULT_SETTINGS, language },
    ignored: [],
    notices: [],
  });
  const waiting = new Map<Locale, () => void>();
  const spoken = followLanguage({
    memory,
    wanted,
    english,
    bring: (locale) =>
      new Promise((resolve) => waiting.set(locale, () => resolve(brought[locale]))),
  });
  return {
    spoken,
    async arrive(locale: Locale) {
      waiting.get(locale)?.();
      await Promise.resolve();
      await Promise.resolve();
    },
    choose: (language: LocaleChoice) =>
      memory.set({ settings: { ...memory.get().settings, language } }),
  };
}

it("speaks English until the chosen language has come", async () => {
  const { spoken, arrive } = open("fr", [], { fr: french });
  expect(spoken.get()).toEqual({ locale: "en", catalogs: [english] });
  await arrive("fr");
  expect(spoken.get()).toEqual({ locale: "fr", catalogs: [french, english] });
});

it("goes on in English where a language cannot be brought", async () => {
  const { spoken, arrive } = open("ar", [], {});
  await arrive("ar");
  expect(spoken.get().locale).toBe("en");
});

it("keeps to the last choice when two arrive out of order", async () => {
  const { spoken, arrive, choose } = open("fr", [], { fr: french, ar: arabic });
  choose("ar");
  await arrive("ar");
  await arrive("fr");
  expect(spoken.get().locale).toBe("ar");
});

it("returns to English at once", async () => {
  const { spoken, arrive, choose } = open("fr", [], { fr: french });
  await arrive("fr");
  choose("en");
  await Promise.resolve();
  expect(spoken.get()).toEqual({ locale: "en", catalogs: [english] });
});
