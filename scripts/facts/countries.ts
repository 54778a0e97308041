/**
 * Writes lib/facts/world/countries.ts: `npx tsx scripts/facts/countries.ts`.
 *
 * Merges three sources. Codes, regions, currencies and official names: `world-countries` (ODbL),
 * corrected below where it errs. Usual names: `Intl.DisplayNames` (Unicode CLDR). Everything that
 * people really write, capitals in each language and demonyms: the hand-written tables in
 * scripts/facts/world/LANGUAGE.txt, whose lines read
 *
 *     code | names | capitals | demonyms
 *
 * with `;` between entries. Marks: `=Name` replaces the usual name; `Name?x` says what else the
 * name may be (w an ordinary word, p a person, l another or a larger place, s several states share
 * it, f a former name); `City~` is a seat of government, an older or a disputed capital, which
 * neither confirms nor contradicts; `form*` is not inflected; `a/b` gives genders by hand; a column
 * with only `-` stays empty.
 */
import { readFileSync, writeFileSync } from "node:fs";
import worldCountries from "world-countries";
import { fold } from "@/lib/facts/world/fold";

const MADE_ON = "2026-11-20";
const OUTPUT = new URL("../../lib/facts/world/countries.ts", import.meta.url);

type Table = Map<string, { names: string[]; capitals: string[]; demonyms: string[] }>;

/** Languages with their regional display names and the key of `world-countries` translations. */
const LANGUAGES = {
  en: { locales: ["en", "en-GB"], translation: undefined },
  fr: { locales: ["fr", "fr-CA"], translation: "fra" },
  es: { locales: ["es", "es-MX"], translation: "spa" },
  pt: { locales: ["pt", "pt-PT"], translation: "por" },
  de: { locales: ["de", "de-CH"], translation: "deu" },
  it: { locales: ["it"], translation: "ita" },
  nl: { locales: ["nl"], translation: "nld" },
} as const;
type Language = keyof typeof LANGUAGES;

/** Names offered by a source that are wrong, mislead, or that nobody writes. */
const UNUSED_NAMES: ReadonlySet<string> = new Set(
  [
    // several states or a region
    "Congo - Brazzaville",
    "Congo - Kinshasa",
    "Congo",
    "Kongo",
    "Corée",
    "Guinea",
    "Guayana",
    "Guyane",
    "Georgia",
    "Macedonia",
    "Salvador",
    "Norfolk",
    "Vaticano",
    "Virgin Islands",
    "Ilhas Virgens",
    "Saint Martin",
    "Saint-Martin",
    "San Martín",
    "São Martinho",
    "St. Martin",
    "South Georgia",
    "Antille Francesi",
    "Ilha Formosa",
    // former names, entered by hand with their mark
    "Swaziland",
    "Swasiland",
    "Suazilandia",
    "Suazilândia",
    // slips of the source
    "República francés",
    "República português",
    "República Centro-Africano",
    "ilha da Curação",
    "Trinidade e Tobago",
    "São Vincente e Granadinas",
    "Republic of Ireland",
    "Bielorússia",
    "Republiek Uganda",
    "Republiek van de Malediven",
    "República Kirguisa",
    "Grande République arabe libyenne populaire et socialiste",
    "Republiek van Cabo Verde",
    "Federation of Saint Christopher and Nevis",
    "Federación de San Cristóbal y Nevis",
    "Federazione di Saint Christopher e Nevis",
    "Repubblica del Kazakhstan",
    "Repubblica del Tajikistan",
    "Regno del Bahrain",
    "Azerbeijão",
    "Barein",
  ].map(fold),
);

/** Who answers for a territory; used to keep checks quiet, never to state a claim. */
const PART_OF: Readonly<Record<string, string>> = {
  AI: "GB",
  AS: "US",
  AW: "NL",
  AX: "FI",
  BL: "FR",
  BM: "GB",
  BQ: "NL",
  BV: "NO",
  CC: "AU",
  CW: "NL",
  CX: "AU",
  FK: "GB",
  FO: "DK",
  GF: "FR",
  GG: "GB",
  GI: "GB",
  GL: "DK",
  GP: "FR",
  GS: "GB",
  GU: "US",
  HK: "CN",
  HM: "AU",
  IM: "GB",
  IO: "GB",
  JE: "GB",
  KY: "GB",
  MF: "FR",
  MO: "CN",
  MP: "US",
  MQ: "FR",
  MS: "GB",
  NC: "FR",
  NF: "AU",
  PF: "FR",
  PM: "FR",
  PN: "GB",
  PR: "US",
  RE: "FR",
  SH: "GB",
  SJ: "NO",
  SX: "NL",
  TC: "GB",
  TF: "FR",
  TK: "NZ",
  UM: "US",
  VG: "GB",
  VI: "US",
  WF: "FR",
  YT: "FR",
  "GB-ENG": "GB",
  "GB-NIR": "GB",
  "GB-SCT": "GB",
  "GB-WLS": "GB",
};

