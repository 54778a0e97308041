import { type Locale, localeFor } from "@/lib/wording/locales";
import type { Catalog } from "@/lib/wording/wording";
import type { Memory } from "./memory";
import { holdState, type StateHolder } from "./state-holder";

/** The language of the interface at this moment. */
export interface Spoken {
  readonly locale: Locale;
  /** The sentences, the language's own first and English behind it. */
  readonly catalogs: readonly Catalog[];
}

/** What a language is followed by. */
export interface LanguageOptions {
  readonly memory: Pick<Memory, "get" | "subscribe">;
  /** The browser's languages, most wanted first. */
  readonly wanted: readonly string[];
  readonly english: Catalog;
  /** Brings the sentences of a language; undefined, or never, where it cannot: English goes on. */
  readonly bring: (locale: Exclude<Locale, "en">) => Promise<Catalog | undefined>;
}

/** Follows the language that the user chose. It is English until another one's sentences are there. */
export function followLanguage({
  memory,
  wanted,
  english,
  bring,
}: LanguageOptions): StateHolder<Spoken> {
  const spoken = holdState<Spoken>({ locale: "en", catalogs: [english] });
  let asked: Locale = "en";
  const follow = async () => {
    const locale = localeFor(memory.get().settings.language, wanted);
    if (locale === asked) return;
    asked = locale;
    const catalog = locale === "en" ? undefined : await bring(locale);
    // Another choice may have been made meanwhile.
    if (asked !== locale) return;
    if (catalog) spoken.set({ locale, catalogs: [catalog, english] });
    else spoken.set({ locale: "en", catalogs: [english] });
  };
  memory.subscribe(() => void follow());
  void follow();
  return spoken;
}
