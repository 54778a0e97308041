import type { DateMention } from "@/lib/draft/date-mention";
import { dateNames } from "@/lib/draft/date-names";
import { isCapitalTrap, type NamedWeekday, weekdayAtToken } from "@/lib/draft/date-weekday";
import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import type { Span } from "@/lib/draft/span";
import { minutesOfDay, type TimeMention } from "@/lib/draft/times";
import type { Token } from "@/lib/draft/tokens";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import { weekdayOf } from "@/lib/facts/calendar/plain-date";
import {
  ANOTHER_MATTER,
  ATTENDED,
  DEFINITE,
  INDEFINITE,
  LINKING,
  LONG,
  ONE_DAY,
  OPENING,
  RECURRING,
} from "./thread-contradiction.words";

/** When a sentence says that an event is: its day, its time or both. */
export interface Appointment {
  /** The event's name without what describes it. */
  readonly head: string;
  /** What describes it; "" for "the reception". */
  readonly described: string;
  readonly isDefinite: boolean;
  readonly day: Day | undefined;
  readonly time: Moment | undefined;
}

interface Day extends Span {
  readonly date: DateMention | undefined;
  /** 0 = Sunday. */
  readonly weekday: number | undefined;
}

interface Moment extends Span, TimeMention {
  readonly minutes: number;
}

const DESCRIBING = 3;

/** The one event that a sentence dates, where nothing in it gives the day to another matter. English, French, Spanish, Portuguese, German. */
export function appointmentIn(passage: Passage): Appointment | undefined {
  const { tokens } = passage;
  const heads = tokens.flatMap(({ text }, at) => (ONE_DAY.has(text) || LONG.has(text) ? [at] : []));
  const [at] = heads;
  if (at === undefined || heads.length > 1) return undefined;
  const head = tokens[at]?.text ?? "";
  const isMixed = tokens.some(
    ({ text, kind }) => kind === "word" && (ANOTHER_MATTER.has(text) || isPluralEvent(text)),
  );
  // "The parade was on Saturday in 2025": another year's.
  const years = new Set(namedYears(passage.text));
  for (const { year } of passage.dates) if (year !== undefined) years.delete(year);
  if (isMixed || years.size > 0) return undefined;
  const day = dayIn(passage);
  const time = timeIn(passage, day);
  const details = [day, time].filter((each) => each !== undefined);
  const name = nameAround(tokens, at, details);
  if (details.length === 0 || !name) return undefined;
  if (!areLinked(passage, name, details)) return undefined;
  if (RECURRING.has(head) && !tokens.some(({ text }) => IS_VERB.has(text))) return undefined;
  if (LONG.has(head) && !tokens.some(({ text }) => OPENING.has(text))) return undefined;
  return { head, described: name.described, isDefinite: name.isDefinite, day, time };
}

/** Whether two appointments say something of the same kind, so that they agree or contradict each other. */
export function areComparable(one: Appointment, other: Appointment): boolean {
  return (one.day && other.day) !== undefined || (one.time && other.time) !== undefined;
}

/** What two appointments of one event contradict each other in; `undefined` where they may both hold. */
export function disagreementOf(
  earlier: Appointment,
  later: Appointment,
  today: string,
): { readonly said: Span; readonly here: Span } | undefined {
  if (earlier.day && later.day) {
    if (differ(earlier.day, later.day, today)) return { said: earlier.day, here: later.day };
  }
  if (!earlier.time || !later.time) return undefined;
  // Without its half of the day "6:30" may be the other's "18:30".
  const isHalf = [earlier.time, later.time].some((one) => !one.meridiem && one.hour <= 12);
  const apart = Math.abs(earlier.time.minutes - later.time.minutes);
  if (apart === 0 || (isHalf && apart === 720)) return undefined;
  return { said: earlier.time, here: later.time };
}

function differ(one: Day, other: Day, today: string): boolean {
  if (one.date && other.date) {
    const [years, days] = [[one.date.year, other.date.year], other.date.readings];
    if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) return false;
    return !one.date.readings.some((a) => days.some((b) => a.month === b.month && a.day === b.day));
  }
  if (!one.date && !other.date) return one.weekday !== other.weekday;
  const date = one.date ?? other.date;
  const weekday = one.date ? other.weekday : one.weekday;
  if (!date || date.weekday === weekday) return false;
  const days = possibleDays(date, namedYears(date.text), today);
  return days.length > 0 && days.every((day) => weekdayOf(day) !== weekday);
}

/** Its only day: a date, or a weekday alone. */
function dayIn(passage: Passage): Day | undefined {
  const { dates } = passage;
  const weekdays = weekdaysIn(passage);
  const [date] = dates;
  if (date) {
    const isAlone = dates.length === 1 && !date.opensRange;
    const isOneDay = weekdays.every(({ weekday }) => weekday === date.weekday);
    if (!isAlone || !isOneDay) return undefined;
    return { start: date.start, end: date.end, date, weekday: date.weekday };
  }
  const [only] = weekdays;
  if (!only || weekdays.length > 1) return undefined;
  return { ...only.span, date: undefined, weekday: only.weekday };
}

