import type { Passage } from "@/lib/draft/draft";
import { minutesOfDay, type TimeMention } from "@/lib/draft/times";
import { defineCheck, type Hit } from "../check";
import { otherPart } from "./impossible-time.parts";

/** A time that no clock shows: 25:00, 10:75, 13pm. */
export const impossibleTime = defineCheck({
  id: "impossible-time",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "ISO 8601 clock, computed",
  *check(passage): Iterable<Hit> {
    if (!/\d/.test(passage.text)) return;
    const { times } = passage;
    yield* otherPart(passage.text, times);
    for (const time of times) {
      if (minutesOfDay(time) !== undefined) continue;
      if (!time.isCertain && !isAmongTimes(passage, time, times)) continue;
      if (isDuration(passage.text, time)) continue;
      const { hour, meridiem } = time;
      // "14:30 pm" says the hour twice, "13pm" only looks like a slip of "1pm": both are mended by dropping the letters.
      const isDoubled = meridiem === "pm" && hour > 12 && hour < 24;
      const fixes = isDoubled
        ? [
            {
              start: time.start,
              end: time.end,
              text: `${hour - 12}${time.text.slice(String(hour).length)}`,
            },
          ]
        : [];
      yield {
        start: time.start,
        end: time.end,
        message: { key: isDoubled ? "impossible_time_doubled" : "impossible_time_why" },
        fixes,
      };
    }
  },
});

const AT = /(?:^|[\s(])(?:à|a las|às)\s$/iu;
const OF_WHAT = /^\s(?:d['’]|(?:de|du|des|del|do|da|sem|sin|sans)\s)/iu;

/** "After 30 hours of talks", "36h45 de route": more hours than a day has, and nothing but "at" before them makes them a time. */
function isDuration(text: string, { start, end, hour, meridiem, text: written }: TimeMention) {
  if (hour <= 24 || meridiem !== undefined || !/h/i.test(written) || /uhr/i.test(written))
    return false;
  if (/\dh\d/i.test(written) && !OF_WHAT.test(text.slice(end))) return false;
  const isAt = AT.test(text.slice(Math.max(0, start - 8), start));
  return !isAt || /hours|hrs/i.test(written) || OF_WHAT.test(text.slice(end));
}

/** "9:00 a 25:00" */
const TO = /^\s?(?:to|until|à|a|às|a las|até|hasta|bis|[-–—])\s?$/iu;

/** "18:75" beside a date, or among times that a clock shows; alone it may be a verse or a score. */
function isAmongTimes(
  { dates, text }: Passage,
  time: TimeMention,
  times: readonly TimeMention[],
): boolean {
  if (!/^\d\d[:h]\d\d/u.test(time.text) || time.hour > 29) return false;
  return (
    dates.length > 0 ||
    times.some(
      (other) =>
        minutesOfDay(other) !== undefined &&
        (/^\d\d[:h]/u.test(other.text) || TO.test(text.slice(other.end, time.start))),
    )
  );
}
