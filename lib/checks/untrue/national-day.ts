import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import { isNationalDay, nationalDatesOf, nationalDaysOf } from "@/lib/facts/calendar/national-day";
import type { NationalDayKind } from "@/lib/facts/calendar/national-days";
import {
  daysBetween,
  formatDate,
  type PlainDate,
  parseDate,
  yearsAround,
} from "@/lib/facts/calendar/plain-date";
import { type CountryCode, countryName } from "@/lib/facts/world/country";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit, shiftHit } from "../check";
import { claimSpan } from "./claim-span";
import { wrongCount } from "./national-day.count";
import { datesTold } from "./national-day.dates";
import {
  GREETS,
  HELD,
  KEEPS,
  KINDS,
  NATIONAL_OF,
  ON_ITS,
  OTHER_DAY_LATER,
  OUR_OWN,
  TODAY,
  WISHED,
  WRITES,
} from "./national-day.words";
import { wrongNamedDay } from "./national-day-named";
import { CLAIMS, IS_TODAY, OTHER_DAY, OTHER_DAY_AFTER, SAYS_TODAY } from "./observance.words";

/** A state's day greeted, or said to be kept, on another day: "Happy Independence Day, Finland!", "Happy Canada Day", "on 3 October Austria celebrates its national day". */
export const nationalDay = defineCheck({
  id: "national-day",
  family: "untrue",
  severity: "warn",
  // The state may stand beside the greeting as a flag or tag of its own.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source: "National days of all states, in lib/facts/calendar",
  *check(draft, { today }): Iterable<Hit> {
    const now = parseDate(today);
    if (!now) return;
    for (const { start, passage } of draft.sentences) {
      const hit =
        wrongNamedDay(passage, now) ??
        wrongDay(passage, draft, now, today) ??
        wrongCount(passage, now);
      if (hit) yield shiftHit(hit, start);
    }
  },
});

function wrongDay(passage: Passage, draft: Draft, now: PlainDate, today: string): Hit | undefined {
  const { text } = passage;
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(text) ?? (kind === "national" ? nationalOf(passage) : null);
    if (!match) continue;
    const day = spanOf(match);
    if (HELD.test(text.slice(day.end)) || OUR_OWN.test(text.slice(0, day.start))) return undefined;
    const told = passage.dates.length > 0 ? datesTold(passage, day, today) : undefined;
    if (passage.dates.length > 0 && !told) return undefined;
    const isToday = told === undefined && isSaidToday(passage, day);
    const code = told || isToday ? stateOf(passage, draft, day) : undefined;
    if (!code) return undefined;
    const isExact = told !== undefined || SAYS_TODAY.test(text) || TODAY.test(text);
    const days = told ?? [now];
    if (days.some((each) => isNationalDay(code, each, kind, { isExact }) !== "no"))
      return undefined;
    const right = nearestOf(code, kind, days[0] ?? now);
    return {
      ...claimSpan(text, greetingAt(text, day), [
        ...(passage.dates.length === 1 && told ? passage.dates : []),
        ...worldMentions(passage).places.filter(
          (place) => onlyCountry(place, "name") === code || onlyCountry(place, "demonym") === code,
        ),
      ]),
      message: right
        ? {
            key: "national_day_why",
            values: {
              country: countryName(code, worldMentions(passage).language),
              date: { day: formatDate(right) },
            },
          }
        : { key: "national_day_not_today", values: { name: match[0] } },
    };
  }
  return undefined;
}

/** "The National Day of Spain", but not "the National Day of Poetry". */
function nationalOf(passage: Passage): RegExpExecArray | null {
  const match = NATIONAL_OF.exec(passage.text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const { places } = worldMentions(passage);
  return places.some(({ start }) => start >= end && start - end < 12) ? match : null;
}

/** The greeting with the day, for the underline. */
function greetingAt(text: string, day: Span): Span {
  const greeting = GREETS.exec(text);
  return greeting && greeting.index < day.start && day.start - greeting.index < 80
    ? { start: greeting.index, end: day.end }
    : day;
}

/** A greeting, or "today", that belongs to the day; not one for another day. */
function isSaidToday(passage: Passage, day: Span): boolean {
  const { text } = passage;
  const { places } = worldMentions(passage);
  const before = text.slice(0, day.start);
  const after = text.slice(day.end);
  const greeting = GREETS.exec(text);
  const lead = greeting ? text.slice(greeting.index + greeting[0].length, day.start) : "";
  const isHappy = greeting?.[1] !== undefined && WISHED.test(lead);
  const isWished =
    greeting !== null &&
    greeting[1] === undefined &&
    (ON_ITS.test(before) || greeting.index > day.end);
  // "Today is Poland's Independence Day": the state stands between.
  const owner = places.find((place) => /^(?:['’]s)?\s$/u.test(text.slice(place.end, day.start)));
  const claim = owner ? before.slice(0, owner.start) : before;
  const isKept = places.some((place) => KEEPS.test(text.slice(place.end, day.start)));
  const isSaid = TODAY.test(text) && (isKept || CLAIMS.test(claim) || IS_TODAY.test(after));
  if (
    !isHappy &&
    !isWished &&
    !isSaid &&
    !(CLAIMS.test(claim) && greeting === null && SAYS_TODAY.test(text))
  )
    return false;
  const from = Math.min(
    isHappy || isWished ? (greeting?.index ?? day.start) : day.start,
    day.start,
  );
  if (OTHER_DAY.test(text.slice(Math.max(0, from - 30), day.end))) return false;
  // "Congratulations to Kenya on Independence Day, celebrated last week"
  return !OTHER_DAY_AFTER.test(after) && (isHappy || !OTHER_DAY_LATER.test(after));
}

/** The one state that is greeted or keeps the day. */
function stateOf(passage: Passage, draft: Draft, day: Span): CountryCode | undefined {
  const { text } = passage;
  const own = worldMentions(passage);
  const keeper = own.places.find((place) => KEEPS.test(text.slice(place.end, day.start)));
  const kept = keeper && onlyCountry(keeper, "name");
  if (kept) return kept;
  const places = own.places.filter(({ start }) => !WRITES.test(text.slice(0, start)));
  const codes = new Set([
    ...places.flatMap((place) => onlyCountry(place, "name") ?? onlyCountry(place, "demonym") ?? []),
    ...own.flags.map(({ code }) => code),
  ]);
  const [code] = codes;
  if (codes.size > 0) return codes.size === 1 ? code : undefined;
  const all = worldMentions(draft);
  const others = new Set([
    ...all.places.flatMap((place) => onlyCountry(place, "name") ?? []),
    ...all.flags.map((flag) => flag.code),
  ]);
  const [other] = others;
  return others.size === 1 ? other : undefined;
}

function nearestOf(
  code: CountryCode,
  kind: NationalDayKind,
  from: PlainDate,
): PlainDate | undefined {
  const [right] = nationalDaysOf(code)
    .flatMap((day) => yearsAround(from.year).flatMap((year) => nationalDatesOf(day, year)))
    .filter((date) => isNationalDay(code, date, kind) === "yes")
    .sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)));
  return right;
}
