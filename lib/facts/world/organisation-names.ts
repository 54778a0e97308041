import { type Casing, casingFits, casingOf } from "./casing";
import { cities } from "./cities";
import { countries, countryNames, WORLD_LANGUAGES, type WorldLanguage } from "./country";
import { fold } from "./fold";
import type { OrganisationId } from "./membership";
import { ORGANISATIONS, type OrganisationRow } from "./organisations";
import { SEATED_BODIES } from "./seats";

/** An organisation with members, or a body known for its seat only. */
export type BodyId = OrganisationId | keyof typeof SEATED_BODIES;

/** What one phrase may stand for. */
export interface BodyName {
  readonly id: BodyId;
  readonly languages: readonly WorldLanguage[];
  readonly forms: readonly string[];
  readonly casing: Casing;
  /** Also something else ("Commonwealth of Virginia"). */
  readonly doubtful: boolean;
}

// Both literals have exactly the ids of BodyId as their keys.
const bodies = { ...ORGANISATIONS, ...SEATED_BODIES } as Readonly<Record<BodyId, OrganisationRow>>;

/** All ids; those of `ORGANISATIONS` have members. */
export const BODY_IDS = Object.keys(bodies) as readonly BodyId[];

export function hasMembers(id: BodyId): id is OrganisationId {
  return id in ORGANISATIONS;
}

function entries(id: BodyId, language: WorldLanguage): readonly string[] {
  const { names } = bodies[id];
  return (names[language] ?? names.en).split(";");
}

const bare = (entry: string) => entry.replace(/\?[wl]$/u, "");

/** The usual name in a language, English where it has none. */
export function bodyName(id: BodyId, language: WorldLanguage): string {
  return bare(entries(id, language)[0] ?? id);
}

interface Draft {
  readonly id: BodyId;
  readonly languages: Set<WorldLanguage>;
  readonly forms: Set<string>;
  doubtful: boolean;
}

function draftNames(): Map<string, Draft[]> {
  const drafts = new Map<string, Draft[]>();
  for (const id of BODY_IDS) {
    for (const language of WORLD_LANGUAGES) {
      for (const entry of entries(id, language)) {
        const form = bare(entry);
        const key = fold(form);
        const sharing = drafts.get(key) ?? [];
        let draft = sharing.find((each) => each.id === id);
        if (!draft) {
          draft = { id, languages: new Set(), forms: new Set(), doubtful: false };
          drafts.set(key, [...sharing, draft]);
        }
        draft.languages.add(language);
        draft.forms.add(form);
        draft.doubtful ||= form !== entry;
      }
    }
  }
  return drafts;
}

function finish({ id, languages, forms, doubtful }: Draft): BodyName {
  const casings = new Set([...forms].map(casingOf));
  const casing = casings.has("capital") ? "capital" : casings.has("any") ? "any" : "exact";
  return { id, languages: [...languages], forms: [...forms], casing, doubtful };
}

let built: ReadonlyMap<string, readonly BodyName[]> | undefined;

/** Every phrase that names an organisation, by its `fold`ed key. */
export function bodyNames(): ReadonlyMap<string, readonly BodyName[]> {
  built ??= new Map([...draftNames()].map(([key, drafts]) => [key, drafts.map(finish)] as const));
  return built;
}

const NONE: readonly BodyName[] = [];

/** What organisation a phrase of the text may stand for, its letters' case considered. */
export function findBodies(phrase: string, key = fold(phrase)): readonly BodyName[] {
  const names = bodyNames().get(key);
  if (!names) return NONE;
  return names.filter((name) => casingFits(phrase, name.casing, name.forms));
}

/** All names of a city, of which the English one is given, folded. */
function cityKeys(english: string): ReadonlySet<string> {
  const key = fold(english);
  const names = cities().filter((city) => city.names.some((name) => fold(name.text) === key));
  const keys = new Set([
    key,
    ...names.flatMap((city) => city.names.map((name) => fold(name.text))),
  ]);
  for (const code of countries().keys()) {
    const named = countryNames(code, "en").capitals.find(({ text }) => fold(text) === key);
    if (!named) continue;
    for (const language of WORLD_LANGUAGES) {
      // The capital goes by any of its names; a seat of government beside it is another city.
      const { capitals } = countryNames(code, language);
      const same = capitals.filter(({ arguable }) => arguable === named.arguable);
      for (const { text } of same) keys.add(fold(text));
    }
  }
  return keys;
}

const split = (list: string | undefined) => (list === undefined ? [] : list.split(";"));

/** The seats of a body, in English; empty where it has none (G7, Visegrád). */
export function seatsOf(id: BodyId): readonly string[] {
  return split(bodies[id].seats);
}

/** Whether a body sits in a city, named in any language; undefined: an office, or no seat known. */
export function sitsIn(id: BodyId, city: string): boolean | undefined {
  const { seats, offices } = bodies[id];
  if (seats === undefined) return undefined;
  const key = fold(city);
  if (split(seats).some((seat) => cityKeys(seat).has(key))) return true;
  return split(offices).some((office) => cityKeys(office).has(key)) ? undefined : false;
}
