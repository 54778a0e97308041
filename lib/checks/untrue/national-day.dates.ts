import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import type { PlainDate } from "@/lib/facts/calendar/plain-date";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import {
  DATE_AFTER,
  DATE_BEFORE,
  DATE_JOINED,
  KEEPS,
  LEADS_TO_DAY,
  ON_THIS,
  VERB_OF_DAY,
} from "./national-day.words";

/** The days that the sentence itself gives the day, where the date is plainly its own. */
export function datesTold(passage: Passage, day: Span, today: string): PlainDate[] | undefined {
  const [date] = passage.dates;
  if (!date || passage.dates.length > 1) return undefined;
  const { text } = passage;
  const { places } = worldMentions(passage);
  const keeper = places.find((place) => KEEPS.test(text.slice(place.end, day.start)));
  const isKept =
    (keeper !== undefined && onlyCountry(keeper, "name") !== undefined) ||
    places.some((place) => isInverted(text, place, day));
  const isOwn =
    (date.start >= day.end && ON_THIS.test(text.slice(0, date.start))) ||
    (date.start >= day.end &&
      DATE_AFTER.test(text.slice(ownerEnd(text, day.end, places), date.start))) ||
    (date.end <= day.start && isNamedAfter(text.slice(date.end, day.start), places, date.end)) ||
    isDatedDay(text, day, date, places);
  if (!isKept && !isOwn) return undefined;
  const days = possibleDays(date, namedYears(text), today);
  return days.length > 0 ? days : undefined;
}

/** "La fête nationale suisse, le 2 août": past the owner that follows the day. */
function ownerEnd(text: string, from: number, places: readonly PlaceMention[]): number {
  const owner = places.find(({ start }) => start >= from);
  return owner &&
    /^\s(?:(?:of|de|du|des|d['’]|de la|del|do|da|von)\s?(?:the |la |l['’])?)?$/iu.test(
      text.slice(from, owner.start),
    )
    ? owner.end
    : from;
}

/** "3 October is Austria's national day" */
function isNamedAfter(between: string, places: readonly PlaceMention[], from: number): boolean {
  const place = places.find(({ start }) => start >= from);
  const lead = place ? between.slice(0, place.start - from) : between;
  const rest = place ? between.slice(place.end - from) : "";
  return (
    DATE_BEFORE.test(lead.replace(/(?:the|la|le|el|o|a|der)\s$/iu, "")) &&
    /^(?:['’]s)?\s?$/u.test(rest)
  );
}

/** "Am 2. August feiert die Schweiz ihren Nationalfeiertag": the verb before its state. */
function isInverted(text: string, { start, end }: PlaceMention, day: Span): boolean {
  return (
    /(?<!\p{L})(?:feiert|begeht)\s(?:die |das |der )?$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    ) && /^\s(?:ihren|seinen|den)\s$/iu.test(text.slice(end, day.start))
  );
}

/**
 * "Poland's national day on 12 November was …", "ahead of the Polish national day on 12 November": the day itself has its date.
 * A feast in its honour may be held on another: "we celebrate Poland's national day on 12 November" is none.
 */
function isDatedDay(text: string, day: Span, date: Span, places: readonly PlaceMention[]): boolean {
  const end = ownerEnd(text, day.end, places);
  if (date.start < end || !DATE_JOINED.test(text.slice(end, date.start))) return false;
  const owner = places.find((place) => /^(?:['’]s)?\s$/u.test(text.slice(place.end, day.start)));
  const lead = text
    .slice(0, owner?.start ?? day.start)
    .replace(/(?:the|la|le|l['’]|el|o|der|des|dem|den)\s?$/iu, "");
  const isSubject = /(?:^|[.!?:\n–—])\s*$/u.test(lead) && VERB_OF_DAY.test(text.slice(date.end));
  return isSubject || LEADS_TO_DAY.test(lead);
}