/** Money used beside or instead of what `world-countries` says; `~` neither confirms nor denies. */
const CURRENCIES: Readonly<Record<string, string>> = {
  BG: "EUR BGN~",
  BN: "BND SGD~",
  BS: "BSD USD~",
  BT: "BTN INR~",
  CD: "CDF USD~",
  CK: "NZD CKD",
  CU: "CUP CUC~ USD~",
  CW: "XCG ANG~ USD~",
  EH: "MAD~ DZD~ MRU~",
  FM: "USD",
  GG: "GBP GGP",
  HR: "EUR HRK~",
  IM: "GBP IMP",
  JE: "GBP JEP",
  KH: "KHR USD~",
  LB: "LBP USD~",
  LR: "LRD USD~",
  LS: "LSL ZAR",
  LY: "LYD",
  MO: "MOP HKD~",
  NA: "NAD ZAR",
  PA: "PAB USD",
  PS: "ILS JOD~ EGP~ USD~",
  SH: "SHP GBP",
  SL: "SLE SLL~",
  SO: "SOS USD~",
  SV: "USD",
  SX: "XCG ANG~ USD~",
  SZ: "SZL ZAR~",
  VE: "VES USD~",
  ZW: "ZWG USD ZWL~ ZAR~ BWP~ EUR~ GBP~ CNY~ INR~ JPY~",
  AQ: "",
  BV: "",
  HM: "",
  FO: "DKK FOK~",
  GI: "GIP GBP~",
  FK: "FKP GBP~",
  GS: "GBP FKP~ SHP~",
  KI: "AUD KID~",
  TV: "AUD TVD~",
  IO: "USD GBP~",
  UM: "USD",
};

/** States that more than one continent may claim, the usual one first. */
const CONTINENTS: Readonly<Record<string, string>> = {
  AM: "Asia Europe",
  AZ: "Asia Europe",
  CY: "Europe Asia",
  EG: "Africa Asia",
  GE: "Asia Europe",
  ID: "Asia Oceania",
  KZ: "Asia Europe",
  RU: "Europe Asia",
  TL: "Asia Oceania",
  TR: "Asia Europe",
  GL: "Americas Europe",
  ES: "Europe Africa",
  FR: "Europe Americas",
  PT: "Europe",
  YE: "Asia",
};

const OBSERVERS: ReadonlySet<string> = new Set(["VA", "PS"]);
const OTHERS: ReadonlySet<string> = new Set(["XK", "TW", "EH", "CK", "NU", "AQ"]);
const UNITED_KINGDOM_PARTS = ["GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"];

function readTable(language: string): Table {
  const table: Table = new Map();
  const path = new URL(`./world/${language}.txt`, import.meta.url);
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [code = "", names = "", capitals = "", demonyms = ""] = line
      .split("|")
      .map((part) => part.trim());
    if (table.has(code)) throw new Error(`${language}.txt: ${code} twice`);
    const list = (text: string) =>
      text
        .split(";")
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
    table.set(code, { names: list(names), capitals: list(capitals), demonyms: list(demonyms) });
  }
  return table;
}

/** The text of an entry without its marks. */
function bare(entry: string): string {
  return entry.replace(/[~*]$/u, "").replace(/\?[wplsf]$/u, "");
}

function tidy(name: string, language: Language): string {
  return name
    .replaceAll("’", "'")
    .replace(/ & /u, language === "en" ? " and " : " & ")
    .replace(/ \([^)]*\)/u, "")
    .trim();
}

function containsWords(whole: string, part: string): boolean {
  const words = (text: string) => ` ${fold(text).replaceAll("'", " ")} `;
  return words(whole).includes(words(part));
}

function nameList(code: string, language: Language, hand: readonly string[]): string[] {
  const source = worldCountries.find((country) => country.cca2 === code);
  const { locales, translation } = LANGUAGES[language];
  const usual = source
    ? locales.map((locale) =>
        tidy(new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? "", language),
      )
    : [];
  const translated = translation === undefined ? source?.name : source?.translations[translation];
  const preferred = hand.find((name) => name.startsWith("="))?.slice(1) ?? usual[0] ?? "";
  const others = hand.filter((name) => !name.startsWith("="));
  const taken = new Map<string, string>();
  const add = (entry: string) => {
    const key = fold(bare(entry));
    if (key !== "" && !taken.has(key)) taken.set(key, entry);
  };
  // "Chad?p" by hand marks the usual name.
  add(others.find((name) => fold(bare(name)) === fold(bare(preferred))) ?? preferred);
  for (const entry of others) add(entry);
  const offered = [...usual, ...(translated ? [tidy(translated.common, language)] : [])];
  for (const name of offered) {
    if (!UNUSED_NAMES.has(fold(name)) && !/[,/-] |RAE|R\.A\.S|Sonderverw|SAR|RAS/u.test(name))
      add(name);
  }
  if (translated && source?.independent) {
    // An official name is worth its bytes only where it hides the usual one ("French Republic").
    const official = tidy(translated.official, language);
    const known = [...taken.keys()].some((key) => containsWords(official, key));
    if (!known && !official.includes(",") && !UNUSED_NAMES.has(fold(official))) add(official);
  }
  return [...taken.values()];
}

