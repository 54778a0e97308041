import { type BareDay, findBareDays } from "@/lib/draft/bare-days";
import type { DateMention } from "@/lib/draft/date-mention";
import { dateNames } from "@/lib/draft/date-names";
import { isCapitalTrap, weekdayAtToken } from "@/lib/draft/date-weekday";
import { leadingDate } from "@/lib/draft/details";
import type { Draft, Passage, Sentence } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import type { Span } from "@/lib/draft/span";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import {
  daysBetween,
  daysInMonth,
  type PlainDate,
  weekdayOf,
} from "@/lib/facts/calendar/plain-date";

/** A weekday that disagrees with a day told apart from it: where it stands, and the day that was meant. */
export interface Disagreement {
  readonly at: Span;
  readonly weekdayAt: Span;
  readonly written: string;
  readonly day: PlainDate;
  readonly language: Language;
}

/** "Tuesday (25th)", "mardi 25": no such weekday in the months around today, or in those that the draft names. */
export function bareDisagreements(passage: Passage, draft: Draft, now: PlainDate): Disagreement[] {
  return findBareDays(passage).flatMap((bare) => {
    const days = daysMeant(bare, draft, now);
    const [day] = days;
    if (!day || days.some((each) => weekdayOf(each) === bare.weekday)) return [];
    const { weekdayAt, language } = bare;
    return [{ at: bare, weekdayAt, written: wordAt(passage, weekdayAt), day, language }];
  });
}

/** The days of that number around today, nearest first: the last, the next, and those of the months that the draft names. */
function daysMeant({ day, isNext }: BareDay, draft: Draft, now: PlainDate): PlainDate[] {
  const around = [-1, 0, 1, 2].flatMap((offset) => inMonth(now.year, now.month + offset, day));
  const coming = around.filter((date) => daysBetween(now, date) >= 0).slice(0, 1);
  const [next] = coming;
  if (isNext) return next && daysBetween(now, next) <= 14 ? [next] : [];
  const gone = around.filter((date) => daysBetween(now, date) < 0).slice(-1);
  const named = monthsNamed(draft).flatMap((month) => [
    ...inMonth(now.year, month, day),
    ...inMonth(now.year + (month < now.month ? 1 : -1), month, day),
  ]);
  // A month named in the draft is the month of its days.
  const near = named.length > 0 ? named : [...coming, ...gone];
  return near.sort((a, b) => Math.abs(daysBetween(now, a)) - Math.abs(daysBetween(now, b)));
}

function inMonth(year: number, month: number, day: number): PlainDate[] {
  const date = { year: year + Math.floor((month - 1) / 12), month: ((month + 11) % 12) + 1, day };
  return day <= daysInMonth(date.year, date.month) ? [date] : [];
}

function monthsNamed({ sentences, dates }: Draft): number[] {
  const months = new Set(dates.flatMap(({ readings }) => readings.map(({ month }) => month)));
  for (const { passage } of sentences) {
    const names = dateNames(passage.language ?? "en")?.months;
    for (const token of passage.tokens) {
      const month = token.text.length > 3 ? names?.get(token.text) : undefined;
      if (month !== undefined && !isCapitalTrap(passage.text, passage.language ?? "en", token))
        months.add(month);
    }
  }
  return [...months];
}

/** The weekday in one line and the date in the next: "See you Thursday! 24 November, 18:00", "📅 24 November" over "🕖 Thursday, 7 pm". */
export function acrossLines(
  { sentences }: Draft,
  index: number,
  today: string,
): Disagreement | undefined {
  const one = sentences[index];
  const other = sentences[index + 1];
  if (!one || !other) return undefined;
  return pair(one, other, "before", today) ?? pair(other, one, "after", today);
}

/** Longer lines tell of more than one thing. */
const TOKENS_AT_MOST = 14;
/** Words that give the weekday another week, or the date another meaning. */
const ANOTHER =
  /(?<!\p{L})(?:every|each|last|next|until|till|by|before|deadline|regist\p{L}+|closed?|from|to|through|chaque|tous|dernier|prochain|jusqu\p{L}*|avant|du|au|cada|todos|pasado|próximo|hasta|antes|desde|último|toda|passada|até|jede\p{L}*|letzte\p{L}*|nächste\p{L}*|bis|vom|ab|ogni|fino)(?!\p{L})/iu;

function pair(
  weekdayLine: Sentence,
  dateLine: Sentence,
  order: "before" | "after",
  today: string,
): Disagreement | undefined {
  const { passage } = weekdayLine;
  if (passage.dates.length > 0 || dateLine.passage.dates.length !== 1) return undefined;
  const date = leadingDate(dateLine.passage);
  if (!date || date.weekday !== undefined || date.opensRange) return undefined;
  if (passage.tokens.length > TOKENS_AT_MOST || dateLine.passage.tokens.length > 2 * TOKENS_AT_MOST)
    return undefined;
  const weekdays = weekdaysIn(passage);
  const [weekday] = weekdays;
  if (!weekday || weekdays.length > 1 || weekdaysIn(dateLine.passage).length > 0) return undefined;
  if (ANOTHER.test(passage.text) || ANOTHER.test(dateLine.passage.text)) return undefined;
  // After the date's line the weekday must open its own; before it, end it.
  const lead = passage.text.slice(0, weekday.span.start);
  const rest = passage.text.slice(weekday.span.end);
  const isJoined =
    order === "before"
      ? /^[^\p{L}]*(?:(?:morning|afternoon|evening|night|soir|noche|tarde|noite|abend)[^\p{L}]*)?$/iu.test(
          rest,
        )
      : /^[^\p{L}\p{N}]*(?:\p{L}+:\s)?(?:le |el |am |on |il |a )?$/iu.test(lead);
  if (!isJoined) return undefined;
  return disagree(weekdayLine, weekday, date, dateLine.passage, today);
}

function disagree(
  { start, passage }: Sentence,
  weekday: { weekday: number; span: Span; language: Language },
  date: DateMention,
  beside: Passage,
  today: string,
): Disagreement | undefined {
  const days = possibleDays(date, namedYears(beside.text), today);
  const [day] = days;
  if (!day || days.some((each) => weekdayOf(each) === weekday.weekday)) return undefined;
  const at = { start: start + weekday.span.start, end: start + weekday.span.end };
  return {
    at,
    weekdayAt: at,
    written: wordAt(passage, weekday.span),
    day,
    language: weekday.language,
  };
}

function weekdaysIn({
  tokens,
  text,
  language = "en",
}: Passage): { weekday: number; span: Span; language: Language }[] {
  // A line of three words may be taken for another language than its own.
  const languages = language === "en" ? (["en"] as const) : ([language, "en"] as const);
  return languages.flatMap((candidate) => {
    const names = dateNames(candidate);
    if (!names) return [];
    return tokens.flatMap((token, at) => {
      const named = weekdayAtToken(names, tokens, at);
      const isHere = named && named.span.start === token.start && token.text.length > 2;
      return isHere && !isCapitalTrap(text, candidate, token)
        ? [{ ...named, language: candidate }]
        : [];
    });
  });
}

function wordAt({ text }: Passage, { start, end }: Span): string {
  return text.slice(start, end);
}
