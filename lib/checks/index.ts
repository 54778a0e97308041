import { diplomatese } from "./boring/diplomatese";
import type { Check } from "./check";
import { conductJudgement } from "./embarrass/conduct-judgement";
import { contempt } from "./embarrass/contempt";
import { insultOfficeHolder } from "./embarrass/insult-office-holder";
import { insultPeople } from "./embarrass/insult-people";
import { anniversary } from "./untrue/anniversary";
import { impossibleDate } from "./untrue/impossible-date";
import { impossibleTime } from "./untrue/impossible-time";
import { magnitude } from "./untrue/magnitude";
import { multiple } from "./untrue/multiple";
import { pastEvent } from "./untrue/past-event";
import { percentPoints } from "./untrue/percent-points";
import { percentage } from "./untrue/percentage";
import { rangeOrder } from "./untrue/range-order";
import { relativeDay } from "./untrue/relative-day";
import { rumour } from "./untrue/rumour";
import { sumOfParts } from "./untrue/sum-of-parts";
import { superlative } from "./untrue/superlative";
import { timeZone } from "./untrue/time-zone";
import { unattributedQuote } from "./untrue/unattributed-quote";
import { unsourcedFigure } from "./untrue/unsourced-figure";
import { vagueSource } from "./untrue/vague-source";
import { weekdayDate } from "./untrue/weekday-date";

/** Every built-in check, the most useful of its severity first: that order decides which hints are shown. */
export const checks: readonly Check[] = [
  // Don't embarrass yourself, don't embarrass the government
  insultOfficeHolder,
  insultPeople,
  contempt,
  conductJudgement,
  // Don't be untrue
  weekdayDate,
  impossibleDate,
  impossibleTime,
  rangeOrder,
  pastEvent,
  relativeDay,
  timeZone,
  percentage,
  percentPoints,
  multiple,
  sumOfParts,
  anniversary,
  magnitude,
  unsourcedFigure,
  superlative,
  vagueSource,
  rumour,
  unattributedQuote,
  // Don't be boring
  diplomatese,
];
