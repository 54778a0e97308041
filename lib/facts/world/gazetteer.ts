import { type Casing, casingFits, casingOf } from "./casing";
import { cities } from "./cities";
import {
  type CountryCode,
  countries,
  countryNames,
  type Doubt,
  type PlaceName,
  type WorldLanguage,
} from "./country";
import { inflectDemonym } from "./demonyms";
import { fold } from "./fold";

export type PlaceKind = "name" | "capital" | "demonym" | "city";

/** What one phrase may stand for. */
export interface Place {
  readonly kind: PlaceKind;
  readonly code: CountryCode;
  /** As they are written, for `casingFits` and for a fix. */
  readonly forms: readonly string[];
  readonly casing: Casing;
  /** What else the phrase may be: ask for more than the bare name. */
  readonly doubt?: Doubt;
  /** A capital that neither confirms nor contradicts. */
  readonly arguable?: true;
}

type Growing = {
  -readonly [Key in keyof Place]: Place[Key] extends readonly (infer Item)[] ? Item[] : Place[Key];
};
type Keys = Map<string, Growing[]>;

const LENIENCE: Readonly<Record<Casing, number>> = { exact: 0, capital: 1, any: 2 };

/** Thousands of keys are built while someone types: so plain arrays, and no copies at the end. */
function add(
  keys: Keys,
  form: string,
  { kind, code }: Pick<Place, "kind" | "code">,
  name: Pick<PlaceName, "doubt" | "arguable">,
): void {
  const key = fold(form);
  let sharing = keys.get(key);
  if (!sharing) {
    sharing = [];
    keys.set(key, sharing);
  }
  const casing = casingOf(form);
  let place = sharing.find((each) => each.kind === kind && each.code === code);
  if (!place) {
    place = { kind, code, forms: [], casing };
    sharing.push(place);
  }
  if (!place.forms.includes(form)) place.forms.push(form);
  if (LENIENCE[casing] > LENIENCE[place.casing]) place.casing = casing;
  if (name.doubt !== undefined) place.doubt ??= name.doubt;
  if (name.arguable) place.arguable = true;
}

/** A German name with its genitive: "Frankreichs". */
function withGenitive(form: string): readonly string[] {
  const takesIt = /^\p{L}[\p{L}\p{M}]*[^sxzß\P{L}]$/u.test(form) && casingOf(form) !== "exact";
  return takesIt ? [form, `${form}s`] : [form];
}

function addNames(keys: Keys, code: CountryCode, language: WorldLanguage): void {
  for (const kind of ["name", "capital"] as const) {
    for (const name of countryNames(code, language)[`${kind}s`]) {
      const forms = language === "de" ? withGenitive(name.text) : [name.text];
      for (const form of forms) add(keys, form, { kind, code }, name);
    }
  }
}

function addDemonyms(keys: Keys, code: CountryCode, language: WorldLanguage): void {
  for (const demonym of countryNames(code, language).demonyms) {
    for (const form of inflectDemonym(demonym, language)) {
      add(keys, form, { kind: "demonym", code }, demonym);
    }
  }
}

function addCities(keys: Keys, language: WorldLanguage): void {
  for (const city of cities()) {
    for (const name of city.names) {
      if (name.language !== language && name.language !== "en") continue;
      const doubt = name.doubtful ? { doubt: "place" as const } : {};
      add(keys, name.text, { kind: "city", code: city.country }, doubt);
    }
  }
}

/** "Jordan" as a name and as nothing else still may be a person. */
function shareDoubts(sharing: readonly Growing[]): void {
  const doubt = sharing.find((place) => place.doubt !== undefined)?.doubt;
  if (doubt === undefined) return;
  for (const place of sharing) place.doubt ??= doubt;
}

function build(language: WorldLanguage): Keys {
  const keys: Keys = new Map();
  for (const code of countries().keys()) {
    addNames(keys, code, language);
    if (language !== "en") addNames(keys, code, "en");
    addDemonyms(keys, code, language);
  }
  addCities(keys, language);
  for (const sharing of keys.values()) shareDoubts(sharing);
  return keys;
}

const built = new Map<WorldLanguage, Keys>();

/**
 * Every phrase that names a state, capital or well-known city in a language or in English, or a
 * people in that language, by its `fold`ed key. Built at a language's first use.
 */
export function gazetteer(language: WorldLanguage): ReadonlyMap<string, readonly Place[]> {
  const known = built.get(language) ?? build(language);
  built.set(language, known);
  return known;
}

/** Makes the gazetteers of some languages, a language a step. */
export function* prepareGazetteers(languages: readonly WorldLanguage[]): Iterable<undefined> {
  for (const language of languages) {
    gazetteer(language);
    yield;
  }
}

const NONE: readonly Place[] = [];

/** What a phrase of the text, folded to `key`, may stand for, its letters' case considered; empty: no place. */
export function findPlaces(
  phrase: string,
  language: WorldLanguage,
  key = fold(phrase),
): readonly Place[] {
  const places = gazetteer(language).get(key);
  if (!places) return NONE;
  return places.filter((place) => casingFits(phrase, place.casing, place.forms));
}

/** Whether a phrase names a people or what is theirs: "Hungarian", "hongroises". */
export function isDemonym(phrase: string, language: WorldLanguage): boolean {
  return findPlaces(phrase, language).some(({ kind }) => kind === "demonym");
}
