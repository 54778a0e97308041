import type { DateMention } from "@/lib/draft/date-mention";
import { leadingDate } from "@/lib/draft/details";
import type { Draft, Passage } from "@/lib/draft/draft";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import {
  daysBetween,
  formatDate,
  type PlainDate,
  parseDate,
} from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit, shiftHit } from "../check";
import { pastMonths } from "./past-event.months";
import {
  ANNOUNCES,
  ASKS,
  ASKS_FIRST,
  BOOK_NOW,
  DONE_ON,
  FROM_DAY,
  FUTURE,
  futureVerb,
  HEADLINE,
  INVITES_BACK,
  IS_OF_EVERY_YEAR,
  LOOKS_BACK,
  LOOKS_FORWARD,
  NEXT_LABEL,
  OR_ELSE,
  OTHER_CLAUSE,
  PAST_TENSE,
  REMEMBERS,
  SAID_OUTRIGHT,
  SCHEDULED,
  TAKEN_BACK,
  UNTIL,
  UPCOMING,
} from "./past-event.words";

/** Further back than this, a date without a year is next year's. */
const DAYS_BACK = 120;
/** Characters between a future verb and its day. */
const NEAR = 80;

/** An invitation or announcement for a day that has gone by. */
export const pastEvent = defineCheck({
  id: "past-event",
  family: "untrue",
  severity: "warn",
  // "Join us for our open house!" and "📅 12 November" are two sentences as often as one.
  scope: "post",
  languages: "any",
  source: "Calendar, computed from the day of posting",
  *check(draft, { today }): Iterable<Hit> {
    const now = parseDate(today);
    if (!now || TAKEN_BACK.test(draft.text)) return;
    for (const [index, { start, passage }] of draft.sentences.entries()) {
      const hits = [...invitedBack(passage), ...inSentence(draft, index, now, today)];
      for (const hit of hits) yield shiftHit(hit, start);
      if (hits.length > 0) return;
    }
  },
});

/** "Join us last Tuesday": the invitation itself, and a word for a day gone by. */
function* invitedBack({ text }: Passage): Iterable<Hit> {
  const back = INVITES_BACK.exec(text);
  const word = back?.[1];
  // "Join us to relive yesterday's concert", "join us as we look back at last week" invite to the memory.
  if (!back || !word || REMEMBERS.test(back[0])) return;
  const end = back.index + back[0].length;
  yield {
    start: end - word.length,
    end,
    message: { key: "past_event_word", values: { word } },
  };
}

interface PastDay {
  readonly mention: DateMention;
  readonly day: PlainDate;
}

function* inSentence(draft: Draft, index: number, now: PlainDate, today: string): Iterable<Hit> {
  const passage = draft.sentences[index]?.passage;
  if (!passage) return;
  const years = namedYears(passage.text);
  const days = passage.dates.map((mention) => ({
    mention,
    day: pastDay(mention, years, now, today),
  }));
  const past = days.flatMap(({ mention, day }): PastDay[] => (day ? [{ mention, day }] : []));
  if (past.length > 0) {
    const isList = UPCOMING.test(passage.text);
    // With one day still to come the announcement stands: "from 12 to 30 November", "postponed from … to …". A deadline does not.
    const stands = past.length < days.length && !isList;
    for (const one of past) {
      const before = passage.text.slice(Math.max(0, one.mention.start - 60), one.mention.start);
      if (stands && !isFirstDeadline(passage.text, one.mention)) continue;
      const after = passage.text.slice(one.mention.end);
      if (LOOKS_BACK.test(before) || DONE_ON.test(before) || IS_OF_EVERY_YEAR.test(after)) continue;
      if (isList || announces(passage, one.mention) || announcedBeside(draft, index, one.mention))
        yield hitOf(one, now);
    }
  } else if (days.length === 0) yield* pastMonths(passage, now);
}

/** Whether the words of the sentence itself place the day in the future. */
function announces({ text, language }: Passage, mention: DateMention): boolean {
  const { start, end } = mention;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (ANNOUNCES.test(text) || LOOKS_FORWARD.test(text)) return true;
  if (SCHEDULED.test(before) || NEXT_LABEL.test(before)) return true;
  if (UNTIL.test(before) && ASKS.test(text)) return true;
  if (!SAID_OUTRIGHT.test(before) && !FROM_DAY.test(before)) return false;
  return (
    FUTURE.test(text) || hasFutureVerb(before, after, futureVerb(language ?? mention.language))
  );
}

/** "Register by 12 November for our market on 5 December": what the reader is asked for first is over, whatever comes later. */
function isFirstDeadline(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(0, start);
  return UNTIL.test(before) && ASKS_FIRST.test(before) && !OR_ELSE.test(text.slice(end));
}

/** A future verb in the clause of the day, before it or after it. */
function hasFutureVerb(before: string, after: string, future: RegExp | undefined): boolean {
  if (!future) return false;
  const near = before.slice(-NEAR);
  const verb = future.exec(near);
  if (verb && !OTHER_CLAUSE.test(near.slice(verb.index))) return true;
  const next = future.exec(after.slice(0, NEAR));
  return next !== null && !OTHER_CLAUSE.test(after.slice(0, next.index));
}

/** "Join us for our open house!" and, in the lines below or above it, "📅 12 November, 15:00". */
function announcedBeside({ sentences }: Draft, index: number, mention: DateMention): boolean {
  const passage = sentences[index]?.passage;
  if (!passage) return false;
  const headline = sentences[index - 1]?.passage.text;
  if (headline !== undefined && HEADLINE.test(headline)) return true;
  const following = sentences[index + 1]?.passage;
  const isPlain =
    SAID_OUTRIGHT.test(passage.text.slice(0, mention.start)) && !PAST_TENSE.test(passage.text);
  if (isPlain && following && following.dates.length === 0 && BOOK_NOW.test(following.text))
    return true;
  if (leadingDate(passage) !== mention) return false;
  const [last, earlier, next] = [sentences[index - 1], sentences[index - 2], sentences[index + 1]];
  // A title may stand between: "Save the date! National Day reception. 11 November, 19:00".
  const isTitle = last !== undefined && last.passage.tokens.length <= 12;
  return [last, next, isTitle ? earlier : undefined].some(
    (head) => head && head.passage.dates.length === 0 && isInvitation(head.passage.text),
  );
}

function isInvitation(text: string): boolean {
  return ANNOUNCES.test(text) || LOOKS_FORWARD.test(text) || UPCOMING.test(text);
}

function hitOf({ mention, day }: PastDay, now: PlainDate): Hit {
  return {
    start: mention.start,
    end: mention.end,
    message: {
      key: "past_event_why",
      values: { date: { day: formatDate(day) }, count: daysBetween(day, now) },
    },
  };
}

/** The day meant, where every sensible reading of it has gone by. */
function pastDay(
  mention: DateMention,
  years: ReadonlySet<number>,
  now: PlainDate,
  today: string,
): PlainDate | undefined {
  const days = possibleDays(mention, mention.year === undefined ? new Set() : years, today);
  const [nearest] = days;
  if (!nearest) return undefined;
  if (mention.year !== undefined) {
    // An old year belongs to history, not to an announcement.
    const isRecent = days.every((day) => daysBetween(day, now) > 0 && daysBetween(day, now) <= 400);
    return isRecent ? nearest : undefined;
  }
  const isPast = daysBetween(nearest, now) > 0 && daysBetween(nearest, now) <= DAYS_BACK;
  return isPast && mention.readings.length === 1 ? nearest : undefined;
}
