import { type DateNames, dateNames } from "./date-names";
import {
  BEFORE_NUMERIC,
  BETWEEN,
  COMMON,
  CONNECTOR,
  DAY,
  DAY_PART,
  FALLS_ON,
  NOT_DATES,
  OF,
  ORDINALS,
  RANGE_CONNECTOR,
  TENS,
  TERM,
  YEAR,
} from "./date-words";
import type { Language } from "./language";
import type { Span } from "./span";
import type { Token } from "./tokens";

/** One way to read a numeric date. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/**
 * A calendar date in the text, with the weekday that the text gives it. The date need not exist ("31 November" is read as
 * written). `readings` has two entries where "9/5" may be 9 May or 5 September. A month that a list or range shares
 * ("14–16 May") belongs to each of its days.
 */
export interface DateMention extends Span {
  readonly text: string;
  readonly readings: readonly MonthDay[];
  readonly year: number | undefined;
  /** 0 = Sunday. */
  readonly weekday: number | undefined;
  readonly weekdayAt: Span | undefined;
  /** The day of the month, digits and ordinal ending. */
  readonly dayAt: Span;
  readonly form: "written" | "numeric";
  /** The language whose names were used; undefined for a numeric date without a weekday. */
  readonly language: Language | undefined;
  /** True where the day stands before another that ends its range: "14–16 May", "from 14 to 16 May". */
  readonly opensRange: boolean;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: DateNames;
  readonly language: Language;
  /** Whether short names ("out" for October) are read: only where the passage is known to be in the language, or in English. */
  readonly readsShort: boolean;
}

/** Every calendar date in a passage. Languages: those with listed names; others give numeric dates with a year only. */
export function findDates(
  text: string,
  tokens: readonly Token[],
  language: Language | undefined,
): DateMention[] {
  if (!/\d|(?:th|st|rd|nd) of |premier |primeir?o |ersten /iu.test(text)) return [];
  const languages: readonly Language[] =
    language === undefined
      ? COMMON
      : language === "en"
        ? (["en"] as const)
        : ([language, "en"] as const);
  const found = readIn(languages, text, tokens, language);
  if (found.length > 0 || language === undefined) return found;
  // A line of few words is easily taken for another language than its own: "Sexta-feira, 28 de janeiro, das 9h".
  const others = COMMON.filter(
    (other) => !languages.some((tried) => tried === other) && namesMonth(other, tokens),
  );
  return readIn(others, text, tokens, language);
}

function namesMonth(language: Language, tokens: readonly Token[]): boolean {
  const months = dateNames(language)?.months;
  return tokens.some(({ text }) => text.length > 4 && months?.has(text));
}

function readIn(
  languages: readonly Language[],
  text: string,
  tokens: readonly Token[],
  language: Language | undefined,
): DateMention[] {
  const found: DateMention[] = [];
  for (const candidate of languages) {
    const names = dateNames(candidate);
    if (!names) continue;
    const readsShort = candidate === language || candidate === "en";
    const reader: Reader = { text, tokens, names, language: candidate, readsShort };
    for (let at = 0; at < tokens.length; at++) {
      const mention = readWritten(reader, at) ?? readNumeric(reader, at);
      for (const one of mention ?? []) {
        const rival = found.findIndex((other) => other.dayAt.start === one.dayAt.start);
        if (rival < 0) found.push(one);
        // The same figures read in another language count only if they say more: that language knows the weekday.
        else if (found[rival]?.weekday === undefined && one.weekday !== undefined)
          found[rival] = one;
      }
    }
  }
  return found.sort((a, b) => a.dayAt.start - b.dayAt.start);
}

function readWritten(reader: Reader, at: number): DateMention[] | undefined {
  return readMonthAfterDay(reader, at) ?? readMonthBeforeDay(reader, at);
}

