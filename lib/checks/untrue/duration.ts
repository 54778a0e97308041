import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import { addDays, weekdayOf } from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit } from "../check";
import { claimSpan } from "./claim-span";
import { dayRanges, type Range, timeRanges } from "./duration.ranges";
import {
  AT_SOME_TIME,
  DURATION_CUE,
  DURATION_UNITS,
  type DurationUnit,
  ELSEWHERE,
  GERMAN_MODIFIER,
  GERMAN_NUMBERS,
  GERMAN_ONE,
  GERMAN_UNITS,
  IN_APPOSITION,
  IN_PART,
  LEADS_UP,
  OF_EACH,
  ONE_EVENT,
  ONE_UNIT,
  ROMANCE_HEAD,
  SPREAD,
  TRAVELS,
  VALID,
} from "./duration.words";

/** How long something is said to last. */
interface Told extends Span {
  readonly amount: number;
  readonly unit: DurationUnit;
  /** "A three-day summit": said of one thing, not counted on its own. */
  readonly isOfThing: boolean;
}

/** How long something lasts, against its first and last day or its hours: "a three-day summit, 4–8 June". */
export const duration = defineCheck({
  id: "duration",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Arithmetic on the days and hours in the sentence",
  *check(passage, { today }): Iterable<Hit> {
    if (!/\d/.test(passage.text) || !DURATION_CUE.test(passage.text)) return;
    const told = durationsTold(passage);
    if (told.length === 0) return;
    const days = passage.dates.length > 1 ? dayRanges(passage, Number(today.slice(0, 4))) : [];
    yield* compared(
      passage,
      told.filter(({ unit }) => !isOfClock(unit)),
      days,
    );
    const ofClock = told.filter(({ unit }) => isOfClock(unit));
    if (ofClock.length > 0) yield* compared(passage, ofClock, timeRanges(passage));
  },
});

function isOfClock(unit: DurationUnit): boolean {
  return unit === "minute" || unit === "hour";
}

function* compared(
  { text }: Passage,
  told: readonly Told[],
  ranges: readonly Range[],
): Iterable<Hit> {
  const [one, second] = told;
  const [range, another] = ranges;
  if (!one || second || !range || another) return;
  if (!belongs(text, one, range) || agrees(text, one, range)) return;
  const written = text.slice(one.start, one.end);
  const isClock = isOfClock(one.unit);
  const hours = Math.floor(range.length / 60);
  const minutes = range.length % 60;
  yield {
    ...claimSpan(text, one, [range]),
    message: isClock
      ? {
          key: "duration_hours",
          values: { told: written, length: `${hours}:${String(minutes).padStart(2, "0")}` },
        }
      : { key: "duration_days", values: { told: written, days: range.length } },
  };
}

function durationsTold({ text, quantities }: Passage): Told[] {
  const found: Told[] = [];
  for (const { value, unit, number, isOrdinal, scale } of quantities) {
    const named = DURATION_UNITS.get(unit ?? "");
    if (!named || isOrdinal || scale || value <= 0 || value > 400) continue;
    const rest = text.slice(number.end);
    const length = /^[\s-]?[\p{L}]+/u.exec(rest)?.[0].length ?? 0;
    const span = { start: number.start, end: number.end + length };
    found.push({ ...span, amount: value, unit: named, isOfThing: isOfThing(text, span) });
  }
  const article = ONE_UNIT.exec(text);
  const single = DURATION_UNITS.get(article?.slice(1).find(Boolean)?.toLowerCase() ?? "");
  if (article && single) {
    const span = spanOf(article);
    found.push({ ...span, amount: 1, unit: single, isOfThing: isOfThing(text, span) });
  }
  const german = GERMAN_MODIFIER.exec(text);
  const amount = Number(
    german?.[1] ?? GERMAN_NUMBERS.indexOf(german?.[2]?.toLowerCase() ?? "") + 1,
  );
  const unit = GERMAN_UNITS[german?.[3]?.toLowerCase() ?? ""];
  if (german && unit && amount > 0 && GERMAN_ONE.test(text.slice(0, german.index))) {
    const end = german.index + german[0].length;
    if (isOne(text.slice(end)))
      found.push({ start: german.index, end, amount, unit, isOfThing: true });
  }
  return found;
}

