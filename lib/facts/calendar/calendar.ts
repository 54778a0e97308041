import {
  CALENDAR_LANGUAGES,
  type CalendarLanguage,
  coversYear,
  type DateRule,
  type Observance,
  resolveRule,
} from "./observance";
import { nameKey, type ObservancePhrase, phrasesOf, spellings } from "./observance-names";
import { OBSERVANCES } from "./observances";
import {
  compareDates,
  fromDayNumber,
  type PlainDate,
  toDayNumber,
  yearsAround,
} from "./plain-date";

/** Whether an observance is kept on a day; "unsure" wherever custom, moon or country could make it so. */
export type OnDay = "yes" | "no" | "unsure";

/** An observance and the first day it is kept. */
export interface Occurrence {
  readonly observance: Observance;
  readonly date: PlainDate;
}

const TAG_LENGTH_AT_MOST = 36;

/** First days of an observance in a year, earliest first; none before it was created or where its dates are not known. */
export function datesOf(observance: Observance, year: number): PlainDate[] {
  return startsOf(observance, year).map(fromDayNumber);
}

const starts = new WeakMap<Observance, Map<number, readonly number[]>>();

/** `datesOf` as day numbers, kept: a check asks for the same few years again and again. */
function startsOf(observance: Observance, year: number): readonly number[] {
  const byYear = starts.get(observance) ?? new Map<number, readonly number[]>();
  starts.set(observance, byYear);
  let days = byYear.get(year);
  if (!days) {
    const created = observance.from === undefined || year >= observance.from;
    const rules = created ? rulesOf(observance) : [];
    days = rules
      .flatMap((rule) => resolveRule(rule, year))
      .map(toDayNumber)
      .sort((a, b) => a - b);
    byYear.set(year, days);
  }
  return days;
}

/** Whether an observance has its day elsewhere from year to year. */
export function isMovable(observance: Observance): boolean {
  return rulesOf(observance).some((rule) => typeof rule !== "string");
}

/** Days by which the sighting of a moon may shift a feast. */
const MOON_DAYS = 2;

/**
 * Whether the observance is kept on the day: its whole length counts, and the eve of those that begin at sunset. "no" is
 * said only beyond its `uncertainDays`, never of an ambiguous name, a year its table does not reach or a time before it was.
 */
export function isOn(
  observance: Observance,
  date: PlainDate,
  { isExact }: { readonly isExact: boolean } = { isExact: false },
): OnDay {
  const day = toDayNumber(date);
  const length = observance.days ?? 1;
  // What is said to be on this very day is held to it, but for a moon that was sighted or not.
  const [before, after] = (observance.uncertainDays ?? [0, 0]).map((days) =>
    isExact ? Math.min(days, MOON_DAYS) : days,
  ) as [number, number]; // two in, two out
  let near = observance.ambiguous === true;
  for (const year of yearsAround(date.year)) {
    for (const start of startsOf(observance, year)) {
      const first = start - (observance.eve ? 1 : 0);
      const last = start + length - 1;
      if (day >= first && day <= last) return "yes";
      if (day >= first - before && day <= last + after) near = true;
    }
  }
  return near || isElsewhere(observance, date) ? "unsure" : "no";
}

/** The same for a name that several observances share: "no" only where none of them could be kept on the day, or where there is none. */
export function isAnyOn(
  observances: readonly Observance[],
  date: PlainDate,
  how?: { readonly isExact: boolean },
): OnDay {
  const answers = observances.map((observance) => isOn(observance, date, how));
  return answers.includes("yes") ? "yes" : answers.includes("unsure") ? "unsure" : "no";
}

function isElsewhere(observance: Observance, date: PlainDate): boolean {
  if (observance.from !== undefined && date.year < observance.from) return true;
  if (rulesOf(observance).some((rule) => !coversYear(rule, date.year))) return true;
  return (observance.also ?? [])
    .flatMap((rule) => resolveRule(rule, date.year))
    .some((other) => compareDates(other, date) === 0);
}

/** What is kept on a day, single days before weeks and months; ambiguous ones only on a day that some country gives them. */
export function observancesOn(date: PlainDate): readonly Observance[] {
  return byDay(date.year).get(toDayNumber(date)) ?? [];
}