/** "20 November 2026", "20th of November", "20 de noviembre de 2026", "20. November". */
function readMonthAfterDay(reader: Reader, at: number): DateMention[] | undefined {
  const { tokens } = reader;
  const inLetters = dayInLetters(tokens, at);
  const day = inLetters?.day ?? dayOf(tokens[at]);
  if (day === undefined || isPartOfNumber(tokens, at)) return undefined;
  let next = at + 1;
  if (isMark(tokens[next], ".") || isMark(tokens[next], "º")) next++;
  if (tokens[next]?.kind === "word" && OF.has(tokens[next]?.text ?? "")) next++;
  const monthToken = tokens[next];
  const month = monthOf(reader, monthToken);
  if (month === undefined || !monthToken || isLowerCaseTrap(reader, monthToken)) return undefined;
  let last = next;
  if (isMark(tokens[next + 1], ".") && tokens[next + 1]?.gap === "none") next++;
  const year = yearAfter(tokens, next + 1);
  if (year) last = year.at;
  const days = daysBefore(reader, at);
  return days.concat({ at, day, opensRange: false }).map((each, index, all) =>
    finish(reader, {
      dayIndex: each.at,
      firstIndex: each.at === at ? (inLetters?.first ?? at) : each.at,
      lastIndex: index === all.length - 1 ? last : each.at,
      readings: [{ month, day: each.day }],
      year: year?.year,
      form: "written",
      opensRange: each.opensRange,
    }),
  );
}

/** "Fourth", "twenty-fourth": the day, and the place of its first word. */
function dayInLetters(
  tokens: readonly Token[],
  at: number,
): { day: number; first: number } | undefined {
  const token = tokens[at];
  const day = token?.kind === "word" ? ORDINALS.get(token.text) : undefined;
  if (!token || day === undefined) return undefined;
  const tens = token.gap === "join" && day < 10 ? TENS.get(tokens[at - 1]?.text ?? "") : undefined;
  return tens === undefined ? { day, first: at } : { day: tens + day, first: at - 1 };
}

/** "November 20", "Nov. 20th, 2026", "May 12-14". */
function readMonthBeforeDay(reader: Reader, at: number): DateMention[] | undefined {
  const { tokens, names } = reader;
  const monthToken = tokens[at];
  const month = monthOf(reader, monthToken);
  if (month === undefined || !monthToken || isLowerCaseTrap(reader, monthToken)) return undefined;
  let next = at + 1;
  if (isMark(tokens[next], ".") && tokens[next]?.gap === "none") next++;
  if (tokens[next]?.text === "the") next++;
  const day = dayOf(tokens[next]);
  if (day === undefined || tokens[next]?.gap === "line" || isClock(tokens, next)) return undefined;
  const days: { at: number; day: number; opensRange: boolean }[] = [
    { at: next, day, opensRange: false },
  ];
  let last = next;
  for (let guard = 0; guard < 6; guard++) {
    const step = connectorAfter(tokens, last);
    const more = step && dayOf(tokens[step.at]);
    const previous = days.at(-1);
    if (
      !step ||
      more === undefined ||
      !previous ||
      isClock(tokens, step.at) ||
      names.months.has(tokens[step.at + 1]?.text ?? "")
    )
      break;
    if (
      step.kind === "list" &&
      tokens[step.at + 1]?.kind === "word" &&
      tokens[step.at + 1]?.gap === "space"
    )
      break;
    if (step.kind === "range") days[days.length - 1] = { ...previous, opensRange: true };
    days.push({ at: step.at, day: more, opensRange: false });
    last = step.at;
  }
  const year = yearAfter(tokens, last + 1);
  return days.map((each, index) =>
    finish(reader, {
      dayIndex: each.at,
      firstIndex: index === 0 ? at : each.at,
      lastIndex: index === days.length - 1 ? (year?.at ?? each.at) : each.at,
      readings: [{ month, day: each.day }],
      year: year?.year,
      form: "written",
      opensRange: each.opensRange,
    }),
  );
}

