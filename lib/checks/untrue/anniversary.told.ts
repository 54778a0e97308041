import { isCalendar } from "@/lib/draft/changes";
import type { Passage } from "@/lib/draft/draft";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import { type Span, spanOf } from "@/lib/draft/span";
import {
  AFTER_BEFORE,
  AGE_LABEL,
  AGO_BEFORE,
  AT_DEATH,
  BORN,
  CANDLES_AFTER,
  CENTURIES,
  DECADES,
  DIED,
  IS_AGE,
  JUBILEE_AFTER,
  LATER_THEN,
  LEAVES,
  LOOSE,
  NOTHING_AFTER,
  NTH_YEAR,
  ORDINAL_DAY,
  ORDINALS,
  SPAN_AFTER,
  SPAN_BEFORE,
  SPAN_OF_NAME,
  SPAN_WORDS,
  THEN_BORN,
  THEN_YEARS,
  THIS_YEAR,
  YEAR_BEFORE,
  YEARS_AFTER,
} from "./anniversary.words";

/** How many years something is said to be. */
export interface Told extends Span {
  readonly years: number;
  /** An anniversary is of the year; an age or a span may lack its last months, and decades are round. */
  readonly slack: number;
}

/** Shorter spans than this count other things as often, unless their year stands right beside them. */
const YEARS_AT_LEAST = 10;

/** The anniversary, age or span of years that a sentence tells first; undefined where it is loose ("over 60 years"). */
export function yearsTold(passage: Passage): Told | undefined {
  const found: Told[] = [];
  for (const quantity of passage.quantities) {
    const told = readCount(passage, quantity);
    if (told) found.push(told);
  }
  for (const [pattern, years, slack] of SPAN_WORDS) {
    const match = pattern.exec(passage.text);
    if (match) found.push({ ...spanOf(match), years, slack });
  }
  for (const match of passage.text.matchAll(ORDINAL_DAY)) {
    const years = ORDINALS.get(match[1]?.toLowerCase() ?? "");
    if (years !== undefined) found.push({ ...spanOf(match), years, slack: 0 });
  }
  const [first] = found.sort((a, b) => a.start - b.start);
  if (!first) return undefined;
  const isLoose = LOOSE.test(passage.text.slice(Math.max(0, first.start - 22), first.start));
  return isLoose ? undefined : first;
}

function readCount({ text, dates }: Passage, quantity: Quantity): Told | undefined {
  const { value, unit, number, scale, isOrdinal } = quantity;
  if (value < 2 || value > 999 || !Number.isInteger(value) || scale) return undefined;
  if (isMoney(quantity) || unit?.startsWith("percent") || isCalendar(quantity, dates))
    return undefined;
  const after = text.slice(number.end, number.end + 80);
  const before = text.slice(Math.max(0, number.start - 45), number.start);
  const frame = SPAN_BEFORE.exec(before);
  const span = (length: number, lead = 0) => ({
    start: number.start - lead,
    end: number.end + length,
  });
  const jubilee = JUBILEE_AFTER.exec(after) ?? CANDLES_AFTER.exec(after);
  if (jubilee) return { ...span(jubilee[0].length), years: value, slack: 0 };
  const nth = NTH_YEAR.exec(after);
  if (nth && /(?<!\p{L})(?:its|their|our|his|her)\s$/iu.test(before))
    return { ...span(nth[0].length), years: value - 1, slack: 1 };
  if (isOrdinal) return undefined;
  if (IS_AGE.test(before) && BORN.test(text) && NOTHING_AFTER.test(after) && value >= 10)
    return { ...span(0), years: value, slack: 1 };
  const isDeath = AT_DEATH.test(before) && DIED.test(text);
  if (
    value >= 10 &&
    (isDeath ? YEARS_AFTER.test(after) || NOTHING_AFTER.test(after) : THEN_BORN.test(after))
  )
    return {
      ...span(YEARS_AFTER.exec(after)?.[0].length ?? 0, isDeath ? frame?.[0].length : 0),
      years: value,
      slack: 1,
    };
  const isCenturies = CENTURIES.has(unit ?? "");
  if (
    (isCenturies || DECADES.has(unit ?? "")) &&
    SPAN_AFTER.test(after.replace(unit ?? "", "years"))
  )
    return {
      ...span(after.indexOf(unit ?? "") + (unit?.length ?? 0)),
      years: (isCenturies ? 100 : 10) * value,
      slack: isCenturies ? 8 : 4,
    };
  if (LATER_THEN.test(after)) return undefined;
  const spanned = SPAN_AFTER.exec(after) ?? SPAN_OF_NAME.exec(after);
  const years = YEARS_AFTER.exec(after);
  const isFramed = frame !== null && (years !== null || (value >= 10 && NOTHING_AFTER.test(after)));
  const isSaid =
    years !== null &&
    (YEAR_BEFORE.test(before) ||
      THEN_YEARS.test(after) ||
      AGE_LABEL.test(before) ||
      (AFTER_BEFORE.test(before) && LEAVES.test(text)));
  if (!spanned && !isFramed && !isSaid) return undefined;
  if (
    value < YEARS_AT_LEAST &&
    !YEAR_BEFORE.test(before) &&
    !/(?:19|20)\d\d/.test(after.slice(0, 40))
  )
    return undefined;
  // "A 60 ans" is an age; "il y a 60 ans" a span.
  const isOfYear = isFramed && THIS_YEAR.test(text) && !AGO_BEFORE.test(before);
  return {
    ...span((spanned ?? years)?.[0].length ?? 0, isFramed ? (frame?.[0].length ?? 0) : 0),
    years: value,
    slack: isOfYear ? 0 : value >= 150 && value % 10 === 0 ? SLACK_OF_CENTURIES : 1,
  };
}

/** "Signed 380 years ago" may be 378: tens are round where nobody can be so old. */
const SLACK_OF_CENTURIES = 4;