const LANGUAGES: readonly Language[] = ["en", "fr", "es", "pt", "de"];

/** In a line too short to tell its language the names of all are read, but for their short forms. */
function weekdaysIn({ tokens, text, language }: Passage): NamedWeekday[] {
  const found: NamedWeekday[] = [];
  for (const candidate of language ? [language] : LANGUAGES) {
    const names = dateNames(candidate);
    for (const [at, token] of names ? tokens.entries() : []) {
      const named = names && weekdayAtToken(names, tokens, at);
      const isOwn = named?.span.start === token.start && token.text.length > (language ? 2 : 4);
      const isKnown = found.some(({ span }) => span.start === token.start);
      if (named && isOwn && !isKnown && !isCapitalTrap(text, candidate, token)) found.push(named);
    }
  }
  return found;
}

const ZONE =
  /(?<!\p{L})(?:GMT|UTC|CES?T|E[SD]T|P[SD]T|BST|IST|JST|MSK|local time|time|heure d\p{L}+|heure locale|hora (?:de|local)|Ortszeit)(?!\p{L})/u;

function timeIn({ text, times }: Passage, day: Day | undefined): Moment | undefined {
  const [time] = times;
  const minutes = time && minutesOfDay(time);
  if (!time || times.length > 1 || minutes === undefined) return undefined;
  // "27 November, 18:00": beside a day it can be nothing else.
  if (!time.isCertain && !(day && /\d:\d/u.test(time.text))) return undefined;
  return ZONE.test(text) ? undefined : { ...time, minutes };
}

interface Name extends Span {
  readonly described: string;
  readonly isDefinite: boolean;
}

/** The event with the words that describe it: before it up to its article, after it from "of", "for", "with" on. */
function nameAround(
  tokens: readonly Token[],
  at: number,
  details: readonly Span[],
): Name | undefined {
  const isDetail = ({ start }: Token) =>
    details.some((detail) => detail.start <= start && start < detail.end);
  let first = at;
  while (at - first < DESCRIBING) {
    const before = tokens[first - 1];
    if (before?.kind !== "word" || isDetail(before) || isEdge(before.text)) break;
    if (tokens[first]?.gap === "line") break;
    first--;
  }
  const article = tokens[first - 1];
  const isDefinite = article !== undefined && DEFINITE.has(article.text);
  const hasArticle = isDefinite || INDEFINITE.has(article?.text ?? "");
  const lead = tokens[hasArticle ? first - 2 : first - 1];
  const isFree = lead?.kind !== "word" || ATTENDED.has(lead.text) || isDetail(lead);
  if (!isFree) return undefined;
  let last = at;
  const opens = tokens[at + 1];
  if (opens && OF_WHAT.has(opens.text) && !isDetail(opens)) {
    for (let next = at + 1; next <= at + 1 + DESCRIBING; next++) {
      const token = tokens[next];
      if (
        !token ||
        token.kind === "mark" ||
        isDetail(token) ||
        IS_VERB.has(token.text) ||
        PREPOSITIONS.has(token.text)
      )
        break;
      last = next;
    }
  }
  const own = tokens.slice(first, last + 1).filter((_, index) => index !== at - first);
  return {
    start: tokens[hasArticle ? first - 1 : first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    described: own.map(({ text }) => text).join(" "),
    isDefinite,
  };
}

const OF_WHAT = new Set("of for with de d des du del da do para pour von für mit by".split(" "));
const IS_VERB = new Set(
  "is will takes starts begins opens est sera aura commence ouvre es será tiene empieza abre é terá começa ist wird findet beginnt".split(
    " ",
  ),
);

const PREPOSITIONS = new Set("on at am um".split(" "));

function isEdge(word: string): boolean {
  return DEFINITE.has(word) || INDEFINITE.has(word) || ATTENDED.has(word) || LINKING.has(word);
}

/** Whether nothing but words of taking place, of inviting and of places stands between the event and its day and time. */
function areLinked({ tokens, text }: Passage, name: Name, details: readonly Span[]): boolean {
  const pieces = [name, ...details];
  const from = Math.min(...pieces.map(({ start }) => start));
  const to = Math.max(...pieces.map(({ end }) => end));
  const isClear = ({ start, end, text: word, kind }: Token) =>
    end <= from ||
    start >= to ||
    pieces.some((piece) => piece.start <= start && end <= piece.end) ||
    LINKING.has(word) ||
    (kind === "mark" ? !".!?;".includes(word) : /^\p{Lu}/u.test(text.slice(start, end)));
  if (!tokens.every(isClear)) return false;
  // "The festival committee": after the event nothing that it only describes.
  const next = tokens.find(({ start }) => start >= name.end);
  return (
    !next ||
    next.kind === "mark" ||
    next.gap === "line" ||
    LINKING.has(next.text) ||
    details.some(({ start }) => start === next.start)
  );
}

function isPluralEvent(word: string): boolean {
  return word.endsWith("s") && (ONE_DAY.has(word.slice(0, -1)) || LONG.has(word.slice(0, -1)));
}
