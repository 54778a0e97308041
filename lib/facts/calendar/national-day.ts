import type { OnDay } from "./calendar";
import { NATIONAL_DAYS, type NationalDay, type NationalDayKind } from "./national-days";
import { resolveRule } from "./observance";
import { nameKey } from "./observance-names";
import { daysBetween, type PlainDate, toDayNumber, yearsAround } from "./plain-date";

/** A national day with its state, as ISO 3166-1 alpha-2. */
export interface NationalDayOfState {
  readonly country: string;
  readonly day: NationalDay;
}

const KIND_NAMES: Readonly<Record<NationalDayKind, string>> = {
  independence: "Independence Day",
  national: "National Day",
  republic: "Republic Day",
  constitution: "Constitution Day",
  liberation: "Liberation Day",
  unity: "Unity Day",
  statehood: "Statehood Day",
  revolution: "Revolution Day",
  victory: "Victory Day",
  monarch: "Monarch's Birthday",
  other: "National Day",
};

/** The days of state of a country (ISO 3166-1 alpha-2), its national day first; none for an unknown code. */
export function nationalDaysOf(country: string): readonly NationalDay[] {
  return NATIONAL_DAYS[country] ?? [];
}

/** First days of a national day in a year. */
export function nationalDatesOf(day: NationalDay, year: number): PlainDate[] {
  return resolveRule(day.on, year);
}

const years = new Map<number, ReadonlyMap<number, readonly NationalDayOfState[]>>();

/** The days of state that are kept on a date, the whole world over. */
export function nationalDaysOn(date: PlainDate): readonly NationalDayOfState[] {
  const byDay = years.get(date.year) ?? indexYear(date.year);
  years.set(date.year, byDay);
  return byDay.get(toDayNumber(date)) ?? [];
}

function indexYear(year: number): Map<number, NationalDayOfState[]> {
  const byDay = new Map<number, NationalDayOfState[]>();
  for (const [country, days] of Object.entries(NATIONAL_DAYS)) {
    for (const day of days) {
      for (const start of nationalDatesOf(day, year).map(toDayNumber)) {
        for (let at = start; at < start + (day.days ?? 1); at++) {
          byDay.set(at, [...(byDay.get(at) ?? []), { country, day }]);
        }
      }
    }
  }
  return byDay;
}

/**
 * Whether a country may be congratulated on a date. With a kind, on a day of that kind: India's Independence Day is not
 * 26 January. "National Day" is said of any day of state. "unsure" a day early or late, for time zones and eves, unless the day
 * `isExact`, and where the country has no such day.
 */
export function isNationalDay(
  country: string,
  date: PlainDate,
  kind?: NationalDayKind,
  { isExact = false }: { readonly isExact?: boolean } = {},
): OnDay {
  const days = nationalDaysOf(country).filter((day) => !kind || answersTo(day, kind));
  if (days.length === 0) return "unsure";
  const nearest = Math.min(...days.map((day) => distance(day, date)));
  return nearest === 0 ? "yes" : nearest === 1 && !isExact ? "unsure" : "no";
}

function answersTo(day: NationalDay, kind: NationalDayKind): boolean {
  const known = day.aliases?.includes(KIND_NAMES[kind]) ?? false;
  return kind === "national" || day.kind === kind || known;
}

/** Days from a date to the nearest day on which the national day is kept. */
function distance(day: NationalDay, date: PlainDate): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const year of yearsAround(date.year)) {
    for (const start of nationalDatesOf(day, year)) {
      const since = daysBetween(start, date);
      const past = since - ((day.days ?? 1) - 1);
      nearest = Math.min(nearest, since < 0 ? -since : Math.max(0, past));
    }
  }
  return nearest;
}

/** The English name: the day's own, or that of its kind. */
export function nationalDayName(day: NationalDay): string {
  return day.name ?? KIND_NAMES[day.kind];
}

/** Tags for a national day, with "#". `countryName` is its English short name ("Costa Rica"). */
export function nationalDayTags(day: NationalDay, countryName: string, year: number): string[] {
  if (day.tags) return day.tags.map((tag) => `#${tag.replace("{year}", String(year))}`);
  if (day.name || day.kind === "other" || day.kind === "monarch") return [];
  const country = countryName.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  return [`#${country}${KIND_NAMES[day.kind].replace(/ /gu, "")}`];
}

let names: ReadonlyMap<string, readonly NationalDayOfState[]> | undefined;

/** The days of state that bear a name of their own ("Bastille Day", "Koningsdag", "#17Mai"); none for "Independence Day". */
export function findNationalDays(name: string): readonly NationalDayOfState[] {
  names ??= indexNames();
  return names.get(nameKey(name)) ?? [];
}

function indexNames(): Map<string, NationalDayOfState[]> {
  const generic = new Set(Object.values(KIND_NAMES).map(nameKey));
  const index = new Map<string, NationalDayOfState[]>();
  for (const [country, days] of Object.entries(NATIONAL_DAYS)) {
    for (const day of days) {
      const own = [day.name, day.local, ...(day.aliases ?? []), ...(day.tags ?? [])];
      for (const key of new Set(own.map((text) => nameKey(text ?? "")))) {
        if (!key || generic.has(key)) continue;
        index.set(key, [...(index.get(key) ?? []), { country, day }]);
      }
    }
  }
  return index;
}
