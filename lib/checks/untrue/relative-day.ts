import { cued } from "@/lib/draft/cued-pattern";
import type { DateMention } from "@/lib/draft/date-mention";
import { dateNames } from "@/lib/draft/date-names";
import { weekdayAtToken } from "@/lib/draft/date-weekday";
import { leadingDate } from "@/lib/draft/details";
import type { Draft, Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { isCapitalAt } from "@/lib/draft/letter-case";
import { longestOnly, PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span, spanOf } from "@/lib/draft/span";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import {
  addDays,
  daysBetween,
  formatDate,
  type PlainDate,
  parseDate,
  weekdayOf,
} from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit, shiftHit } from "../check";
import { countedDays, type DayTold } from "./relative-day.counts";
import {
  OTHER_START,
  RELATIVE_WORDS,
  type RelativeWord,
  STRETCHES,
  WEEKEND,
} from "./relative-day.words";

const words = new PhraseTrie<RelativeWord>();
for (const [language, days, phrases] of RELATIVE_WORDS)
  for (const phrase of phrases) words.add(phrase, { language, days });

const GLUE =
  /^[\s,(–—:|-]*(?:at \d{1,2}(?::\d\d)? ?(?:[ap]m)?,? ?)?(?:on |the |le |el |o |il |den |dem |am |dia |día |is |est |es |é |ist |è )*$/iu;
/** "One year ago today, on 20 November 2025": the day told is another year's. */
const AGO = cued(
  /(?<!\p{L})(?:ago|il y a [^.!?]{1,25}|hace [^.!?]{1,25}|há [^.!?]{1,25}|vor [^.!?]{1,25})[,\s]+$/iu,
);

/** "Today", "tomorrow", "in three days" or "this weekend" beside a date or weekday that is another day than posting makes it. */
export const relativeDay = defineCheck({
  id: "relative-day",
  family: "untrue",
  severity: "warn",
  // "Open day tomorrow!" and "📅 Sunday, 22 November" are two sentences as often as one.
  scope: "post",
  languages: "any",
  source: "Calendar, computed from the day of posting",
  *check(draft, { today }): Iterable<Hit> {
    const now = parseDate(today);
    if (!now) return;
    for (const [index, { start, passage }] of draft.sentences.entries()) {
      for (const hit of inSentence(passage, now, today)) yield shiftHit(hit, start);
      const across = acrossSentences(draft, index, now, today);
      if (across) yield across;
    }
  },
});

function* inSentence(passage: Passage, now: PlainDate, today: string): Iterable<Hit> {
  const counted = passage.dates.length === 0 ? [] : countedDays(passage);
  for (const told of [...wordsTold(passage, counted), ...counted]) {
    const hit = judge(passage, told, now, today);
    if (hit) yield hit;
  }
  if (passage.dates.length === 0) return;
  const weekend = wrongWeekend(passage, now, today);
  if (weekend) yield weekend;
  yield* wrongWeek(passage, now, today);
}

/** "Next week, on 22 December", told a month before. */
function* wrongWeek({ text, dates }: Passage, now: PlainDate, today: string): Iterable<Hit> {
  if (!/week|sem|woche|settim/iu.test(text)) return;
  for (const [pattern, from, to] of STRETCHES)
    for (const match of text.matchAll(pattern)) {
      const told = spanOf(match);
      const date = dates.find(
        (each) => each.start >= told.end && GLUE.test(text.slice(told.end, each.start)),
      );
      const days = date ? possibleDays(date, namedYears(text), today) : [];
      const isInIt = days.some((day) => {
        const off = daysBetween(now, day);
        return off >= from && off <= to;
      });
      if (date && days.length > 0 && !isInIt)
        yield wrongDay(text, told, date, addDays(now, Math.sign(from + to) * 7));
    }
}

function wordsTold({ tokens, text, language }: Passage, counted: readonly DayTold[]): DayTold[] {
  const found = longestOnly(words.find(tokens));
  return found.flatMap(({ value, start, end, afterToken }) => {
    // "A week from today" is told by its count.
    if (value.days === undefined || counted.some((count) => overlaps(count, { start, end })))
      return [];
    const isKnown =
      language === undefined || language === value.language || value.language === "en";
    // "Today's talks", "der Morgen".
    const next = tokens[afterToken];
    const isNoun = next?.gap === "join" && next.text === "s";
    const isCapital = value.language === "de" && start > 0 && isCapitalAt(text, start);
    if (!isKnown || isNoun || isCapital) return [];
    return [{ start, end, language: value.language, days: value.days, slack: 0 }];
  });
}

function judge(passage: Passage, told: DayTold, now: PlainDate, today: string): Hit | undefined {
  const { text, dates } = passage;
  if (AGO.test(text.slice(Math.max(0, told.start - 40), told.start))) return undefined;
  const date = dates.find(
    (mention) =>
      (told.isBeside ?? isBeside)(text, told, mention) &&
      // An undecided passage: "hier, 20. November" is German for here.
      (passage.language !== undefined ||
        told.language === "en" ||
        mention.form === "numeric" ||
        mention.language === told.language),
  );
  const day = addDays(now, told.days);
  if (date) {
    return contradicts(date, day, told.slack, passage.text, today)
      ? wrongDay(text, told, date, day)
      : undefined;
  }
  if (told.isBeside) return undefined;
  const weekday = weekdayAfter(passage, told.language, told.end);
  if (!weekday || weekday.weekday === weekdayOf(day)) return undefined;
  return {
    start: told.start,
    end: weekday.end,
    message: {
      key: "relative_day_weekday",
      values: {
        word: text.slice(told.start, told.end),
        weekday: { weekdayOf: formatDate(day) },
      },
    },
  };
}

function isBeside(text: string, told: Span, date: Span): boolean {
  return date.start >= told.end
    ? GLUE.test(text.slice(told.end, date.start))
    : date.end <= told.start && /^[\s,(–—:|-]*$/u.test(text.slice(date.end, told.start));
}

function wrongDay(text: string, told: Span, date: Span, day: PlainDate): Hit {
  return {
    start: Math.min(told.start, date.start),
    end: Math.max(told.end, date.end),
    message: {
      key: "relative_day_why",
      values: { word: text.slice(told.start, told.end), date: { day: formatDate(day) } },
    },
  };
}

function contradicts(
  date: DateMention,
  day: PlainDate,
  slack: number,
  text: string,
  today: string,
): boolean {
  // "Today, 20 November 1989, …" tells history in the present.
  if (date.year !== undefined && Math.abs(date.year - day.year) > 1) return false;
  const years = new Set([...namedYears(text), day.year]);
  const days = possibleDays(date, years, today);
  return days.length > 0 && !days.some((possible) => Math.abs(daysBetween(possible, day)) <= slack);
}

/** "Open day tomorrow!" and, in the next line, "📅 Sunday, 22 November". */
function acrossSentences(
  { sentences }: Draft,
  index: number,
  now: PlainDate,
  today: string,
): Hit | undefined {
  const sentence = sentences[index];
  const next = sentences[index + 1];
  if (!sentence || sentence.passage.dates.length > 0 || !next?.passage.dates.length)
    return undefined;
  const told = wordsTold(sentence.passage, []);
  const [word] = told;
  const isToCome =
    word !== undefined &&
    (word.days > 0 || /tonight|soir|noche|noite|abend|sera/iu.test(wordOf(sentence.passage, word)));
  if (!word || told.length > 1 || !isToCome || OTHER_START.test(sentence.passage.text))
    return undefined;
  const date = leadingDate(next.passage);
  const day = addDays(now, word.days);
  if (!date || (date.year !== undefined && date.year !== day.year)) return undefined;
  if (!contradicts(date, day, 0, next.passage.text, today)) return undefined;
  return {
    start: sentence.start + word.start,
    end: sentence.start + word.end,
    message: {
      key: "relative_day_why",
      values: { word: wordOf(sentence.passage, word), date: { day: formatDate(day) } },
    },
  };
}

function wordOf({ text }: Passage, { start, end }: Span): string {
  return text.slice(start, end);
}

/** "This weekend, 24 and 25 November": none of the days beside it is a Friday, Saturday or Sunday. */
function wrongWeekend({ text, dates }: Passage, now: PlainDate, today: string): Hit | undefined {
  for (const match of text.matchAll(WEEKEND)) {
    const told = spanOf(match);
    const first = dates.findIndex(
      ({ start }) => start >= told.end && GLUE.test(text.slice(told.end, start)),
    );
    if (first < 0) continue;
    const beside = [dates[first]].flatMap((date) => date ?? []);
    for (const date of dates.slice(first + 1)) {
      if (date.start - (beside.at(-1)?.end ?? 0) > 14) break;
      beside.push(date);
    }
    const days = beside.flatMap((date) => possibleDays(date, namedYears(text), today));
    const isWeekend = days.some((day) => [0, 5, 6].includes(weekdayOf(day)));
    const [date] = beside;
    if (!date || days.length === 0 || isWeekend) continue;
    return wrongDay(text, told, date, addDays(now, 6 - weekdayOf(now)));
  }
  return undefined;
}

/** Languages in which a weekday follows the word without a comma: "demain jeudi", "mañana sábado", "heute Dienstag". */
const WITHOUT_COMMA: ReadonlySet<Language> = new Set(["fr", "es", "pt", "it", "de"]);

/** "Tomorrow is Friday:", "today's Thursday" */
const COPULAS = new Set(["is", "s", "est", "c'est", "es", "é", "ist"]);

/** A weekday set off beside the word: "tomorrow (Thursday)", "hoy, viernes". "Today Friday prayers" is none. */
function weekdayAfter(
  { text, tokens }: Passage,
  language: Language,
  from: number,
): { weekday: number; end: number } | undefined {
  const names = dateNames(language);
  const index = tokens.findIndex(
    ({ start, kind, text: word }) => start >= from && kind !== "mark" && !COPULAS.has(word),
  );
  const token = tokens[index];
  if (!names || !token || token.text.length < 4) return undefined;
  const between = text.slice(from, token.start);
  const isBare = WITHOUT_COMMA.has(language) && between === " ";
  const isCopula = /^(?:['’]s|\s(?:is|est|c['’]est|es|é|ist))\s$/iu.test(between);
  if (!isBare && !isCopula && !/^\s?[,(]\s?$|^\s?[–—]\s?$/u.test(between)) return undefined;
  const weekday = weekdayAtToken(names, tokens, index);
  if (!weekday || weekday.span.start !== token.start) return undefined;
  const { end } = weekday.span;
  // "Hoy martes abrimos", but "hoy Domingo Pérez abre".
  const isPlain = isBare && (language === "de" || /^\p{Ll}/u.test(text.slice(token.start)));
  // "Today is Friday prayers" needs a stop after it.
  return isPlain ||
    /^(?:\s*$|\s?[,.)!?;:–—]|\s(?:at|from|à|a las|às|um|ab)\s)/iu.test(text.slice(end))
    ? { weekday: weekday.weekday, end }
    : undefined;
}
