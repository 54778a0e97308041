import { findTimes, minutesOfDay } from "@/lib/draft/times";
import { defineCheck, type Hit } from "../check";

/** A time that no clock shows: 25:00, 10:75, 13pm. */
export const impossibleTime = defineCheck({
  id: "impossible-time",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "ISO 8601 clock, computed",
  *check({ text }): Iterable<Hit> {
    for (const time of findTimes(text)) {
      if (!time.isCertain || minutesOfDay(time) !== undefined) continue;
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
