import type { CalendarLanguage, Observance } from "./observance";

/** A phrase that names an observance, or several where people give them one name ("Eid", "Christmas"). */
export interface ObservancePhrase {
  readonly phrase: string;
  /** Undefined for a loose name, which is looked for in any language. */
  readonly language: CalendarLanguage | undefined;
  readonly observances: readonly Observance[];
}

const BEYOND_ASCII = /[^ -~]/u;
const SHORT_INTERNATIONAL = /^Int['’]?l\b\.?/u;
/** "International Day of …" and "World Day of …": writers mix them up, so each is read as the other unless that is a day of its own. */
const SWAPS: Readonly<Record<CalendarLanguage, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/^International (?=.*\bDay\b)/u, "World "],
    [/^World (?=.*\bDay\b)/u, "International "],
    [/^(International|World) Day of (?!the\b)(\p{L}+(?:[ -]\p{L}+)?)$/u, "$1 $2 Day"],
    [/^(International|World) Day of /u, "$1 Day for "],
    [/^(International|World) Day for /u, "$1 Day of "],
    [/^(?!International|World|Global|National|European|UN\b)(?=.* Day$)/u, "International "],
    [/^(?!International|World|Global|National|European|UN\b)(?=.* Day$)/u, "World "],
  ],
  fr: [
    [/^Journée internationale /u, "Journée mondiale "],
    [/^Journée mondiale /u, "Journée internationale "],
    [/^Journée (?=d)/u, "Journée internationale "],
    [/^Journée (?=d)/u, "Journée mondiale "],
    [/ de (?:la )?lutte contre /u, " contre "],
    [/^(Journée (?:mondiale|internationale)) contre /u, "$1 de lutte contre "],
  ],
  es: [
    [/^Día Internacional /u, "Día Mundial "],
    [/^Día Mundial /u, "Día Internacional "],
    [/^Día (?=de)/u, "Día Internacional "],
    [/^Día (?=de)/u, "Día Mundial "],
    [/ (?:de la )?Lucha contra /u, " contra "],
  ],
  pt: [
    [/^Dia Internacional /u, "Dia Mundial "],
    [/^Dia Mundial /u, "Dia Internacional "],
    [/^Dia (?=d)/u, "Dia Internacional "],
    [/^Dia (?=d)/u, "Dia Mundial "],
    [/ d[ae] Luta contra /u, " contra "],
    [/ de Combate à /u, " contra a "],
    [/ de Combate ao /u, " contra o "],
  ],
  de: [
    [/^Internationaler Tag /u, "Welttag "],
    [/^Welttag /u, "Internationaler Tag "],
    [/^Tag /u, "Internationaler Tag "],
  ],
};

/** Form for comparing names: without case, accents, spaces, hyphens, apostrophes and "#"; "&" read as "and". */
export function nameKey(text: string): string {
  const spelt = text.includes("&") ? text.replaceAll("&", "and") : text;
  const whole = spelt.startsWith("Int")
    ? spelt.replace(SHORT_INTERNATIONAL, "International")
    : spelt;
  // Most names are plain ASCII, and thousands of keys are made at the first call: they take the short way.
  if (!BEYOND_ASCII.test(whole)) return whole.toLowerCase().replace(/[^a-z0-9]+/gu, "");
  return whole
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Every phrase for the observances given, in the languages given: official names, aliases and loose names, and "World" for
 * "International" and the like where that is not another day's name. Not folded; spelling is left to `spellings`.
 */
export function phrasesOf(
  observances: readonly Observance[],
  languages: readonly CalendarLanguage[],
): ObservancePhrase[] {
  const written: Named[] = observances.flatMap((observance) => [
    ...languages.flatMap((language) =>
      ownNames(observance, language).map((phrase) => named(phrase, language, observance)),
    ),
    ...(observance.loose ?? []).map((phrase) => named(phrase, undefined, observance)),
  ]);
  const owners = new Map<string, Set<Observance>>();
  for (const { key, observance } of written) {
    owners.set(key, (owners.get(key) ?? new Set()).add(observance));
  }
  const all = [...written, ...swapped(written, owners)];
  const once = new Map(all.map((name) => [`${name.language} ${name.phrase}`, name]));
  return [...once.values()].map(({ phrase, language, key, observance }) => ({
    phrase,
    language,
    observances: [...(owners.get(key) ?? [observance])],
  }));
}

interface Named {
  readonly phrase: string;
  readonly key: string;
  readonly language: CalendarLanguage | undefined;
  readonly observance: Observance;
}

function named(
  phrase: string,
  language: CalendarLanguage | undefined,
  observance: Observance,
): Named {
  return { phrase, key: nameKey(phrase), language, observance };
}

function swapped(
  written: readonly Named[],
  owners: ReadonlyMap<string, ReadonlySet<Observance>>,
): Named[] {
  const made = new Map<string, Named | undefined>();
  for (const { phrase, language, observance } of written) {
    if (observance.ambiguous || !language) continue;
    for (const [pattern, replacement] of SWAPS[language]) {
      const variant = phrase.replace(pattern, replacement);
      if (variant === phrase) continue;
      const name = named(variant, language, observance);
      if (owners.has(name.key)) continue;
      const taken = made.has(name.key) && made.get(name.key)?.observance !== observance;
      // Two days that would share it: neither may have it.
      made.set(name.key, taken ? undefined : name);
    }
  }
  return [...made.values()].filter((name) => name !== undefined);
}

function ownNames(observance: Observance, language: CalendarLanguage): string[] {
  const name = observance.names[language];
  return [...(name ? [name] : []), ...(observance.aliases?.[language] ?? [])];
}

/**
 * The ways a phrase is spelt, for matching token by token: with and without apostrophe, "&", "Int'l" and "St." in English,
 * and the endings that a German name takes after "zum", "der" or "des". The phrase itself comes first.
 */
export function spellings(phrase: string, language: CalendarLanguage | undefined): string[] {
  const forms = new Set([phrase]);
  if (language === "de") {
    const adjective = /^(International|Europäisch|National|Deutsch-Französisch)er /u.exec(phrase);
    const stem = adjective?.[1];
    if (adjective && stem) {
      const rest = phrase.slice(adjective[0].length);
      forms.add(`${stem}e ${rest}`).add(`${stem}en ${rest}`);
    }
    if (/^\S+tag$/u.test(phrase)) forms.add(`${phrase}s`).add(`${phrase}es`);
  }
  if (language === "en") {
    for (const form of [...forms]) {
      if (/s' |s'$/u.test(form)) forms.add(form.replace(/s'/gu, "'s"));
      if (form.includes("'s")) forms.add(form.replace(/'s/gu, "s"));
      if (form.startsWith("International ")) {
        forms
          .add(form.replace("International", "Int'l"))
          .add(form.replace("International", "Intl"));
      }
      if (form.startsWith("St ")) {
        forms.add(form.replace("St", "St.")).add(form.replace("St", "Saint"));
      }
      if (form.includes(" and ")) forms.add(form.replace(/ and /gu, " & "));
    }
  }
  return [...forms];
}
