import { type CountryCode, countries } from "./country";
import { ORGANISATIONS, type OrganisationRow } from "./organisations";

/** An organisation with a list of members. */
export type OrganisationId = keyof typeof ORGANISATIONS;

/** A stretch of membership. Days or years; half open, and undecided on the very day of leaving. */
export interface Spell {
  readonly from?: string;
  readonly to?: string;
  readonly uncertain: boolean;
}

const rows: Readonly<Record<string, OrganisationRow>> = ORGANISATIONS;
const read = new Map<string, ReadonlyMap<string, readonly Spell[]>>();

function readSpell(text: string): Spell {
  const [from = "", to = ""] = text.replace("?", "").split("/");
  return { ...(from && { from }), ...(to && { to }), uncertain: text.endsWith("?") };
}

/** "GB:1973-01-01/2020-01-31" and "org:AU:2023-09-09" alike. */
function readMember(token: string): readonly [string, readonly Spell[]] {
  const [, code = token, spells = ""] = /^((?:org:)?[A-Z-]+)(?::(.*))?$/u.exec(token) ?? [];
  return [code, spells.split(",").map(readSpell)];
}

function included(token: string): ReadonlyMap<string, readonly Spell[]> {
  if (token !== "@STATES") return membersOf(token.slice(1));
  const states = [...countries().values()].filter((country) => country.status === "state");
  return new Map(states.map((state) => [state.code, [{ uncertain: false }]]));
}

function readMembers(members: string): ReadonlyMap<string, readonly Spell[]> {
  const tokens = members.split(/\s+/u);
  const whole = tokens
    .filter((token) => token.startsWith("@"))
    .flatMap((token) => [...included(token)]);
  const single = tokens.filter((token) => !token.startsWith("@")).map(readMember);
  return new Map([...whole, ...single]);
}

/** Members and former members by code, with their spells; "org:EU" for a member organisation. */
export function membersOf(organisation: string): ReadonlyMap<string, readonly Spell[]> {
  const known = read.get(organisation);
  if (known) return known;
  const members = readMembers(rows[organisation]?.members ?? "");
  read.set(organisation, members);
  return members;
}

/** On which side of a date a day lies; undefined where the date is only a year, and that year. */
function isBefore(day: string, date: string): boolean | undefined {
  const known = day.slice(0, date.length);
  if (known === date && date.length < day.length) return undefined;
  return known < date;
}

/** Whether a day falls into a spell; undefined: not decided by what is known. */
function covers(spell: Spell, day: string): boolean | undefined {
  const early = spell.from === undefined ? false : isBefore(day, spell.from);
  const within = spell.to === undefined || spell.to === day ? true : isBefore(day, spell.to);
  if (early === true || within === false) return false;
  if (early === undefined || within === undefined || spell.to === day) return undefined;
  return spell.uncertain ? undefined : true;
}

/** What an organisation's list says of a state it does not name, on that day. */
function whenUnlisted(organisation: OrganisationId, on: string): false | undefined {
  const known = rows[organisation]?.known;
  return known === undefined || (on >= known[0] && on <= known[1]) ? false : undefined;
}

/**
 * Whether a state is a member of an organisation on a day ("YYYY-MM-DD"). Undefined: not known,
 * disputed, suspended, or a territory that the list says nothing of; then a check stays silent.
 */
export function isMember(
  organisation: OrganisationId,
  code: CountryCode,
  on: string,
): boolean | undefined {
  const spells = membersOf(organisation).get(code);
  if (!spells) {
    const counted = countries().get(code)?.status === "state" || code === "VA";
    return counted ? whenUnlisted(organisation, on) : undefined;
  }
  const answers = spells.map((spell) => covers(spell, on));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : whenUnlisted(organisation, on);
}

