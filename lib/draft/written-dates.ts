import { type DateMention, dateMention } from "./date-mention";
import { type DateReader, dayOf, isClock, isMark, isPartOfNumber, yearAfter } from "./date-tokens";
import { isCapitalTrap } from "./date-weekday";
import { OF, ORDINALS, TENS } from "./date-words";
import { daysBefore, daysFrom } from "./shared-month";
import type { Token } from "./tokens";

/** The dates with a month in letters whose day or month stands at `at`; several where they share the month. */
export function readWrittenDate(reader: DateReader, at: number): DateMention[] | undefined {
  return readMonthAfterDay(reader, at) ?? readMonthBeforeDay(reader, at);
}

/** "20 November 2026", "20th of November", "20 de noviembre de 2026", "20. November". */
function readMonthAfterDay(reader: DateReader, at: number): DateMention[] | undefined {
  const { tokens } = reader;
  const inLetters = dayInLetters(tokens, at);
  const day = inLetters?.day ?? dayOf(tokens[at]);
  if (day === undefined || isPartOfNumber(tokens, at)) return undefined;
  let next = at + 1;
  if (isMark(tokens[next], ".") || isMark(tokens[next], "º")) next++;
  if (tokens[next]?.kind === "word" && OF.has(tokens[next]?.text ?? "")) next++;
  const month = monthOf(reader, tokens[next]);
  if (month === undefined) return undefined;
  let last = next;
  if (isMark(tokens[next + 1], ".") && tokens[next + 1]?.gap === "none") next++;
  const year = yearAfter(tokens, next + 1);
  if (year) last = year.at;
  const days = daysBefore(reader, at);
  return days.concat({ at, day, opensRange: false }).map((each, index, all) =>
    dateMention(reader, {
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
function readMonthBeforeDay(reader: DateReader, at: number): DateMention[] | undefined {
  const { tokens } = reader;
  const month = monthOf(reader, tokens[at]);
  if (month === undefined) return undefined;
  let next = at + 1;
  if (isMark(tokens[next], ".") && tokens[next]?.gap === "none") next++;
  if (tokens[next]?.text === "the") next++;
  const day = dayOf(tokens[next]);
  if (day === undefined || tokens[next]?.gap === "line" || isClock(tokens, next)) return undefined;
  const days = daysFrom(reader, next, day);
  const last = days.at(-1)?.at ?? next;
  const year = yearAfter(tokens, last + 1);
  return days.map((each, index) =>
    dateMention(reader, {
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

function monthOf(
  { text, language, names, readsShort }: DateReader,
  token: Token | undefined,
): number | undefined {
  if (token?.kind !== "word" || (!readsShort && token.text.length <= 3)) return undefined;
  const month = names.months.get(token.text);
  return month === undefined || isCapitalTrap(text, language, token) ? undefined : month;
}
