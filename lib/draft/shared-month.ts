import { type DateReader, dayOf, isClock, isMark, isPartOfNumber } from "./date-tokens";
import { CONNECTOR, RANGE_CONNECTOR } from "./date-words";
import type { Token } from "./tokens";

/** A day of the month, at a place in the tokens, that shares its month with others. */
export interface SharingDay {
  readonly at: number;
  readonly day: number;
  readonly opensRange: boolean;
}

/** Days that share the month of the day at `at`: "12, 13 and 14 May", "from 12 to 14 May", "12–14 May". */
export function daysBefore(reader: DateReader, at: number): SharingDay[] {
  const days: SharingDay[] = [];
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

/** The day at `at` and those that share the month before it: "May 12-14", "May 12, 13 and 14". */
export function daysFrom({ tokens, names }: DateReader, at: number, day: number): SharingDay[] {
  const days: SharingDay[] = [{ at, day, opensRange: false }];
  let last = at;
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
  return days;
}

/** The next day of a list or range. */
interface Step {
  readonly at: number;
  readonly kind: "range" | "list";
}

function connectorBefore({ tokens, names }: DateReader, at: number): Step | undefined {
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

function connectorAfter(tokens: readonly Token[], at: number): Step | undefined {
  const next = tokens[at + 1];
  if (!next) return undefined;
  if (next.gap === "join") return { at: at + 1, kind: "range" };
  if (isMark(next, "–") || isMark(next, "—")) return { at: at + 2, kind: "range" };
  if (next.kind === "word" && CONNECTOR.has(next.text))
    return { at: at + 2, kind: RANGE_CONNECTOR.has(next.text) ? "range" : "list" };
  return undefined;
}
