import { cued } from "@/lib/draft/cued-pattern";
import type { DateMention } from "@/lib/draft/date-mention";
import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, shift, spanOf } from "@/lib/draft/span";
import { minutesOfDay, type TimeMention } from "@/lib/draft/times";
import { daysBetween } from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit } from "../check";
import { isLinked } from "./range-link";
import { reversedFigures } from "./range-order.figures";
import { backwardItem } from "./range-order.programme";
import {
  AGES,
  DOORS,
  END_LABEL,
  MOVES_YEARS,
  OFFICE_HOURS,
  SHOW,
  START_LABEL,
  WORDED_YEARS,
  YEARS,
} from "./range-order.words";

/** A range this long or longer backwards is more likely to run over New Year (or midnight) than to be a slip. */
const DAYS_ACROSS_NEW_YEAR = 300;
const MINUTES_ACROSS_MIDNIGHT = 16 * 60;
const MINUTES_OF_HALF_A_DAY = 12 * 60;

/** A range that ends before it starts: "from 14 to 12 May", "15:00–13:00", "2024–2022". */
export const rangeOrder = defineCheck({
  id: "range-order",
  family: "untrue",
  severity: "warn",
  // "Opens: 12 December" and "Closes: 4 December" are two lines, and a programme is a list.
  scope: "post",
  languages: "any",
  source: "Arithmetic",
  *check(draft): Iterable<Hit> {
    if (!/\d/.test(draft.text)) return;
    for (const span of reversedIn(draft)) yield { ...span, message: { key: "range_order_why" } };
  },
});

function* reversedIn(draft: Draft): Iterable<Span> {
  for (const [index, { start, passage }] of draft.sentences.entries()) {
    const found = [
      ...reversedDates(passage),
      ...reversedTimes(passage),
      ...reversedYears(passage),
      ...reversedAges(passage),
      ...reversedFigures(passage),
      ...closedDoors(passage),
    ];
    for (const span of found) yield shift(span, start);
    const apart = found.length === 0 ? reversedLines(draft, index) : undefined;
    if (apart) yield apart;
  }
  const item = backwardItem(draft);
  if (item) yield item;
}

/** "Opens: 12 December" over "Closes: 4 December", "Registration opens on the 10th. It closes on the 1st". */
function reversedLines({ sentences }: Draft, index: number): Span | undefined {
  const one = sentences[index];
  const other = sentences[index + 1];
  if (!one || !other) return undefined;
  const [from, secondFrom] = one.passage.dates;
  const [to, secondTo] = other.passage.dates;
  const isTold = (passage: Passage, { start }: Span, label: RegExp) =>
    label.test(passage.text.slice(Math.max(0, start - 40), start));
  if (from && to && !secondFrom && !secondTo) {
    const areLabels =
      isTold(one.passage, from, START_LABEL) && isTold(other.passage, to, END_LABEL);
    const areSure = from.readings.length === 1 && to.readings.length === 1;
    return areLabels && areSure && isReversed(from, to)
      ? { start: other.start + to.start, end: other.start + to.end }
      : undefined;
  }
  if (from || to) return undefined;
  const [opens, more] = one.passage.times;
  const [closes, again] = other.passage.times;
  if (!opens || !closes || more || again) return undefined;
  const areLabels =
    isTold(one.passage, opens, START_LABEL) && isTold(other.passage, closes, END_LABEL);
  return areLabels && areReversed(opens, closes, MINUTES_ACROSS_MIDNIGHT)
    ? { start: other.start + closes.start, end: other.start + closes.end }
    : undefined;
}

/** A text without any of these tells no ages. */
const MAY_TELL_AGES = cued(/age|âgé|ans|años|anos|anni|jahr|year|kids|teens/iu);

function* reversedAges({ text }: Passage): Iterable<Span> {
  if (!MAY_TELL_AGES.test(text)) return;
  for (const match of text.matchAll(AGES)) {
    const [from, to] = match.slice(1).filter((figure) => figure !== undefined);
    if (Number(from) > Number(to)) yield spanOf(match);
  }
}

/** A text without any of these tells no opening of doors. */
const MAY_TELL_DOORS = cued(/door|admission|einlass|portes|puertas|portas|porte/iu);

/** "Doors open at 19:30, the concert starts at 19:00". */
function* closedDoors({ text, times }: Passage): Iterable<Span> {
  if (!MAY_TELL_DOORS.test(text)) return;
  if (times.length !== 2) return;
  const before = ({ start }: Span) => text.slice(Math.max(0, start - 40), start);
  const doors = times.find((time) => DOORS.test(before(time)));
  const show = times.find((time) => time !== doors && SHOW.test(before(time)));
  if (doors && show && areReversed(doors, show, 20 * 60))
    yield { start: show.start, end: show.end };
}

function* reversedDates({ dates, text }: Passage): Iterable<Span> {
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (!to || !isLinked(text, from, to) || from.readings.length > 1 || to.readings.length > 1)
      continue;
    if (isReversed(from, to)) yield { start: from.start, end: to.end };
  }
}

function isReversed(from: DateMention, to: DateMention): boolean {
  const [start] = from.readings;
  const [end] = to.readings;
  if (!start || !end) return false;
  if (from.opensRange) {
    // "30–2 December" leaves out the first month, as many do.
    return start.day > end.day && !(start.day >= 27 && end.day <= 7);
  }
  const endYear = to.year ?? from.year ?? 2027;
  const startYear = from.year ?? endYear;
  const length = daysBetween({ year: startYear, ...start }, { year: endYear, ...end });
  if (length >= 0) return false;
  if (from.year !== undefined && to.year !== undefined) return true;
  return length + 365 > DAYS_ACROSS_NEW_YEAR;
}

function* reversedTimes({ text, times }: Passage): Iterable<Span> {
  for (const [index, from] of times.entries()) {
    const to = times[index + 1];
    if (
      !to ||
      !isLinked(text, from, to) ||
      !(from.isCertain || to.isCertain || from.text.includes(":"))
    )
      continue;
    // "11–1 pm" and "9:30 to 5 pm" leave the first half-day to the reader.
    if (from.meridiem === undefined && to.meridiem !== undefined) continue;
    const least = OFFICE_HOURS.test(text) ? MINUTES_OF_HALF_A_DAY : MINUTES_ACROSS_MIDNIGHT;
    if (areReversed(from, to, least)) yield { start: from.start, end: to.end };
  }
}

/** Whether the second time lies before the first, and so far that a night between them would be longer than `least` minutes. */
function areReversed(from: TimeMention, to: TimeMention, least: number): boolean {
  const start = minutesOfDay(from);
  const end = minutesOfDay(to);
  if (start === undefined || end === undefined || end >= start) return false;
  // "9am to 5" and "10:00 to 2:00" mean the afternoon.
  if (to.meridiem === undefined && to.hour < 12 && from.hour < 12 && to.hour !== from.hour)
    return false;
  if (from.meridiem !== undefined && to.meridiem === undefined) return false;
  return end + 1440 - start > least;
}

function* reversedYears({ text, links }: Passage): Iterable<Span> {
  if (!/\d{4}/.test(text)) return;
  for (const match of text.matchAll(YEARS)) {
    const span = spanOf(match);
    const isInLink = links.some((link) => link.start <= span.start && span.end <= link.end);
    if (!isInLink && Number(match[1]) > Number(match[2])) yield span;
  }
  if (MOVES_YEARS.test(text)) return;
  for (const match of text.matchAll(WORDED_YEARS))
    if (Number(match[1]) > Number(match[2])) yield spanOf(match);
}
