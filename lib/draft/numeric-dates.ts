import { type DateMention, dateMention, type MonthDay } from "./date-mention";
import { type DateReader, isMark, isPartOfNumber } from "./date-tokens";
import { BEFORE_NUMERIC, NOT_DATES, OF, TERM, YEAR } from "./date-words";
import type { Language } from "./language";

/** "20/11", "9/5/2026", "20.11.2026", "2026-11-20". Without a year it counts as a date only beside a weekday. */
export function readNumericDate(reader: DateReader, at: number): DateMention[] | undefined {
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
  reader: DateReader,
  date: { first: number; last: number; readings: readonly MonthDay[]; year: number | undefined },
): DateMention[] | undefined {
  const readings = date.readings.filter(
    ({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
  if (readings.length === 0) return undefined;
  const mention = dateMention(reader, {
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
  { tokens, language }: DateReader,
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
