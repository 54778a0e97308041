import type { Draft } from "@/lib/draft/draft";
import { longestOnly } from "@/lib/draft/phrase-trie";
import {
  datesOf,
  type Occurrence,
  observancesOn,
  observanceTags,
  upcoming,
} from "@/lib/facts/calendar/calendar";
import {
  CALENDAR_LANGUAGES,
  type CalendarLanguage,
  type Observance,
  type Topic,
} from "@/lib/facts/calendar/observance";
import { observanceTrie } from "@/lib/facts/calendar/observance-trie";
import {
  daysBetween,
  formatDate,
  type PlainDate,
  parseDate,
  yearsAround,
} from "@/lib/facts/calendar/plain-date";
import type { Message } from "@/lib/wording/message";
import { daily } from "./daily";
import { type Candidate, isFree, type Source, tagKey } from "./suggestion";
import { comparedWords, tagWords, wordCounts } from "./tag-words";
import { topicsOf } from "./topics";

/** Days ahead for which a tag is worth knowing while one writes. */
const AHEAD = 7;
/** A name that several days share stands for the one that is so near. */
const NEAR = 14;
/** Words of a name that tell nothing of its subject. */
const NAME_WORDS = new Set(
  "international world global national united nation european day week month year remembrance awareness people action against elimination prevention journée internationale mondiale mois semaine día mundial internacional semana dia mundo tag welttag woche".split(
    " ",
  ),
);

/** Observances that the draft names, and those of today and the coming days that it is about. */
export const fromObservances: Source = (posts, { today }) => {
  const near = nearDays(today);
  return near ? [...named(posts, near.now), ...kept(posts, near)] : [];
};

function named(posts: readonly Draft[], now: PlainDate): Candidate[] {
  return posts.flatMap((post, number) => {
    const language = calendarLanguage(post);
    const matches = longestOnly(observanceTrie(language).find(post.tokens));
    return matches
      .filter((match) => isFree(match, post))
      .flatMap(({ value, start, end }) => {
        const words = post.text.slice(start, end);
        const meant = nearest(value, now);
        if (!meant) return [];
        const { observance, date } = meant;
        const reason = dayReason(observance, date, now, language) ?? {
          key: "tag_named_day",
          values: { name: nameOf(observance, language) },
        };
        return observanceTags(observance, language, date.year).map((tag, place) => ({
          tag,
          reason,
          score: 0.75 / (place + 1),
          ...(number === 0 && isSame(tag, words) ? { at: { start, end } } : {}),
        }));
      });
  });
}

/** "International Women's Day" can become its tag where it stands; "the day of women" cannot. */
function isSame(tag: string, words: string): boolean {
  return tagKey(tag) === words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

function nearest(
  observances: readonly Observance[],
  now: PlainDate,
): { observance: Observance; date: PlainDate } | undefined {
  const [first] = observances
    .flatMap((observance) =>
      yearsAround(now.year).flatMap((year) =>
        datesOf(observance, year).map((date) => ({ observance, date })),
      ),
    )
    .sort((a, b) => Math.abs(daysBetween(now, a.date)) - Math.abs(daysBetween(now, b.date)));
  const isSure = observances.length === 1 && !observances[0]?.ambiguous;
  return first && (isSure || Math.abs(daysBetween(now, first.date)) <= NEAR) ? first : undefined;
}

/** One of the coming days. */
interface NearDay {
  readonly topics: readonly Topic[];
  readonly weight: number;
  /** Its tags in a language, surest first, and why; none where it is not near enough to be offered. */
  readonly offersIn: (language: CalendarLanguage) => readonly Omit<Candidate, "score">[];
}

/** What is kept today or begins in the coming days. */
interface NearDays {
  readonly now: PlainDate;
  readonly days: readonly NearDay[];
  /** By each word that tells what a day is about, the places of such days in `days`. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const nearDays = daily((today): NearDays | undefined => {
  const now = parseDate(today);
  if (!now) return undefined;
  const keptToday = observancesOn(now);
  const occurrences = [
    ...keptToday.map((observance) => ({ observance, date: now })),
    ...upcoming(now, AHEAD).filter(({ observance }) => !keptToday.includes(observance)),
  ];
  const byWord = new Map<string, number[]>();
  for (const [at, { observance }] of occurrences.entries())
    for (const word of subjectOf(observance)) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  return { now, days: occurrences.map((occurrence) => nearDay(occurrence, now)), byWord };
});

function nearDay({ observance, date }: Occurrence, now: PlainDate): NearDay {
  const offers = new Map<CalendarLanguage, readonly Omit<Candidate, "score">[]>();
  return {
    topics: observance.topics,
    weight: weightOf(observance, date, now),
    offersIn(language) {
      let made = offers.get(language);
      if (!made) {
        const reason = dayReason(observance, date, now, language);
        const tags = observanceTags(observance, language, date.year);
        made = reason ? tags.map((tag) => ({ tag, reason })) : [];
        offers.set(language, made);
      }
      return made;
    },
  };
}

function kept(posts: readonly Draft[], { days, byWord }: NearDays): Candidate[] {
  const [first] = posts;
  if (!first) return [];
  const language = calendarLanguage(first);
  const topics = topicsOf(posts);
  const shared = new Map<number, number>();
  for (const word of wordCounts(posts).keys())
    for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return days.flatMap((day, at) => {
    const close = closeness(day, topics, shared.get(at) ?? 0);
    if (close === 0) return [];
    const score = close * day.weight;
    return day
      .offersIn(language)
      .map(({ tag, reason }, place) => ({ tag, reason, score: score / (place + 1) }));
  });
}

/** How near a draft is to what the day is about, 0 to 1; `shared` is how many words of the day's subject it has. */
function closeness(day: NearDay, topics: ReadonlyMap<Topic, number>, shared: number): number {
  const touched = day.topics.reduce((sum, topic) => sum + (topics.get(topic) ?? 0), 0);
  return Math.min(1, 0.45 * Math.min(shared, 2) + 0.3 * Math.min(touched, 3));
}

/** The words of its names and tags that tell what it is about, each once. */
function subjectOf({ names, tags }: Observance): ReadonlySet<string> {
  const words = [...Object.values(names), ...(tags?.en?.flatMap(tagWords) ?? [])]
    .flatMap(comparedWords)
    .filter((word) => word.length > 3 && !NAME_WORDS.has(word));
  return new Set(words);
}

/** Its own day counts most; a month is too long to be news. */
function weightOf(observance: Observance, date: PlainDate, now: PlainDate): number {
  const length = observance.days ?? 1;
  const ahead = Math.max(0, daysBetween(now, date));
  return (ahead === 0 ? 0.9 : 0.45) / (length > 14 ? 2 : length > 1 ? 1.4 : 1);
}

function dayReason(
  observance: Observance,
  date: PlainDate,
  now: PlainDate,
  language: CalendarLanguage,
): Message | undefined {
  const name = nameOf(observance, language);
  if (observancesOn(now).includes(observance)) return { key: "tag_today", values: { name } };
  const ahead = daysBetween(now, date);
  if (ahead < 0 || ahead > AHEAD) return undefined;
  return { key: "tag_coming", values: { name, day: { day: formatDate(date) } } };
}

function nameOf({ names }: Observance, language: CalendarLanguage): string {
  return names[language] ?? names.en;
}

function calendarLanguage({ language }: Draft): CalendarLanguage {
  return CALENDAR_LANGUAGES.find((each) => each === language) ?? "en";
}
