import { COUNTRY_LANGUAGES, COUNTRY_TABLE } from "./countries";
import { fold } from "./fold";

/** Languages with names of states; demonyms are known for all but Italian and Dutch. */
export type WorldLanguage = (typeof COUNTRY_LANGUAGES)[number];

/** ISO 3166-1 alpha-2 (with XK for Kosovo), or GB-ENG, GB-NIR, GB-SCT, GB-WLS. */
export type CountryCode = string;

/** What else a name may be, so that a check asks for more than the bare name. */
export type Doubt = "word" | "person" | "place" | "shared" | "former";

export interface PlaceName {
  readonly text: string;
  readonly doubt?: Doubt;
  /** A seat of government, an older or a disputed capital: neither confirms nor contradicts. */
  readonly arguable?: true;
  /** A demonym that stays as it is in every gender and number. */
  readonly uninflected?: true;
}

export type Continent = "Africa" | "Americas" | "Antarctica" | "Asia" | "Europe" | "Oceania";

export interface Country {
  readonly code: CountryCode;
  /** `state`: a UN member; `observer`: the Holy See, Palestine; `other`: status in dispute. */
  readonly status: "state" | "observer" | "other" | "territory" | "part";
  /** Whose territory or part; only to keep checks quiet, never to state a claim. */
  readonly partOf?: CountryCode;
  /** The usual one first; a second one when the state lies in, or is counted to, both. */
  readonly continents: readonly Continent[];
  /** Within the Americas: "Caribbean", "Central America"…; empty elsewhere (see `regions`). */
  readonly subregion: string;
  /** ISO 4217, the official one first; arguable ones circulate beside it or until lately. */
  readonly currencies: readonly { readonly code: string; readonly arguable: boolean }[];
}

/** What a state, its cities and its people are called in one language; the usual name first. */
export interface CountryNames {
  readonly names: readonly PlaceName[];
  readonly capitals: readonly PlaceName[];
  /** Base forms; see `inflectDemonym`. */
  readonly demonyms: readonly PlaceName[];
}

export const WORLD_LANGUAGES: readonly WorldLanguage[] = COUNTRY_LANGUAGES;

const DOUBTS: Readonly<Record<string, Doubt>> = {
  w: "word",
  p: "person",
  l: "place",
  s: "shared",
  f: "former",
};

function parseEntry(entry: string): PlaceName {
  const tail = entry.at(-1);
  const marked = tail === "~" || tail === "*" ? entry.slice(0, -1) : entry;
  const doubt = marked.at(-2) === "?" ? DOUBTS[marked.slice(-1)] : undefined;
  if (doubt === undefined && marked === entry) return { text: entry };
  return {
    text: doubt === undefined ? marked : marked.slice(0, -2),
    ...(doubt !== undefined && { doubt }),
    ...(tail === "~" && { arguable: true as const }),
    ...(tail === "*" && { uninflected: true as const }),
  };
}

function parseEntries(column: string | undefined): readonly PlaceName[] {
  return column ? column.split(";").map(parseEntry) : [];
}

function readCountry(row: string): Country {
  const [code = "", status = "", partOf = "", continents = "", subregion = "", money = ""] =
    row.split("|");
  return {
    code,
    // The generator writes no other status or continent.
    status: status as Country["status"],
    ...(partOf && { partOf }),
    continents: continents.split(" ") as Continent[],
    subregion,
    currencies: (money ? money.split(" ") : []).map((each) => ({
      code: each.replace("~", ""),
      arguable: each.endsWith("~"),
    })),
  };
}

/** The four lines of each state: basics, names, capitals, demonyms. */
function blocks(): readonly (readonly string[])[] {
  const lines = COUNTRY_TABLE.split("\n");
  return Array.from({ length: lines.length / 4 }, (_, index) =>
    lines.slice(index * 4, index * 4 + 4),
  );
}

let byCode: ReadonlyMap<CountryCode, Country> | undefined;

/** All states, territories and parts by code; read once, at the first use. */
export function countries(): ReadonlyMap<CountryCode, Country> {
  byCode ??= new Map(
    blocks().map(([row = ""]) => {
      const country = readCountry(row);
      return [country.code, country] as const;
    }),
  );
  return byCode;
}

type NamesByCode = ReadonlyMap<CountryCode, CountryNames>;
const NAMELESS: CountryNames = { names: [], capitals: [], demonyms: [] };
const byLanguage = new Map<WorldLanguage, NamesByCode>();

function readNames(language: WorldLanguage): NamesByCode {
  const column = WORLD_LANGUAGES.indexOf(language);
  const read = (line: string) => parseEntries(line.split("|")[column]);
  return new Map(
    blocks().map(([row = "", names = "", capitals = "", demonyms = ""]) => [
      row.slice(0, row.indexOf("|")),
      { names: read(names), capitals: read(capitals), demonyms: read(demonyms) },
    ]),
  );
}

function ownNames(code: CountryCode, language: WorldLanguage): CountryNames {
  const known = byLanguage.get(language) ?? readNames(language);
  byLanguage.set(language, known);
  return known.get(code) ?? NAMELESS;
}

const orElse = <Item>(own: readonly Item[], other: readonly Item[]) =>
  own.length > 0 ? own : other;

/** Names in a language, read at its first use; the English name and capital where it has none. */
export function countryNames(code: CountryCode, language: WorldLanguage): CountryNames {
  const own = ownNames(code, language);
  const english = ownNames(code, "en");
  return {
    names: orElse(own.names, english.names),
    capitals: orElse(own.capitals, english.capitals),
    demonyms: own.demonyms,
  };
}

/** The usual name of a state in a language, as one would print it; the code where unknown. */
export function countryName(code: CountryCode, language: WorldLanguage): string {
  return countryNames(code, language).names[0]?.text ?? code;
}

/** The usual name of the first capital in a language; undefined where there is none. */
export function capitalName(code: CountryCode, language: WorldLanguage): string | undefined {
  return countryNames(code, language).capitals.find((city) => !city.arguable)?.text;
}

/** Whether a state has this capital, in any language; undefined: arguable, or no such state. */
export function isCapital(city: string, code: CountryCode): boolean | undefined {
  const key = fold(city);
  const known = WORLD_LANGUAGES.flatMap((language) => ownNames(code, language).capitals);
  if (known.length === 0) return undefined;
  const found = known.filter((capital) => fold(capital.text) === key);
  if (found.some((capital) => capital.arguable)) return undefined;
  return found.length > 0 || (known.every((capital) => capital.arguable) ? undefined : false);
}

/** Whether a currency (ISO 4217) is a state's; undefined: used beside it, or no such state. */
export function usesCurrency(code: CountryCode, currency: string): boolean | undefined {
  const country = countries().get(code);
  if (!country || country.currencies.length === 0) return undefined;
  const found = country.currencies.find((each) => each.code === currency);
  return found ? (found.arguable ? undefined : true) : false;
}

/** Whether two codes are one state, or one answers for the other ("GB" and "GB-SCT"). */
export function sameCountry(one: CountryCode, other: CountryCode): boolean {
  const known = countries();
  return one === other || known.get(one)?.partOf === other || known.get(other)?.partOf === one;
}
