import { minutesOfDay, type TimeMention } from "@/lib/draft/times";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import { type PlainDate, parseDate } from "@/lib/facts/calendar/plain-date";
import { type NamedZone, zoneAtStart } from "@/lib/facts/time-zones/zones";
import { defineCheck, type Hit } from "../check";

const DAY = 24 * 60;
const BEFORE_ZONE =
  /^[ \u00a0(]*(?:h\s)?(?:(?:heure|hora|ora) (?:de |d['’]|do |da |di )|in |à |en |em |n[ao] |a |de |d['’]|do |da |di |Uhr |Uhr in |Uhr \()?/u;
/** What may stand between two times that say the same moment. */
const SAME_MOMENT =
  /^(?:[\s()/|,;=·•–—-]|(?:local )?time|(?:\p{RI}{2})|and|or|i\.e\.|which is|that is|that['’]s|is|this is|or|corresponds to|ce qui fait|c['’]est(?:-à-dire)?|es decir|o sea|lo que son|d\. ?h\.|das (?:ist|sind)|entspricht|h|\p{L}+zeit|Ortszeit|Uhr|heure locale|hora local|soit|et|ou|o|y|ou seja|e|und|bzw\.?|\d{1,2}(?:st|nd|rd|th)?|[ap]\.?m\.?)*$/iu;

/** "A las 15:00 en Londres y a las 15:00 en Madrid": told apart like two events, but at one clock time. */
const AND_AT = /^\s(?:and|et|y|e|und)\s(?:at|à|a las|às|um)\s$/iu;

interface ZonedTime {
  readonly time: TimeMention;
  readonly zone: NamedZone;
  /** Of the time with its place, whichever comes first. */
  readonly start: number;
  readonly end: number;
  readonly utc: readonly number[];
  readonly isPlaceFirst: boolean;
}

/** The same moment given for two places, and the clocks disagree: "10:00 Paris / 10:00 London". */
export const timeZone = defineCheck({
  id: "time-zone",
  family: "untrue",
  severity: "warn",
  // "🇵🇹 18:00 Lisboa" and "🇪🇸 19:00 Madrid" are two lines.
  scope: "post",
  languages: "any",
  source: "IANA time zone database of the runtime, daylight saving included",
  *check({ text, dates, times }, { today }): Iterable<Hit> {
    if (times.length < 2) return;
    const [date] = dates;
    const day = (date && possibleDays(date, namedYears(text), today)[0]) ?? parseDate(today);
    if (!day) return;
    const zoned = times
      .flatMap((time) => zonedTime(text, time, day) ?? [])
      // "11h em Lisboa, 10h …": the place of one time is not the next one's.
      .filter(
        ({ isPlaceFirst, start }, index, all) =>
          !isPlaceFirst || start >= (all[index - 1]?.end ?? 0),
      );
    for (const [index, first] of zoned.entries()) {
      const second = zoned[index + 1];
      if (!second || agree(first, second)) continue;
      const between = text.slice(first.end, second.start);
      const areOne =
        SAME_MOMENT.test(between) ||
        (AND_AT.test(between) && minutesOfDay(first.time) === minutesOfDay(second.time));
      // "London 10:00, Paris 14:00" may be the stops of a tour.
      const areStops = (first.isPlaceFirst || second.isPlaceFirst) && !areNear(first, second);
      if (!areOne || areStops) continue;
      yield {
        start: first.start,
        end: second.end,
        message: {
          key: "time_zone_why",
          values: {
            first: first.zone.name,
            second: second.zone.name,
            right: clockAt(first, second),
            time: first.time.text.trim(),
          },
        },
      };
    }
  },
});

function zonedTime(text: string, time: TimeMention, day: PlainDate): ZonedTime | undefined {
  const minutes = minutesOfDay(time);
  if (minutes === undefined) return undefined;
  const rest = text.slice(time.end);
  const skipped = BEFORE_ZONE.exec(rest)?.[0].length ?? 0;
  const after = zoneAtStart(rest.slice(skipped), day);
  const before = after ? undefined : zoneBefore(text, time.start, day);
  const zone = after ?? before?.zone;
  if (!zone) return undefined;
  // "11:00–12:00 CET, 10:00–11:00 London": a range's end has the zone, and stands for the range.
  return {
    time,
    zone,
    start: before ? before.start : time.start,
    end: after ? time.end + skipped + zone.length : time.end,
    utc: zone.offsets.map((offset) => minutes - offset),
    isPlaceFirst: before !== undefined,
  };
}

/** How far before a time its place may begin, in UTF-16 units. */
const LONGEST_PLACE = 80;

/** "London 10:00", "Paris: 15h": the place right before the time. */
function zoneBefore(
  text: string,
  end: number,
  day: PlainDate,
): { zone: NamedZone; start: number } | undefined {
  const first = Math.max(0, end - LONGEST_PLACE);
  const words = /((?:\p{Lu}[\p{L}.'’-]*[ ]){0,2}\p{Lu}[\p{L}.'’-]*)(?::|,| –| -)? $/u.exec(
    text.slice(first, end),
  );
  const name = words?.[1];
  if (!words || !name) return undefined;
  for (let from = 0; from >= 0 && from < name.length; from = name.indexOf(" ", from) + 1 || -1) {
    const zone = zoneAtStart(name.slice(from), day);
    if (zone && zone.length === name.length - from)
      return { zone, start: first + words.index + from };
  }
  return undefined;
}

/** Whether the clocks are off by no more than a slip of summer time or of one zone. */
function areNear(first: ZonedTime, second: ZonedTime): boolean {
  return first.utc.some((a) => second.utc.some((b) => Math.abs(a - b) <= 120));
}

function agree(first: ZonedTime, second: ZonedTime): boolean {
  // Without am/pm a twelve-hour clock may be meant.
  const half =
    (first.time.meridiem === undefined) !== (second.time.meridiem === undefined) ? DAY / 2 : DAY;
  return first.utc.some((a) => second.utc.some((b) => (((a - b) % half) + half) % half === 0));
}

/** What the clock at the second place shows at the first time. */
function clockAt(first: ZonedTime, second: ZonedTime): string {
  const minutes = ((((first.utc[0] ?? 0) + (second.zone.offsets[0] ?? 0)) % DAY) + DAY) % DAY;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