/** Whether the noun after a modifier is one event: "summit", "talks", but not "workshops". */
function isOne(rest: string): boolean {
  const noun =
    /^(?:\s[\p{L}’'-]+){0,2}?\s([\p{L}’'&-]+)(?=\s?(?:[,:;.!?(–—]|$)|\s(?:is|runs|takes|starts|opens|from|on|in|at|of|with|for|will|findet|wird|dauert|im|vom|von|auf|zu|am|über|mit|beginnt|läuft)(?!\p{L}))/iu.exec(
      rest,
    )?.[1];
  return noun !== undefined && (!/s$/iu.test(noun) || ONE_EVENT.test(noun));
}

/** "A three-day summit", "un sommet de trois jours". */
function isOfThing(text: string, { start, end }: Span): boolean {
  if (text.charAt(end - 1) !== "s" && /-\p{L}+$/u.test(text.slice(start, end)))
    return isOne(text.slice(end));
  const head = ROMANCE_HEAD.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  return head !== undefined && (!/s$/iu.test(head) || ONE_EVENT.test(head));
}

/** Whether the words between the two say that the one lasts from the first to the last of the other. */
function belongs(text: string, told: Told, range: Range): boolean {
  if (AT_SOME_TIME.test(text.slice(0, range.start)) || VALID.test(text)) return false;
  const rest = text.slice(told.end);
  if (range.end <= told.start)
    return (
      IN_APPOSITION.test(text.slice(range.end, told.start)) &&
      !SPREAD.test(rest) &&
      !(told.unit === "day" && IN_PART.test(rest))
    );
  if (range.start < told.end) return false;
  const between = text.slice(told.end, range.start);
  if (!/^[^.;!?\d]{0,80}$/u.test(between) || ELSEWHERE.test(between)) return false;
  if (told.isOfThing) return true;
  const before = text.slice(0, told.start);
  if (LEADS_UP.test(before) || OF_EACH.test(before)) return false;
  return (
    /[,:(–—]\s?(?:(?:from|du|del|de|des|das|vom|von)\s(?:the |le |el )?)?$/iu.test(between) &&
    /^(?:\s(?:of|de|voller|lang)\s|\sd['’]|\s\p{Lu}|\s?[,:(–—])/u.test(between) &&
    !SPREAD.test(between)
  );
}

function agrees(text: string, { amount, unit, isOfThing }: Told, range: Range): boolean {
  const { length } = range;
  switch (unit) {
    case "minute":
      return Math.abs(amount - length) < 10;
    case "hour":
      return Math.abs(amount * 60 - length) < (amount < 3 ? 30 : 60);
    case "day": {
      const isTravel = !isOfThing || TRAVELS.test(text);
      return (
        length === amount ||
        (isTravel && length === amount + 1) ||
        (isOfThing && isOfWeekdays(range, amount))
      );
    }
    case "night":
      return length === amount || length === amount + 1;
    case "week":
      return Math.abs(amount * 7 - length) <= 3;
    case "month":
      return Math.abs(amount * 30.4 - length) <= 10;
  }
}

/** "A ten-day course, 3–14 May": the working days are counted, in the year that is meant or the next. */
function isOfWeekdays({ first, length }: Range, amount: number): boolean {
  if (!first || length < 6) return false;
  return [first, { ...first, year: first.year + 1 }].some((start) => {
    let working = 0;
    for (let day = 0; day < length; day++) {
      const weekday = weekdayOf(addDays(start, day));
      if (weekday !== 0 && weekday !== 6) working++;
    }
    return working === amount;
  });
}