/** How many members an organisation has on a day: one number, or the least and the most where some are disputed or no states. */
export function sizeOf(
  organisation: OrganisationId,
  today: string,
): { readonly least: number; readonly most: number } {
  const size = rows[organisation]?.size;
  if (size && today >= size.since) return { least: size.count, most: size.count };
  const answers = [...membersOf(organisation).keys()].map((code) =>
    countries().has(code) ? isMember(organisation, code, today) : undefined,
  );
  const least = answers.filter((is) => is === true).length;
  return { least, most: least + answers.filter((is) => is === undefined).length };
}

/** The day a state left for good, or the day it will join: for the sentence of a finding. */
export function membershipDates(
  organisation: OrganisationId,
  code: CountryCode,
): { readonly joined?: string; readonly left?: string } {
  const certain = (membersOf(organisation).get(code) ?? []).filter((spell) => !spell.uncertain);
  const last = certain.at(-1);
  return {
    ...(last?.from !== undefined && { joined: last.from }),
    ...(last?.to !== undefined && { left: last.to }),
  };
}

/** Who joined last, alone and surely, with the day or year; undefined where several joined together, or a later joining is in doubt. */
export function latestJoiner(
  organisation: OrganisationId,
): { readonly code: CountryCode; readonly joined: string } | undefined {
  const joined = [...membersOf(organisation)].flatMap(([code, spells]) =>
    spells.flatMap(({ from, to, uncertain }) => (from && !to ? [{ code, from, uncertain }] : [])),
  );
  const last = joined
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const [one, ...others] = joined.filter(({ from }) => from === last);
  if (
    !one ||
    last === undefined ||
    others.length > 0 ||
    one.uncertain ||
    !countries().has(one.code)
  )
    return undefined;
  return { code: one.code, joined: last };
}

/** The years in which those who have always been members founded the organisation; where it is missing, they joined in different years. */
const FOUNDED: Readonly<Partial<Record<OrganisationId, readonly number[]>>> = {
  EU: [1957, 1958, 1951, 1952, 1993],
  NATO: [1949],
  ASEAN: [1967],
  BRICS: [2009, 2006],
  CPLP: [1996],
  G20: [1999, 2008],
  GCC: [1981],
};
/** Notes and coins came three years after the first eleven had joined, a year after Greece. */
const EURO_CASH = 2002;

/** The years that may be told for a state's joining, the usual one first; empty: never a member, or not surely known. */
export function joiningYears(organisation: OrganisationId, code: CountryCode): readonly number[] {
  const spells = membersOf(organisation).get(code);
  if (!spells || spells.some(({ uncertain }) => uncertain)) return [];
  const years = spells.flatMap(({ from }) => {
    if (from === undefined) return FOUNDED[organisation] ?? [Number.NaN];
    const year = Number(from.slice(0, 4));
    // Who joined in the last days of a year first sat at the table in the next.
    return from.slice(5, 7) === "12" ? [year, year + 1] : [year];
  });
  if (years.some(Number.isNaN)) return [];
  const isFirst = organisation === "EURO" && years.some((year) => year < EURO_CASH);
  return isFirst ? [...years, EURO_CASH] : years;
}

/** The years in which a state left; empty: never, or not surely known. */
export function leavingYears(organisation: OrganisationId, code: CountryCode): readonly number[] {
  return (membersOf(organisation).get(code) ?? []).flatMap(({ to, uncertain }) =>
    to === undefined || uncertain ? [] : [Number(to.slice(0, 4))],
  );
}

/** Which member a state was when it joined, from the first to the last that the day leaves open ("the 32nd"); undefined where it is not known. */
export function placeAmongMembers(
  organisation: OrganisationId,
  code: CountryCode,
): { readonly first: number; readonly last: number } | undefined {
  const [spell] = membersOf(organisation).get(code) ?? [];
  if (spell?.from === undefined || spell.uncertain || spell.from.length < 10) return undefined;
  const { least, most } = sizeOf(organisation, spell.from);
  if (least !== most) return undefined;
  const together = [...membersOf(organisation).values()].filter((spells) =>
    spells.some(({ from }) => from === spell.from),
  ).length;
  return { first: least - together + 1, last: least };
}
