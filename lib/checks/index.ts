import type { Check } from "./check";
import { weekdayDate } from "./untrue/weekday-date";

/** Every built-in check, the most useful of its severity first: that order decides which hints are shown. */
export const checks: readonly Check[] = [
  // Don't embarrass yourself, don't embarrass the government
  // Don't be untrue
  weekdayDate,
  // Don't be boring
];