/** What begins within so many days from a day on, that day included, by date and then by length. */
export function upcoming(from: PlainDate, days: number): Occurrence[] {
  const first = toDayNumber(from);
  const found: Occurrence[] = [];
  for (let day = first; day <= first + days; day++) {
    const date = fromDayNumber(day);
    for (const observance of observancesOn(date)) {
      if (startsOf(observance, date.year).includes(day)) {
        found.push({ observance, date });
      }
    }
  }
  return found;
}

const years = new Map<number, ReadonlyMap<number, readonly Observance[]>>();

function byDay(year: number): ReadonlyMap<number, readonly Observance[]> {
  const known = years.get(year);
  if (known) return known;
  const made = new Map<number, Observance[]>();
  const shortestFirst = [...OBSERVANCES].sort((a, b) => (a.days ?? 1) - (b.days ?? 1));
  for (const observance of shortestFirst) {
    // One that begins in the last days of the year before reaches into this one; so does the eve of the next year's first.
    const near = yearsAround(year).flatMap((each) => startsOf(observance, each));
    for (const start of near) {
      for (let offset = observance.eve ? -1 : 0; offset < (observance.days ?? 1); offset++) {
        const day = start + offset;
        const here = made.get(day) ?? [];
        if (!here.includes(observance)) here.push(observance);
        made.set(day, here);
      }
    }
  }
  years.set(year, made);
  return made;
}

const phrases = new Map<CalendarLanguage, readonly ObservancePhrase[]>();
let names: ReadonlyMap<string, readonly Observance[]> | undefined;

/** Every phrase that names an observance in a language, loose ones included; for a phrase trie, through `spellings`. */
export function observancePhrases(language: CalendarLanguage): readonly ObservancePhrase[] {
  const made = phrases.get(language) ?? phrasesOf(OBSERVANCES, [language]);
  phrases.set(language, made);
  return made;
}

/**
 * The observances that a name or a tag stands for ("World Water Day", "#IWD2027", "Journée de l'Europe"), whatever its case,
 * accents, spaces and apostrophes; a year at its end is dropped. Several share "Eid" or "Christmas"; none has an unknown name.
 */
export function findObservances(name: string): readonly Observance[] {
  names ??= indexNames();
  const key = nameKey(name);
  return names.get(key) ?? names.get(key.replace(/(?:19|20)?\d\d$/u, "")) ?? [];
}

function indexNames(): Map<string, readonly Observance[]> {
  const index = new Map<string, readonly Observance[]>();
  for (const { phrase, language, observances } of phrasesOf(OBSERVANCES, CALENDAR_LANGUAGES)) {
    // Only German inflects: the other spellings have the key of the phrase.
    const forms = language === "de" ? spellings(phrase, language) : [phrase];
    for (const form of forms) index.set(nameKey(form), observances);
  }
  return index;
}

/**
 * The tags people use for an observance in a language, best first, with "#"; made from the name where none is known and the
 * name is short. `year` fills the tags that carry one. Falls back to English.
 */
export function observanceTags(
  observance: Observance,
  language: CalendarLanguage,
  year: number,
): string[] {
  const listed = observance.tags?.[language];
  if (listed) return listed.map((tag) => `#${tag.replace("{year}", String(year))}`);
  const name = observance.names[language];
  const made = name && camelCase(name, language);
  if (made && made.length <= TAG_LENGTH_AT_MOST) return [`#${made}`];
  return language === "en" ? [] : observanceTags(observance, "en", year);
}

/** "Journée de l'eau" -> "JournéeDeLEau"; in English an apostrophe joins instead: "Women's Day" -> "WomensDay". */
export function camelCase(phrase: string, language: CalendarLanguage): string {
  return phrase
    .replace(/['’]/gu, language === "en" ? "" : " ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function rulesOf({ on }: Observance): readonly DateRule[] {
  return isList(on) ? on : [on];
}

// `Array.isArray` alone does not tell a read-only array from the rest of a union.
function isList(on: DateRule | readonly DateRule[]): on is readonly DateRule[] {
  return Array.isArray(on);
}
