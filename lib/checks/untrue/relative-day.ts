import { dateNames } from "@/lib/draft/date-names";
import type { DateMention } from "@/lib/draft/dates";
import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import {
  addDays,
  compareDates,
  formatDate,
  type PlainDate,
  parseDate,
  weekdayOf,
} from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit } from "../check";

/** Words for yesterday, today and tomorrow, by language. */
const RELATIVE: readonly (readonly [Language, RegExp, number])[] = [
  ["en", /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening))(?!\p{L}|['’]s)/giu, 0],
  ["en", /(?<!\p{L}|after )tomorrow(?!\p{L}|['’]s)/giu, 1],
  ["en", /(?<!\p{L}|before )yesterday(?!\p{L}|['’]s)/giu, -1],
  ["fr", /(?<!\p{L})(?:aujourd['’]hui|ce (?:matin|soir))(?!\p{L})/giu, 0],
  ["fr", /(?<!\p{L}|après-)demain(?!\p{L})/giu, 1],
  ["fr", /(?<!\p{L}|avant-)hier(?!\p{L})/giu, -1],
  ["es", /(?<!\p{L})(?:hoy|esta (?:tarde|noche))(?!\p{L})/giu, 0],
  ["es", /(?<!\p{L}|la |pasado |de la )mañana(?!\p{L})/giu, 1],
  ["es", /(?<!\p{L}|antes de )ayer(?!\p{L})/giu, -1],
  ["pt", /(?<!\p{L})(?:hoje|esta (?:tarde|noite))(?!\p{L})/giu, 0],
  ["pt", /(?<!\p{L}|depois de )amanhã(?!\p{L})/giu, 1],
  ["pt", /(?<!\p{L})ontem(?!\p{L})/giu, -1],
  ["de", /(?<!\p{L})(?:[Hh]eute(?: (?:Abend|Morgen|Nachmittag))?)(?!\p{L})/gu, 0],
  [
    "de",
    /(?<!\p{L})(?:(?<!tag |woch |über|guten |heute |gestern )morgen|^Morgen)(?!\p{L}|stunde)/gu,
    1,
  ],
  ["de", /(?<!\p{L}|vor)[Gg]estern(?!\p{L})/gu, -1],
  ["it", /(?<!\p{L})(?:oggi|stasera)(?!\p{L})/giu, 0],
  ["it", /(?<!\p{L}|dopo)domani(?!\p{L})/giu, 1],
];
const GLUE =
  /^[\s,(–—:|-]*(?:at \d{1,2}(?::\d\d)? ?(?:[ap]m)?,? ?)?(?:on |the |le |el |o |il |den |dem |am |dia |día |is |est |es |é |ist |è )*$/iu;

/** "Today", "tomorrow" or "yesterday" beside a date or weekday that is another day than the day of posting makes it. */
export const relativeDay = defineCheck({
  id: "relative-day",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Calendar, computed from the day of posting",
  *check(passage, { today }): Iterable<Hit> {
    const now = parseDate(today);
    if (!now) return;
    for (const [language, pattern, days] of RELATIVE) {
      if (passage.language !== undefined && passage.language !== language && language !== "en")
        continue;
      for (const word of passage.text.matchAll(pattern)) {
        const at = { start: word.index, end: word.index + word[0].length };
        const hit = judge({ passage, language, at, day: addDays(now, days), today });
        if (hit) yield hit;
      }
    }
  },
});

interface Beside {
  readonly passage: Passage;
  readonly language: Language;
  readonly at: { start: number; end: number };
  readonly day: PlainDate;
  readonly today: string;
}

/** "One year ago today, on 20 November 2025": the day told is another year's. */
const AGO =
  /(?<!\p{L})(?:ago|il y a [^.!?]{1,25}|hace [^.!?]{1,25}|há [^.!?]{1,25}|vor [^.!?]{1,25})[,\s]+$/iu;

function judge({ passage, language, at, day, today }: Beside): Hit | undefined {
  const { text, dates } = passage;
  if (AGO.test(text.slice(Math.max(0, at.start - 40), at.start))) return undefined;
  const isBeside = (start: number, end: number) =>
    start >= at.end
      ? GLUE.test(text.slice(at.end, start))
      : end <= at.start && /^[\s,(–—:|-]*$/u.test(text.slice(end, at.start));
  const date = dates.find((mention) => isBeside(mention.start, mention.end));
  if (date) {
    if (!contradicts(date, day, passage.text, today)) return undefined;
    return {
      start: Math.min(at.start, date.start),
      end: Math.max(at.end, date.end),
      message: {
        key: "relative_day_why",
        values: { word: text.slice(at.start, at.end), date: { day: formatDate(day) } },
      },
    };
  }
  const weekday = weekdayAfter(passage, language, at.end);
  if (!weekday || weekday.weekday === weekdayOf(day)) return undefined;
  return {
    start: at.start,
    end: weekday.end,
    message: {
      key: "relative_day_weekday",
      values: { word: text.slice(at.start, at.end), weekday: { weekdayOf: formatDate(day) } },
    },
  };
}

function contradicts(date: DateMention, day: PlainDate, text: string, today: string): boolean {
  // "Today, 20 November 1989, …" tells history in the present.
  if (date.year !== undefined && Math.abs(date.year - day.year) > 1) return false;
  const years = new Set([...namedYears(text), day.year]);
  const days = possibleDays(date, years, today);
  return days.length > 0 && !days.some((possible) => compareDates(possible, day) === 0);
}

/** A weekday set off beside the word: "tomorrow (Thursday)", "hoy, viernes". "Today Friday prayers" is none. */
function weekdayAfter(
  { text, tokens }: Passage,
  language: Language,
  from: number,
): { weekday: number; end: number } | undefined {
  const names = dateNames(language)?.weekdays;
  const index = tokens.findIndex(({ start, kind }) => start >= from && kind !== "mark");
  const token = tokens[index];
  if (!names || !token || !/^\s?[,(]\s?$|^\s?[–—]\s?$/u.test(text.slice(from, token.start)))
    return undefined;
  const next = tokens[index + 1];
  const joined = next?.gap === "join" ? names.get(`${token.text}-${next.text}`) : undefined;
  const weekday = joined ?? (token.text.length > 3 ? names.get(token.text) : undefined);
  if (weekday === undefined) return undefined;
  const end = joined !== undefined && next ? next.end : token.end;
  return /^(?:\s*$|\s?[,.)!?;:–—]|\s(?:at|from|à|a las|às|um|ab)\s)/iu.test(text.slice(end))
    ? { weekday, end }
    : undefined;
}
