import { diplomatese } from "./boring/diplomatese";
import type { Check } from "./check";
import { conductJudgement } from "./embarrass/conduct-judgement";
import { contempt } from "./embarrass/contempt";
import { insultOfficeHolder } from "./embarrass/insult-office-holder";
import { insultPeople } from "./embarrass/insult-people";
import { profanity } from "./embarrass/profanity";
import { anniversary } from "./untrue/anniversary";
import { capital } from "./untrue/capital";
import { confusedPair } from "./untrue/confused-pair";
import { continent } from "./untrue/continent";
import { currency } from "./untrue/currency";
import { demonym } from "./untrue/demonym";
import { flag } from "./untrue/flag";
import { formerState } from "./untrue/former-state";
import { impossibleDate } from "./untrue/impossible-date";
import { impossibleTime } from "./untrue/impossible-time";
import { magnitude } from "./untrue/magnitude";
import { membership } from "./untrue/membership";
import { multiple } from "./untrue/multiple";
import { observance } from "./untrue/observance";
import { pastEvent } from "./untrue/past-event";
import { percentPoints } from "./untrue/percent-points";
import { percentage } from "./untrue/percentage";
import { rangeOrder } from "./untrue/range-order";
import { relativeDay } from "./untrue/relative-day";
import { rumour } from "./untrue/rumour";
import { seatCity } from "./untrue/seat-city";
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
  profanity,
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
  observance,
  flag,
  capital,
  membership,
  seatCity,
  formerState,
  continent,
  confusedPair,
  currency,
  demonym,
  unsourcedFigure,
  superlative,
  vagueSource,
  rumour,
  unattributedQuote,
  // Don't be boring
  diplomatese,
];
