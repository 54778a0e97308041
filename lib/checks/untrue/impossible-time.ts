import type { Passage } from "@/lib/draft/draft";
import { findTimes, minutesOfDay, type TimeMention } from "@/lib/draft/times";
import { defineCheck, type Hit } from "../check";

/** A time that no clock shows: 25:00, 10:75, 13pm. */
export const impossibleTime = defineCheck({
  id: "impossible-time",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "ISO 8601 clock, computed",
  *check(passage): Iterable<Hit> {
    const times = findTimes(passage.text);
    for (const time of times) {
      if (minutesOfDay(time) !== undefined) continue;
      if (!time.isCertain && !isAmongTimes(passage, time, times)) continue;
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

/** "18:75" beside a date, or among times that a clock shows; alone it may be a verse or a score. */
function isAmongTimes(
  { dates }: Passage,
  time: TimeMention,
  times: readonly TimeMention[],
): boolean {
  if (!/^\d\d[:h]\d\d/u.test(time.text) || time.hour > 29) return false;
  return (
    dates.length > 0 ||
    times.some((other) => /^\d\d[:h]/u.test(other.text) && minutesOfDay(other) !== undefined)
  );
}