/** "20/11", "9/5/2026", "20.11.2026", "2026-11-20". Without a year it counts as a date only beside a weekday. */
function readNumeric(reader: Reader, at: number): DateMention[] | undefined {
  const { tokens } = reader;
  const token = tokens[at];
  if (token?.kind !== "number" || isPartOfNumber(tokens, at)) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(token.text);
  if (dotted) {
    const readings = [{ day: Number(dotted[1]), month: Number(dotted[2]) }];
    return numeric(reader, {
      first: at,
      last: at,
      readings,
      year: dotted[3] ? fullYear(dotted[3]) : undefined,
    });
  }
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (YEAR.test(token.text) && second?.gap === "join" && third?.gap === "join") {
    const readings = [{ month: Number(second.text), day: Number(third.text) }];
    return numeric(reader, { first: at, last: at + 2, readings, year: Number(token.text) });
  }
  if (!/^\d{1,2}$/.test(token.text)) return undefined;
  const isDash =
    second?.gap === "join" &&
    /^\d{1,2}$/.test(second.text) &&
    third?.gap === "join" &&
    YEAR.test(third.text);
  if (isDash && second && third)
    return numeric(reader, {
      first: at,
      last: at + 2,
      readings: bothWays(token.text, second.text),
      year: Number(third.text),
    });
  if (
    !isMark(second, "/") ||
    second?.gap !== "none" ||
    third?.gap !== "none" ||
    !/^\d{1,2}$/.test(third?.text ?? "")
  )
    return undefined;
  const yearToken =
    isMark(tokens[at + 3], "/") && tokens[at + 4]?.gap === "none" ? tokens[at + 4] : undefined;
  if (!yearToken && NOT_DATES.has(`${token.text}/${third?.text}`)) return undefined;
  const hasYear = yearToken !== undefined && /^(\d{4}|\d{2})$/.test(yearToken.text);
  if (isMark(tokens[at + 3], "/") && !hasYear) return undefined;
  return numeric(reader, {
    first: at,
    last: hasYear ? at + 4 : at + 2,
    readings: hasYear
      ? bothWays(token.text, third?.text ?? "")
      : inOrder(reader.language, token.text, third?.text ?? ""),
    year: hasYear ? fullYear(yearToken.text) : undefined,
  });
}

/** Only in English may the month come first. */
function inOrder(language: Language, first: string, second: string): MonthDay[] {
  return bothWays(first, second).slice(0, language === "en" ? 2 : 1);
}

