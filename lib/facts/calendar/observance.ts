import { hanukkah, passover, roshHashanah } from "./hebrew-year";
import { islamicDates } from "./islamic-date";
import {
  addDays,
  daysInMonth,
  easter,
  nthWeekday,
  orthodoxEaster,
  type PlainDate,
  type Weekday,
  weekdayOf,
} from "./plain-date";

/** Languages in which observances are named here. */
export const CALENDAR_LANGUAGES = ["en", "fr", "es", "pt", "de"] as const;
export type CalendarLanguage = (typeof CALENDAR_LANGUAGES)[number];

/** How an observance's day is found in a year. Offsets are in days. */
export type DateRule =
  /** "MM-DD", every year. "02-29" is the last day of February. */
  | string
  /** "MM-DD", moved by so many days where it falls on a Sunday. */
  | { readonly on: string; readonly ifSunday: number }
  /** The nth weekday of a month (-1 the last), and so many days after it. */
  | {
      readonly nth: number;
      readonly weekday: Weekday;
      readonly month: number;
      readonly plus?: number;
    }
  | { readonly easter: number }
  | { readonly orthodoxEaster: number }
  | { readonly roshHashanah: number }
  | { readonly passover: number }
  | { readonly hanukkah: number }
  /** Month and day of the Umm al-Qura calendar. */
  | { readonly islamic: readonly [month: number, day: number] }
  /** "MM-DD" year by year from `since`, parted by spaces ("-" for a year without). Outside of it nothing is known. */
  | { readonly since: number; readonly dates: string };

/** What an observance is about; suggestions match it against a draft's words. */
export type Topic =
  | "africa"
  | "ageing"
  | "agriculture"
  | "americas"
  | "animals"
  | "arts"
  | "asia"
  | "children"
  | "cities"
  | "climate"
  | "commonwealth"
  | "corruption"
  | "crime"
  | "culture"
  | "democracy"
  | "development"
  | "digital"
  | "diplomacy"
  | "disability"
  | "disarmament"
  | "disasters"
  | "drugs"
  | "economy"
  | "education"
  | "energy"
  | "environment"
  | "equality"
  | "europe"
  | "family"
  | "food"
  | "forests"
  | "francophonie"
  | "health"
  | "heritage"
  | "human rights"
  | "humanitarian"
  | "indigenous"
  | "justice"
  | "labour"
  | "language"
  | "lgbt"
  | "media"
  | "migration"
  | "multilateralism"
  | "nuclear"
  | "oceans"
  | "peace"
  | "poverty"
  | "racism"
  | "refugees"
  | "religion"
  | "remembrance"
  | "science"
  | "slavery"
  | "space"
  | "sport"
  | "terrorism"
  | "tourism"
  | "trade"
  | "transport"
  | "united nations"
  | "violence"
  | "volunteers"
  | "water"
  | "women"
  | "youth";

/** A day, week or month that is observed by name. Names are whole phrases, so that "Year of …" is never taken for "Day of …". */
export interface Observance extends ObservanceRecord {
  /** Its English name in kebab case: "international-womens-day". */
  readonly id: string;
  /** Who set the day: an organisation, a resolution, a church or a custom. */
  readonly source: string;
}

/** An observance as the data files write it. */
export interface ObservanceRecord {
  /** Its first day. Several where it is kept more than once a year or, if `ambiguous`, differently by country. */
  readonly on: DateRule | readonly DateRule[];
  /** Days on which others keep a day of this name: nobody is wrong on them, nothing is suggested on them. */
  readonly also?: readonly DateRule[];
  /** How many days it lasts; 1 unless told. */
  readonly days?: number;
  /** Begins at sunset of the day before, so that day counts as well. */
  readonly eve?: true;
  /** So many days before the first and after the last day a greeting may be right: moon sighting, custom, season. */
  readonly uncertainDays?: readonly [before: number, after: number];
  /** The same name belongs to other days in other countries: never wrong on any day. */
  readonly ambiguous?: true;
  /** In memory of the dead or of suffering: "Happy …" jars. */
  readonly solemn?: true;
  /** First year it was observed, where that is recent. */
  readonly from?: number;
  /** Official where there is one; a very long official name ends where it can no longer be mistaken. */
  readonly names: Readonly<{ en: string } & Partial<Record<CalendarLanguage, string>>>;
  readonly aliases?: Readonly<Partial<Record<CalendarLanguage, readonly string[]>>>;
  /** Names in use for this day that others use for another day: good for a suggestion, no ground for a correction. */
  readonly loose?: readonly string[];
  /** Tags in use, best first, without "#"; "{year}" stands for 2027. Where none is given the name makes one. */
  readonly tags?: Readonly<Partial<Record<CalendarLanguage, readonly string[]>>>;
  readonly topics: readonly Topic[];
  /** The United Nations General Assembly unless told. */
  readonly source?: string;
}

/** The days that a rule gives in a year; none where it gives none or where its table ends. */
export function resolveRule(rule: DateRule, year: number): PlainDate[] {
  if (typeof rule === "string") return [monthDay(rule, year)];
  if ("ifSunday" in rule) {
    const date = monthDay(rule.on, year);
    return [weekdayOf(date) === 0 ? addDays(date, rule.ifSunday) : date];
  }
  if ("nth" in rule) {
    const date = nthWeekday(year, rule.month, rule.weekday, rule.nth);
    return date ? [addDays(date, rule.plus ?? 0)] : [];
  }
  if ("easter" in rule) return [addDays(easter(year), rule.easter)];
  if ("orthodoxEaster" in rule) return [addDays(orthodoxEaster(year), rule.orthodoxEaster)];
  if ("roshHashanah" in rule) return [addDays(roshHashanah(year), rule.roshHashanah)];
  if ("passover" in rule) return [addDays(passover(year), rule.passover)];
  if ("hanukkah" in rule) return [addDays(hanukkah(year), rule.hanukkah)];
  if ("islamic" in rule) return islamicDates(year, ...rule.islamic);
  const listed = rule.dates.split(" ")[year - rule.since];
  return listed && listed !== "-" ? [monthDay(listed, year)] : [];
}

/** Whether a rule can tell the days of a year: false only where its table does not reach. */
export function coversYear(rule: DateRule, year: number): boolean {
  if (typeof rule === "string" || !("since" in rule)) return true;
  return rule.dates.split(" ")[year - rule.since] !== undefined;
}

function monthDay(text: string, year: number): PlainDate {
  const [month = 0, day = 0] = text.split("-").map(Number);
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}
