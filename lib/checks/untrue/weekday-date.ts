import type { DateMention } from "@/lib/draft/date-mention";
import { dateNames } from "@/lib/draft/date-names";
import type { Language } from "@/lib/draft/language";
import type { Span } from "@/lib/draft/span";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import {
  addDays,
  formatDate,
  type PlainDate,
  parseDate,
  weekdayOf,
} from "@/lib/facts/calendar/plain-date";
import { type Context, defineCheck, type Fix, type Hit, shiftHit } from "../check";
import { acrossLines, bareDisagreements, type Disagreement } from "./weekday-date.apart";

/** A weekday that disagrees with the date beside it, in every sensible year and every way to read the figures. */
export const weekdayDate = defineCheck({
  id: "weekday-date",
  family: "untrue",
  severity: "warn",
  // "See you Thursday!" and "24 November, 18:00" are two sentences as often as one.
  scope: "post",
  // The date reader is silent in a language whose names are not listed; the rest is arithmetic.
  languages: "any",
  source: "Gregorian calendar, computed; names from Unicode CLDR and the languages' grammars",
  *check(draft, context): Iterable<Hit> {
    const now = parseDate(context.today);
    if (!now) return;
    for (const [index, { start, passage }] of draft.sentences.entries()) {
      const years = namedYears(passage.text);
      for (const mention of passage.dates) {
        const hit = isOfTwo(passage.text, mention) ? undefined : judge(mention, years, context);
        if (hit) yield shiftHit(hit, start);
      }
      for (const apart of bareDisagreements(passage, draft, now))
        yield shiftHit(hitOf(apart), start);
      const across = acrossLines(draft, index, context.today);
      if (across) yield hitOf(across);
    }
  },
});

/** "Thursday to Friday, 3–4 December", "tomorrow and Sunday, 7 and 8", "11 and 12 March, a Wednesday and a Thursday": each day has its own weekday. */
function isOfTwo(
  text: string,
  { opensRange, weekdayAt, start, end, language, dayAt }: DateMention,
): boolean {
  if (!weekdayAt || !language) return false;
  const weekdays = dateNames(language)?.weekdays;
  const isAfter = weekdayAt.start > dayAt.start;
  const other = isAfter
    ? WEEKDAY_ON.exec(text.slice(end))
    : WEEKDAY_BACK.exec(text.slice(0, start));
  const name = other?.[1]?.toLowerCase() ?? "";
  const isDay = weekdays?.has(name) === true || RELATIVE_DAYS.has(name);
  if (!isDay) return false;
  // One figure more: "… 7 and 8", "11 and 12 …".
  return isAfter
    ? SECOND_FIGURE_BACK.test(text.slice(0, start))
    : opensRange || SECOND_FIGURE.test(text.slice(dayAt.end));
}

const AND =
  "(?:to|and|until|bis(?: zum)?|und|au|à|et|al|a|y|e|até|[–—-])\\s?(?:the |on |this |le |ce |el |este |o |na |no |am |den |dem |diesen )?";
const WEEKDAY_BACK = new RegExp(`([\\p{L}-]+)\\.?,?\\s?${AND}$`, "iu");
const WEEKDAY_ON =
  /^\s(?:and|to|und|bis|et|au|y|al|e|a)\s(?:an? |une? |una? |uma? |eine? |einem )?([\p{L}-]+)/iu;
const SECOND_FIGURE = /^\.?\s?(?:and|to|und|bis|et|au|y|al|e|a|&|[/–—-])\s?\d{1,2}(?!\d)/iu;
const SECOND_FIGURE_BACK = /(?<!\d)\d{1,2}\.?\s?(?:and|to|und|bis|et|au|y|al|e|a|&|[/–—-])\s?$/iu;
const RELATIVE_DAYS: ReadonlySet<string> = new Set(
  "today tomorrow aujourd'hui demain hoy mañana hoje amanhã heute morgen".split(" "),
);

function hitOf({ at, weekdayAt, written, day, language }: Disagreement): Hit {
  const name = dateNames(language)?.weekdayNames[weekdayOf(day)];
  return {
    start: at.start,
    end: at.end,
    message: {
      key: "weekday_date_why",
      values: { date: { day: formatDate(day) }, weekday: { weekdayOf: formatDate(day) } },
    },
    fixes: name ? [{ ...weekdayAt, text: inTheStyleOf(written, name, language) }] : [],
  };
}

function judge(
  mention: DateMention,
  years: ReadonlySet<number>,
  context: Context,
): Hit | undefined {
  const { weekday, weekdayAt, language } = mention;
  if (weekday === undefined || !weekdayAt || !language) return undefined;
  const days = possibleDays(mention, years, context.today);
  const [nearest] = days;
  if (!nearest || days.some((day) => weekdayOf(day) === weekday)) return undefined;
  const name = dateNames(language)?.weekdayNames[weekdayOf(nearest)];
  if (!name) return undefined;
  const text = inTheStyleOf(textAt(mention, weekdayAt), name, language);
  const isCertain = mention.readings.length === 1;
  return {
    start: mention.start,
    end: mention.end,
    message: {
      key: "weekday_date_why",
      values: { date: { day: formatDate(nearest) }, weekday: { weekdayOf: formatDate(nearest) } },
    },
    fixes: isCertain ? [{ ...weekdayAt, text }, ...dayFix(mention, nearest, weekday)] : [],
  };
}

/** The other mend: the same weekday in the same week, where the month of the day allows it. */
function dayFix(mention: DateMention, date: PlainDate, weekday: number): Fix[] {
  const written = textAt(mention, mention.dayAt);
  // "20th" would need another ending for "21st": only plain figures are exchanged.
  if (mention.form !== "written" || !/^\d+$/.test(written)) return [];
  const back = (weekdayOf(date) - weekday + 7) % 7;
  const moved = addDays(date, back <= 3 ? -back : 7 - back);
  return moved.month === date.month ? [{ ...mention.dayAt, text: String(moved.day) }] : [];
}

function textAt(mention: DateMention, { start, end }: Span): string {
  return mention.text.slice(start - mention.start, end - mention.start);
}

/** Abbreviated as it was, capitals as they were: "Thu" gives "Fri", "THURSDAY" gives "FRIDAY", "jeudi" gives "vendredi". */
function inTheStyleOf(written: string, name: string, language: Language): string {
  const isShort = [...written].length <= 4 && written.length < name.length;
  const form = isShort ? shortName(name, written, language) : name;
  if (written.length > 1 && written === written.toLocaleUpperCase(language))
    return form.toLocaleUpperCase(language);
  const first = written.charAt(0);
  const isCapital = first !== first.toLocaleLowerCase(language);
  return (
    (isCapital
      ? form.charAt(0).toLocaleUpperCase(language)
      : form.charAt(0).toLocaleLowerCase(language)) + form.slice(1)
  );
}

function shortName(name: string, written: string, language: Language): string {
  const index = dateNames(language)?.weekdayNames.indexOf(name) ?? -1;
  if (index < 0) return name;
  const short = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
    Date.UTC(2026, 10, 1 + index),
  );
  return written.length <= 2 ? [...name].slice(0, 2).join("") : short.replace(/\.$/, "");
}