const codes = [...worldCountries.map((country) => country.cca2), ...UNITED_KINGDOM_PARTS].sort();

type Source = (typeof worldCountries)[number];

/** Elsewhere the regions of regions.ts list their states; the Americas are many islands. */
function isAmerican(source: Source | undefined): source is Source {
  return source?.region === "Americas";
}

function basics(code: string): string {
  const source = worldCountries.find((country) => country.cca2 === code);
  const status = OBSERVERS.has(code)
    ? "observer"
    : OTHERS.has(code)
      ? "other"
      : code.startsWith("GB-")
        ? "part"
        : PART_OF[code] !== undefined
          ? "territory"
          : "state";
  const region = source?.region === "Antarctic" ? "Antarctica" : (source?.region ?? "Europe");
  const currencies = CURRENCIES[code] ?? Object.keys(source?.currencies ?? { GBP: {} }).join(" ");
  const parts = [code, status, PART_OF[code] ?? "", CONTINENTS[code] ?? region];
  return [...parts, isAmerican(source) ? source.subregion : "", currencies].join("|");
}

/** Drops a column that only repeats the English one: readers fall back to English. */
function unlessEnglish(own: readonly string[], english: readonly string[]): string {
  const same = own[0] === english[0] && own.every((entry) => english.includes(entry));
  return same ? "" : own.join(";");
}

const english = readTable("en");
const englishNames = (code: string) => nameList(code, "en", english.get(code)?.names ?? []);

interface Columns {
  readonly names: string;
  readonly capitals: string;
  readonly demonyms: string;
}

function englishColumns(code: string): Columns {
  const source = worldCountries.find((country) => country.cca2 === code);
  const row = english.get(code);
  const capitals = row?.capitals.length ? row.capitals : (source?.capital ?? []);
  const demonyms = row?.demonyms.length ? row.demonyms : [source?.demonyms.eng?.m ?? ""];
  const filled = (column: readonly string[]) => column.join(";").replace(/^-$/u, "");
  return {
    names: filled(englishNames(code)),
    capitals: filled(capitals),
    demonyms: filled(demonyms),
  };
}

/** A territory that no table names goes by its English name. */
function columnsIn(language: Language, table: Table, code: string): Columns {
  if (language === "en") return englishColumns(code);
  const row = table.get(code);
  const isSmall = PART_OF[code] !== undefined && row === undefined;
  const names = isSmall ? [] : nameList(code, language, row?.names ?? []);
  return {
    names: unlessEnglish(names, englishNames(code)),
    capitals: unlessEnglish(row?.capitals ?? [], english.get(code)?.capitals ?? []),
    demonyms: row?.demonyms.join(";") ?? "",
  };
}

// Object.keys widens to string[]; the object is a literal of this file.
const languages = Object.keys(LANGUAGES) as Language[];
const tables = new Map(languages.map((language) => [language, readTable(language)]));
for (const [language, table] of tables) {
  const stranger = [...table.keys()].find((code) => !codes.includes(code));
  if (stranger !== undefined) throw new Error(`${language}.txt: no such code ${stranger}`);
}

/** Four lines; the languages of a column side by side, as they are alike and pack well so. */
function block(code: string): string {
  const columns = [...tables].map(([language, table]) => columnsIn(language, table, code));
  const line = (column: keyof Columns) =>
    columns
      .map((each) => each[column])
      .join("|")
      .replace(/\|+$/u, "");
  return [basics(code), line("names"), line("capitals"), line("demonyms")].join("\n");
}

writeFileSync(
  OUTPUT,
  `/**
 * States, territories and the parts of the United Kingdom. Made by scripts/facts/countries.ts on
 * ${MADE_ON}: change the tables in scripts/facts/world/, not this file.
 *
 * Source: codes, regions, currencies and official names from world-countries 5.1.0 by Mohammed Le
 * Doze and contributors (Open Database License 1.0), corrected; usual names from the Unicode CLDR
 * (Unicode License v3); other names, capitals and demonyms from public knowledge as of ${MADE_ON}.
 */

/** The languages of a line, in this order. */
export const COUNTRY_LANGUAGES = [${languages.map((language) => `"${language}"`).join(", ")}] as const;

/**
 * Four lines each:
 * code | status | part of | continents | subregion of the Americas | currencies (\`~\` = also seen)
 * names, then capitals, then demonyms: a column per language, the usual one first; an empty name or
 * capital is as in English. Marks as in scripts/facts/countries.ts.
 */
export const COUNTRY_TABLE = \`${codes.map(block).join("\n")}\`;
`,
);
