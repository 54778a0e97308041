import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import type { Hit } from "../check";
import { numberFix } from "./anniversary.fix";
import { yearsIn } from "./anniversary.since";
import { BORN, DIED } from "./anniversary.words";
import { claimSpan } from "./claim-span";

/** "Aged 85", "27 years old", "à l'âge de 79 ans", "a los 79 años", "aos 79 anos", "im Alter von 79 Jahren". */
const AGE = cued(
  /(?<!\p{L})(?:(?:aged|at the age of|at age|age) (\d{1,3})(?![\d.,]*\d|[-–]| to )|(?:à l['’]âge de|à|âgée? de|a los|con|aos|com|com a idade de|a la edad de|im alter von|mit|all['’]età di|a) (\d{1,3}) (?:ans|años|anos|jahren|anni)(?!\p{L})|(?:was|is|were|just|only|exactly|then|turned) (\d{1,3})(?: years (?:old|of age))?(?= (?:years|when|at the time)|[,.;!]))/giu,
);
/** Another act between the date and the age: "was elected in 1994 and died aged 95". */
const ANOTHER_ACT =
  /(?<!\p{L})(?:and|then|before|et|puis|y|luego|e|depois|und|dann)(?!\p{L})|[;.!?]/iu;

interface When extends Span {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** "She was 35." in a sentence of its own. */
const WAS_OF_AGE =
  /^\P{L}*(?:s?he|il|elle|él|ella|ele|ela|er|sie)? ?(?:was|were|avait|tenía|tinha|war|wurde)(?: \p{L}+)? (\d{1,3})(?: years old| ans| años| anos| jahre(?: alt)?)?(?=[.,!]|$)/iu;

/** "Born on 21 April 1926, became Queen on 6 February 1952. She was 35." `offset`: to the next sentence. */
export function nextAgeHit(
  { text, dates }: Passage,
  next: Passage,
  offset: number,
): Hit | undefined {
  const age = BORN.test(text) ? WAS_OF_AGE.exec(next.text) : null;
  if (!age) return undefined;
  const years = Number(age[1]);
  const times = timesIn(text, dates);
  if (times.length !== 2) return undefined;
  const birth = times.find(({ start }) =>
    BORN.test(text.slice(Math.max(0, start - 16), start + 1)),
  );
  const event = times.find((each) => each !== birth);
  if (!birth || !event) return undefined;
  const right = reached(birth, event);
  // Far off it is the age at something else, but at a death.
  if (isRightAge(years, right) || (Math.abs(years - right.years) > 10 && !DIED.test(text)))
    return undefined;
  const { start, end } = spanOf(age);
  const told = { start: start + offset, end: end + offset };
  return {
    ...told,
    message: {
      key: "anniversary_why",
      values: { since: String(birth.year), years: right.years, now: String(event.year) },
    },
    fixes: [],
  };
}

interface Reached {
  readonly years: number;
  /** Whether both days are known; else it may be a year less. */
  readonly isExact: boolean;
}

/** The age that somebody born then has at an event. */
function reached(birth: When, event: When): Reached {
  const isExact = isComplete(birth) && isComplete(event);
  const span = event.year - birth.year;
  return { years: isExact && before(event, birth) ? span - 1 : span, isExact };
}

function isRightAge(years: number, right: Reached): boolean {
  return right.years <= 0 || years === right.years || (!right.isExact && years === right.years - 1);
}

/** An age that the birth and the day it was reached contradict: "born on 18 July 1918, took the oath on 10 May 1994, aged 85". */
export function ageHit({ text, dates }: Passage): Hit | undefined {
  if (!BORN.test(text)) return undefined;
  const [age, second] = [...text.matchAll(AGE)];
  const years = Number(age?.[1] ?? age?.[2] ?? age?.[3]);
  if (!age || second || years < 5 || years > 115) return undefined;
  const told = { ...spanOf(age), years };
  const [birth, event, third] = timesIn(text, dates);
  if (!birth || !event || third || event.year <= birth.year) return undefined;
  const isBorn = BORN.test(text.slice(Math.max(0, birth.start - 40), birth.start + 1));
  const gap =
    told.start >= event.end ? text.slice(event.end, told.start) : text.slice(told.end, event.start);
  if (!isBorn || ANOTHER_ACT.test(gap)) return undefined;
  const right = reached(birth, event);
  if (isRightAge(years, right)) return undefined;
  return {
    ...claimSpan(text, told, [birth, event]),
    message: {
      key: "anniversary_why",
      values: { since: String(birth.year), years: right.years, now: String(event.year) },
    },
    fixes: right.isExact ? numberFix(text, told, right.years) : [],
  };
}

/** The years of a text with the day that is written with each. */
function timesIn(text: string, dates: Passage["dates"]): When[] {
  return yearsIn(text).map(({ 0: written, index }) => {
    const date = dates.find(({ start, end }) => start <= index && index < end);
    const reading = date?.readings.length === 1 ? date.readings[0] : undefined;
    return {
      start: date?.start ?? index,
      end: date?.end ?? index + written.length,
      year: Number(written),
      month: reading?.month,
      day: reading?.day,
    };
  });
}

function isComplete({ month, day }: When): boolean {
  return month !== undefined && day !== undefined;
}

/** Whether the day of the one comes before the day of the other within a year. */
function before(one: When, other: When): boolean {
  const of = ({ month = 0, day = 0 }: When) => month * 100 + day;
  return of(one) < of(other);
}
