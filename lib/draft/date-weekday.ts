import type { DateNames } from "./date-names";
import { type DateReader, isClock, isMark } from "./date-tokens";
import { BETWEEN, DAY_PART, FALLS_ON } from "./date-words";
import type { Language } from "./language";
import type { Span } from "./span";
import type { Token } from "./tokens";

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
  // "4ª feira" is written with a space.
  const isJoined = (each: Token) =>
    each.gap === "join" || (each.gap === "space" && each.text === "feira");
  if (previous && isJoined(token)) {
    const joined = names.weekdays.get(`${previous.text}-${token.text}`);
    if (joined !== undefined)
      return { weekday: joined, span: { start: previous.start, end: token.end }, last: at };
  }
  if (next && isJoined(next)) {
    const joined = names.weekdays.get(`${token.text}-${next.text}`);
    if (joined !== undefined)
      return { weekday: joined, span: { start: token.start, end: next.end }, last: at + 1 };
  }
  const weekday = names.weekdays.get(token.text);
  return weekday === undefined
    ? undefined
    : { weekday, span: { start: token.start, end: token.end }, last: at };
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

/** The weekday that stands before the token at `first`, with marks, a time of day or a clock time between. */
export function weekdayBefore(reader: DateReader, first: number): NamedWeekday | undefined {
  const { tokens } = reader;
  for (let at = first - 1, skipped = 0; at >= 0 && skipped < 6; at--, skipped++) {
    const token = tokens[at];
    // A dash joins "Friday–20 November" too, but a new line starts something else.
    if (!token || tokens[at + 1]?.gap === "line") return undefined;
    const named = weekdayAt(reader, at);
    if (named) return isCapitalTrap(reader.text, reader.language, token) ? undefined : named;
    const isClockPart =
      token.kind === "number" ||
      /^\d{1,2}(?:am|pm|h|uhr)$/.test(token.text) ||
      [":", "am", "pm", "at", "h", "uhr", "um", "à", "às", "las", "a"].includes(token.text);
    const isGlue =
      token.kind === "mark"
        ? ",.(|–—:".includes(token.text)
        : BETWEEN.has(token.text) || DAY_PART.has(token.text);
    if (!isGlue && !(isClockPart && hasWeekdayNear(reader, at))) return undefined;
  }
  return undefined;
}

/** A clock time may stand between ("Friday at 10:00, 20 November"), but a bare number there may also end another date. */
function hasWeekdayNear(reader: DateReader, at: number): boolean {
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

/** The weekday that stands after the token at `last`: in brackets, after a comma, or where "falls on" leads to it. */
export function weekdayAfter(reader: DateReader, last: number): NamedWeekday | undefined {
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

function weekdayAt({ names, tokens }: DateReader, at: number): NamedWeekday | undefined {
  return weekdayAtToken(names, tokens, at);
}
