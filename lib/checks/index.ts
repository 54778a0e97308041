import type { Check } from "./check";
import { impossibleDate } from "./untrue/impossible-date";
import { impossibleTime } from "./untrue/impossible-time";
import { pastEvent } from "./untrue/past-event";
import { rangeOrder } from "./untrue/range-order";
import { relativeDay } from "./untrue/relative-day";
import { weekdayDate } from "./untrue/weekday-date";

/** Every built-in check, the most useful of its severity first: that order decides which hints are shown. */
export const checks: readonly Check[] = [
  // Don't embarrass yourself, don't embarrass the government
  // Don't be untrue
  weekdayDate,
  impossibleDate,
  impossibleTime,
  rangeOrder,
  pastEvent,
  relativeDay,
  // Don't be boring
];
