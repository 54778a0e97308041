/** Languages that the interface speaks, by BCP 47 code; `public/_locales` has a file for each. */
export const LOCALES = ["en", "fr", "es", "pt", "de", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

/** What the user chose: a language, or the browser's own. */
export type LocaleChoice = "auto" | Locale;

/** Each language by its own name, as a reader of it would look for it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  fr: "Français",
  es: "Español",
  pt: "Português",
  de: "Deutsch",
  ar: "العربية",
};

/** The language to speak: the chosen one, else the first of the browser's that is spoken ("pt-BR" is Portuguese), else English. */
export function localeFor(choice: LocaleChoice, wanted: readonly string[]): Locale {
  if (choice !== "auto") return choice;
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split(/[-_]/);
    const known = LOCALES.find((locale) => locale === language);
    if (known) return known;
  }
  return "en";
}
