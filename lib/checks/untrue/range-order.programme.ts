import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { minutesOfDay, type TimeMention } from "@/lib/draft/times";
import { zoneAtStart } from "@/lib/facts/time-zones/zones";

/** A programme has at least so many times; two are a range or an exception. */
const ITEMS_AT_LEAST = 3;
/** From this hour on a programme may run past midnight, up to that. */
const EVENING = 19 * 60;
const SMALL_HOURS = 7 * 60;
/** An item opens a line, or stands after a comma, semicolon, bullet or slash. */
const OPENS_ITEM =
  /(?:^|\n)[^\p{L}\p{N}\n]*(?:(?:um|ab|at|à|às|a las|alle|kl\.?|de|from|von)\s)?$|[,;•·|/→>]\s?(?:(?:um|ab|at|à|às|a las|alle|then|puis|luego|dann|and|et|y|e|und)\s)?$/iu;
/** A word for what happens then, after the time or the end of its range. */
const IS_ITEM =
  /^(?:\s?(?:–|—|-|to|bis|à|a)\s?\d{1,2}(?:[:h.]\d{2})?(?:\s?[ap]m|\s?uhr|h)?)?\s?(?:[:–—|•·-]\s?)?[\p{L}\p{So}“"«(]/iu;
/** Days, places or zones told between the times: each has hours of its own. */
const OTHER_HOURS =
  /\p{RI}\p{RI}|(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|mo|di|mi|do|fr|sa|so)(?:\.|\p{L}*(?:day|di|s|nesday|es|ado|ingo|feira|tag|woch|stag))?(?!\p{L})|(?<!\p{L})(?:day|jour|día|dia|tag) \d/iu;

/** The item of a programme whose time lies before the item above it: "18:00 Welcome", "17:45 Film", "20:00 Questions". Linear. */
export function backwardItem({ text, times }: Draft): Span | undefined {
  if (times.length < ITEMS_AT_LEAST) return undefined;
  for (const run of runsOfItems(text, times)) {
    const falls = run.flatMap((item, index) => {
      const before = run[index - 1];
      return before && isBackward(before, item) ? [item] : [];
    });
    const [fall] = falls;
    if (fall && falls.length === 1 && run.length >= ITEMS_AT_LEAST)
      return { start: fall.start, end: fall.start + fall.text.trimEnd().length };
  }
  return undefined;
}

/** The times that open items next to each other, with no day, place or zone between them. */
function runsOfItems(text: string, times: readonly TimeMention[]): TimeMention[][] {
  const runs: TimeMention[][] = [];
  let run: TimeMention[] = [];
  for (const time of times) {
    const last = run.at(-1);
    const between = text.slice(last?.end ?? Math.max(0, time.start - 60), time.start);
    const isRangeEnd = last !== undefined && /^\s?(?:–|—|-|to|bis|à|a|às|and)\s?$/iu.test(between);
    if (isRangeEnd) continue;
    const opens = OPENS_ITEM.test(between) || (last === undefined && /:\s?$/.test(between));
    const isItem = opens && IS_ITEM.test(text.slice(time.end)) && !isZoned(text, time);
    const isFar = last !== undefined && (between.length > 120 || OTHER_HOURS.test(between));
    if (!isItem || isFar) {
      if (run.length > 0) runs.push(run);
      run = isItem ? [time] : [];
    } else run.push(time);
  }
  runs.push(run);
  return runs;
}

function isZoned(text: string, { end }: TimeMention): boolean {
  const rest = text.slice(end).replace(/^[\s(]*(?:in |à |en |em |a )?/u, "");
  return zoneAtStart(rest, { year: 2026, month: 1, day: 15 }) !== undefined;
}

function isBackward(before: TimeMention, item: TimeMention): boolean {
  const from = minutesOfDay(before);
  const to = minutesOfDay(item);
  if (from === undefined || to === undefined || to >= from) return false;
  if (from >= EVENING && to <= SMALL_HOURS) return false;
  // "11:00 … 1:30 …" without am and pm goes on after noon.
  const isTwelveHour = item.meridiem === undefined && to < 8 * 60 && from >= 8 * 60;
  return !isTwelveHour && (before.meridiem === undefined) === (item.meridiem === undefined);
}
