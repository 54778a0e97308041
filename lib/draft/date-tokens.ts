import type { DateNames } from "./date-names";
import { DAY, OF, YEAR } from "./date-words";
import type { Language } from "./language";
import type { Token } from "./tokens";

/** One passage read in one language. */
export interface DateReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: DateNames;
  readonly language: Language;
  /** Whether short names ("out" for October) are read: only where the passage is known to be in the language, or in English. */
  readonly readsShort: boolean;
}

/** The day of the month that a token writes in figures, with its ordinal ending; up to 39, for a date need not exist. */
export function dayOf(token: Token | undefined): number | undefined {
  const day = Number(DAY.exec(token?.text ?? "")?.[1] ?? Number.NaN);
  return day >= 1 && day <= 39 ? day : undefined;
}

/** The year that stands at `at`, perhaps after a comma or "of", and the place of its token. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { year: number; at: number } | undefined {
  let next = at;
  if (isMark(tokens[next], ",")) next++;
  if (tokens[next]?.kind === "word" && OF.has(tokens[next]?.text ?? "")) next++;
  const token = tokens[next];
  if (token?.kind !== "number" || token.gap === "line" || !YEAR.test(token.text)) return undefined;
  return { year: Number(token.text), at: next };
}

/** Whether the figures at `at` continue a number, a clock time or a price: "10:20 November", "€20 March". */
export function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.kind === "mark" &&
    tokens[at]?.gap === "none" &&
    !"(–—,|".includes(before.text)
  );
}

/** Whether the figures at `at` are the hour of a clock time: "10:20", "10am", "10 Uhr". */
export function isClock(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const figure = tokens[at];
  if (figure && /^\d{1,2}(?:am|pm|h\d{0,2}|uhr)$/.test(figure.text)) return true;
  return (
    figure?.kind === "number" &&
    next !== undefined &&
    ((isMark(next, ":") && next.gap === "none") || ["am", "pm", "h", "uhr"].includes(next.text))
  );
}

/** Whether a token is this very mark. */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}