function numeric(
  reader: Reader,
  date: { first: number; last: number; readings: readonly MonthDay[]; year: number | undefined },
): DateMention[] | undefined {
  const readings = date.readings.filter(
    ({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
  if (readings.length === 0) return undefined;
  const mention = finish(reader, {
    dayIndex: date.first,
    firstIndex: date.first,
    lastIndex: date.last,
    readings,
    year: date.year,
    form: "numeric",
    opensRange: false,
  });
  return mention.weekday !== undefined || date.year !== undefined || isToldDate(reader, date)
    ? [mention]
    : undefined;
}

/** Whether what stands around figures without a year makes them a date: "by 31/10", "bis 10.11.". */
function isToldDate(
  { tokens, language }: Reader,
  { first, last }: { first: number; last: number },
): boolean {
  const isDotted = first === last;
  if (isDotted && !(isMark(tokens[last + 1], ".") && tokens[last + 1]?.gap === "none"))
    return false;
  const next = tokens[last + (isDotted ? 2 : 1)];
  // "Le 1/3 de", "by 3/4 of": a fraction.
  if (next?.kind === "mark" ? next.text === "%" : OF.has(next?.text ?? "")) return false;
  if (isDotted && language !== "de") return false;
  const before = tokens[first - 1];
  const word = isMark(before, ":") ? tokens[first - 2] : before;
  const isNear = tokens.slice(Math.max(0, first - 5), first).some(({ text }) => TERM.has(text));
  const isBracketed = isDotted && isMark(before, "(") && isMark(next, ")");
  return isNear || isBracketed || (word !== undefined && BEFORE_NUMERIC.has(word.text));
}

function bothWays(first: string, second: string): MonthDay[] {
  const a = Number(first);
  const b = Number(second);
  return a === b
    ? [{ day: a, month: b }]
    : [
        { day: a, month: b },
        { day: b, month: a },
      ];
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function finish(
  reader: Reader,
  date: {
    dayIndex: number;
    firstIndex: number;
    lastIndex: number;
    readings: readonly MonthDay[];
    year: number | undefined;
    form: DateMention["form"];
    opensRange: boolean;
  },
): DateMention {
  const weekday = weekdayBefore(reader, date.firstIndex) ?? weekdayAfter(reader, date.lastIndex);
  const at = (index: number): Span => reader.tokens[index] ?? { start: 0, end: 0 };
  const dayAt = { start: at(date.dayIndex).start, end: at(date.dayIndex).end };
  const start = Math.min(
    weekday?.span.start ?? Number.POSITIVE_INFINITY,
    at(date.firstIndex).start,
  );
  const end = Math.max(weekday?.span.end ?? 0, at(date.lastIndex).end);
  return {
    start,
    end,
    text: reader.text.slice(start, end),
    readings: date.readings,
    year: date.year,
    weekday: weekday?.weekday,
    weekdayAt: weekday?.span,
    dayAt,
    form: date.form,
    language: reader.language,
    opensRange: date.opensRange,
  };
}

function weekdayBefore(reader: Reader, first: number): { weekday: number; span: Span } | undefined {
  const { tokens } = reader;
  for (let at = first - 1, skipped = 0; at >= 0 && skipped < 6; at--, skipped++) {
    const token = tokens[at];
    // A dash joins "Friday–20 November" too, but a new line starts something else.
    if (!token || (tokens[at + 1]?.gap === "line" && at + 1 !== 0)) return undefined;
    const named = weekdayAt(reader, at);
    if (named) return isLowerCaseTrap(reader, token) ? undefined : named;
    const isClockPart =
      token.kind === "number" ||
      /^\d{1,2}(?:am|pm|h|uhr)$/.test(token.text) ||
      [":", "am", "pm", "at", "h", "uhr", "um", "à", "às", "las", "a"].includes(token.text);
    const isGlue =
      token.kind === "mark"
        ? ",.(|–—:".includes(token.text)
        : BETWEEN.has(token.text) || DAY_PART.has(token.text);
    if (!isGlue && !(isClockPart && skipped < 6 && hasWeekdayNear(reader, at))) return undefined;
  }
  return undefined;
}

/** A clock time may stand between ("Friday at 10:00, 20 November"), but a bare number there may also end another date. */
function hasWeekdayNear(reader: Reader, at: number): boolean {
  for (let back = at; back >= Math.max(0, at - 4); back--) {
    const token = reader.tokens[back];
    if (!token) return false;
    if (weekdayAt(reader, back))
      return (
        isClock(reader.tokens, back + 1) ||
        isClock(reader.tokens, back + 2) ||
        isClock(reader.tokens, back + 3)
      );
  }
  return false;
}

function weekdayAfter(reader: Reader, last: number): { weekday: number; span: Span } | undefined {
  const { tokens, language } = reader;
  const next = tokens[last + 1];
  if (!next || next.gap === "line") return undefined;
  const inBrackets = isMark(next, "(") && weekdayAt(reader, last + 2);
  if (
    inBrackets &&
    tokens[last + 3] &&
    [")", ","].some((mark) => isMark(tokens[inBrackets.last + 1], mark))
  )
    return inBrackets;
  if (isMark(next, ",") || language === "tr" || language === "hu") {
    const named = weekdayAt(reader, isMark(next, ",") ? last + 2 : last + 1);
    const after = named && tokens[named.last + 1];
    // "20 November, Friday prayers": a weekday before a noun belongs to the noun.
    if (
      named &&
      (after?.kind !== "word" ||
        ["at", "from", "à", "a", "um", "às", "günü", "saat"].includes(after.text))
    )
      return named;
  }
  for (let at = last + 1; at < last + 6; at++) {
    const token = tokens[at];
    if (!token || token.gap === "line") return undefined;
    const named = at > last + 2 ? weekdayAt(reader, at) : undefined;
    if (named) return named;
    if (!FALLS_ON.has(token.text) && !isMark(token, ",")) return undefined;
  }
  return undefined;
}

function weekdayAt({ names, tokens }: Reader, at: number): NamedWeekday | undefined {
  return weekdayAtToken(names, tokens, at);
}

/** A weekday's name in the text: 0 = Sunday, and the place of its last token. */
export interface NamedWeekday {
  readonly weekday: number;
  readonly span: Span;
  readonly last: number;
}

/** The weekday that the token at `at` names, or is a half of ("sexta-feira"). */
export function weekdayAtToken(
  names: DateNames,
  tokens: readonly Token[],
  at: number,
): NamedWeekday | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const next = tokens[at + 1];
  // Reading backwards we may meet the second half of "sexta-feira" or "п'ятниця" first.
  const previous = tokens[at - 1];
  if (previous && token.gap === "join") {
    const joined = names.weekdays.get(`${previous.text}-${token.text}`);
    if (joined !== undefined)
      return { weekday: joined, span: { start: previous.start, end: token.end }, last: at };
  }
  if (next?.gap === "join") {
    const joined = names.weekdays.get(`${token.text}-${next.text}`);
    if (joined !== undefined)
      return { weekday: joined, span: { start: token.start, end: next.end }, last: at + 1 };
  }
  const weekday = names.weekdays.get(token.text);
  return weekday === undefined
    ? undefined
    : { weekday, span: { start: token.start, end: token.end }, last: at };
}

/** Days that share the month of the day at `at`: "12, 13 and 14 May", "from 12 to 14 May", "12–14 May". */
function daysBefore(
  reader: Reader,
  at: number,
): { at: number; day: number; opensRange: boolean }[] {
  const days: { at: number; day: number; opensRange: boolean }[] = [];
  const { tokens } = reader;
  let from = at;
  for (let guard = 0; guard < 6; guard++) {
    const step = connectorBefore(reader, from);
    const day = step && dayOf(tokens[step.at]);
    if (!step || day === undefined || isPartOfNumber(tokens, step.at) || isClock(tokens, step.at))
      break;
    days.unshift({ at: step.at, day, opensRange: step.kind === "range" });
    from = step.at;
  }
  return days;
}

function connectorBefore(
  { tokens, names }: Reader,
  at: number,
): { at: number; kind: "range" | "list" } | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return undefined;
  if (token.gap === "join") return { at: at - 1, kind: "range" };
  if (isMark(before, "–") || isMark(before, "—")) return { at: at - 2, kind: "range" };
  // A weekday may repeat before each day: "Monday 3 to Friday 7 March".
  let connector = at - 1;
  if (names.weekdays.has(tokens[connector]?.text ?? "")) connector--;
  const word = tokens[connector];
  if (word?.kind === "mark" && word.text === ",") return { at: connector - 1, kind: "list" };
  if (word?.kind !== "word" || !CONNECTOR.has(word.text)) return undefined;
  const isRange =
    RANGE_CONNECTOR.has(word.text) &&
    !(
      word.text === "a" &&
      tokens[connector - 1]?.kind !== "word" &&
      dayOf(tokens[connector - 1]) === undefined
    );
  // "vom 9. bis 7. März", "12, and 14 May"
  const isStopped = isMark(tokens[connector - 1], ",") || isMark(tokens[connector - 1], ".");
  return {
    at: isStopped ? connector - 2 : connector - 1,
    kind: isRange ? "range" : "list",
  };
}

function connectorAfter(
  tokens: readonly Token[],
  at: number,
): { at: number; kind: "range" | "list" } | undefined {
  const next = tokens[at + 1];
  if (!next) return undefined;
  if (next.gap === "join") return { at: at + 1, kind: "range" };
  if (isMark(next, "–") || isMark(next, "—")) return { at: at + 2, kind: "range" };
  if (next.kind === "word" && CONNECTOR.has(next.text))
    return { at: at + 2, kind: RANGE_CONNECTOR.has(next.text) ? "range" : "list" };
  return undefined;
}

function yearAfter(tokens: readonly Token[], at: number): { year: number; at: number } | undefined {
  let next = at;
  if (isMark(tokens[next], ",")) next++;
  if (tokens[next]?.kind === "word" && OF.has(tokens[next]?.text ?? "")) next++;
  const token = tokens[next];
  if (token?.kind !== "number" || token.gap === "line" || !YEAR.test(token.text)) return undefined;
  return { year: Number(token.text), at: next };
}

function monthOf({ names, readsShort }: Reader, token: Token | undefined): number | undefined {
  if (token?.kind !== "word" || (!readsShort && token.text.length <= 3)) return undefined;
  return names.months.get(token.text);
}

function dayOf(token: Token | undefined): number | undefined {
  const day = Number(DAY.exec(token?.text ?? "")?.[1] ?? Number.NaN);
  return day >= 1 && day <= 39 ? day : undefined;
}

/** Whether the figures at `at` continue a number, a clock time or a price: "10:20 November", "€20 March". */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.kind === "mark" &&
    tokens[at]?.gap === "none" &&
    !"(–—,|".includes(before.text)
  );
}

function isClock(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const figure = tokens[at];
  if (figure && /^\d{1,2}(?:am|pm|h\d{0,2}|uhr)$/.test(figure.text)) return true;
  return (
    figure?.kind === "number" &&
    next !== undefined &&
    ((isMark(next, ":") && next.gap === "none") || ["am", "pm", "h", "uhr"].includes(next.text))
  );
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

/** English "may", "march", "sun", "sat", "wed" are words too; as a date they are written with a capital. */
function isLowerCaseTrap({ text, language }: Reader, token: Token): boolean {
  return isCapitalTrap(text, language, token);
}

/** Whether an English name of a month or day stands without its capital, and so is the common word. */
export function isCapitalTrap(
  text: string,
  language: Language,
  token: Span & { text: string },
): boolean {
  if (language !== "en" || !/^(?:may|march|mar|sun|sat|wed|mon)$/.test(token.text)) return false;
  const first = text[token.start] ?? "";
  return first === first.toLowerCase();
}
