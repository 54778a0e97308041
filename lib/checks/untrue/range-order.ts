import type { DateMention } from "@/lib/draft/dates";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { findTimes, minutesOfDay } from "@/lib/draft/times";
import { daysBetween } from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit } from "../check";

const LINK =
  /^\.?[,\s]*(?:to|until|till|through|and|au|jusqu['’]au|jusqu['’]à|à|al|hasta el|a|até|ao|às|as|a las|bis(?: zum)?|[-–—])\s*(?:the|le|el|o|den|am|las|um)?\s*$/iu;
const FROM =
  /(?:^|[^\p{L}])(?:from|between|du|de|del|dal|desde el|desde|entre|das|vom|von|zwischen|dès)\s*(?:the|le|el|las|o|den|dem|um)?\s*$/iu;
/** "Starts at 7 pm and ends at 5 pm", "opens on 12 March and closes on 9 March": the verbs make the range. */
const STARTS =
  /(?<!\p{L})(?:start(?:s|ing|ed)?|begin(?:s|ning)?|began|opens?|opened|opening|kick(?:s|ing)? off|commenc(?:e|es|era|ent)|début(?:e|era)|ouvr(?:e|ira)|comienzan?|empieza|inicia|arranca|abr(?:e|irá)|começa|beginnt|startet|öffnet)(?: (?:its|their|our) doors)?\s(?:(?:on|at|from|le|à|el|a las|em|no dia|às|am|um|the)\s){0,2}$/iu;
const ENDS =
  /^(?:,|\s)\s?(?:and|et|y|e|und|then)?\s?(?:(?:it|will|se|is|wird|we|they|the doors|doors)\s){0,2}(?:ends?|finish(?:es)?|close[sd]?|stops?|concludes?|wraps? up|wind(?:s)? up|over|ended|termin(?:e|era|a|ará)|finit|finira|s['’]achève(?:ra)?|ferm(?:e|era)|finaliza|concluye|cierra|acaba|encerra|fecha|endet|schließt)\s(?:(?:on|at|by|around|le|à|el|a las|em|no dia|às|am|um|the)\s){0,2}$/iu;
const YEARS = /(?<![\d\p{L}–-])((?:19|20)\d\d)\s?[–—-]\s?((?:19|20)\d\d)(?![\d\p{L}–-])/gu;
/** A range this long or longer backwards is more likely to run over New Year (or midnight) than to be a slip. */
const DAYS_ACROSS_NEW_YEAR = 300;
const MINUTES_ACROSS_MIDNIGHT = 16 * 60;

/** A range that ends before it starts: "from 14 to 12 May", "15:00–13:00", "2024–2022". */
export const rangeOrder = defineCheck({
  id: "range-order",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Arithmetic",
  *check(passage): Iterable<Hit> {
    for (const span of [
      ...reversedDates(passage),
      ...reversedTimes(passage),
      ...reversedYears(passage),
    ]) {
      yield { ...span, message: { key: "range_order_why" } };
    }
  },
});

function* reversedDates({ dates, text }: Passage): Iterable<Span> {
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (!to || !isLinked(text, from, to) || from.readings.length > 1 || to.readings.length > 1)
      continue;
    if (isReversed(from, to)) yield { start: from.start, end: to.end };
  }
}

/** "and" joins a range only after "between" or "from", else it lists two days. */
function isLinked(text: string, from: Span, to: Span): boolean {
  const between = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 40), from.start);
  if (ENDS.test(between)) return STARTS.test(before);
  if (!LINK.test(between)) return false;
  const needsOpening = /^\s*(?:and|a|à)\b/iu.test(between);
  return !needsOpening || FROM.test(before.slice(-16));
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

function* reversedTimes({ text }: Passage): Iterable<Span> {
  const times = findTimes(text);
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
    const start = minutesOfDay(from);
    const end = minutesOfDay(
      from.meridiem !== undefined && to.meridiem === undefined
        ? { ...to, meridiem: undefined }
        : to,
    );
    if (start === undefined || end === undefined || end >= start) continue;
    // "9am to 5" and "10:00 to 2:00" mean the afternoon.
    if (to.meridiem === undefined && to.hour < 12 && from.hour < 12) continue;
    if (from.meridiem !== undefined && to.meridiem === undefined) continue;
    if (end + 1440 - start > MINUTES_ACROSS_MIDNIGHT) yield { start: from.start, end: to.end };
  }
}

function* reversedYears({ text, links }: Passage): Iterable<Span> {
  for (const match of text.matchAll(YEARS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const isInLink = links.some((link) => link.start <= span.start && span.end <= link.end);
    if (!isInLink && Number(match[1]) > Number(match[2])) yield span;
  }
}
