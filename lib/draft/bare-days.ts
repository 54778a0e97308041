import { type DateNames, dateNames } from "./date-names";
import { isCapitalTrap, weekdayAtToken } from "./date-weekday";
import type { Passage } from "./draft";
import type { Language } from "./language";
import { isDigitAt } from "./letter-case";
import { overlaps, type Span } from "./span";
import type { Token } from "./tokens";

/** A weekday with a day of the month that names no month: "Tuesday (25th)", "mardi 25", "Dienstag, den 25.". */
export interface BareDay extends Span {
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly weekdayAt: Span;
  readonly day: number;
  readonly dayAt: Span;
  readonly language: Language;
  /** "Next", "this", "coming" before it: within the next fortnight. */
  readonly isNext: boolean;
}

const COMMON: readonly Language[] = ["en", "fr", "es", "pt", "de", "it"];
const NEXT = new Set(
  "next this coming prochain prochaine ce próximo próxima este esta proximo proxima nächsten nächster kommenden diesen prossimo questo".split(
    " ",
  ),
);
/** Between the weekday and the day; after these the figure is a day of the month whatever follows. */
const SAYS_DAY = new Set("the dia día den der dem".split(" "));
const GLUE = new Set([",", "(", "le", "el", "o", "il", "próximo", "prochain"]);
/** Words that may follow a plain figure which is a day: nothing that it could count. */
const FOLLOWS = new Set(
  "at from and in to is we à et en à au dès se no y a las e às das um ab von und bleibt sind ist dalle alle il la le el los os as for with when until till where our you your join come starting pour avec où con para donde com onde für mit wo per".split(
    " ",
  ),
);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** The weekdays of a passage that stand with a bare day of the month. Languages: en fr es pt de it. */
export function findBareDays(passage: Passage): BareDay[] {
  const { tokens, language } = passage;
  if (!tokens.some(({ text }) => isDigitAt(text, 0) && !isDigitAt(text, 2))) return [];
  const found: BareDay[] = [];
  for (const candidate of language ? [language] : COMMON) {
    const names = COMMON.includes(candidate) ? dateNames(candidate) : undefined;
    if (!names) continue;
    for (let at = 0; at < tokens.length; at++) {
      const day = readAt(passage, names, candidate, at);
      if (day && !found.some((other) => other.dayAt.start === day.dayAt.start)) found.push(day);
    }
  }
  return found;
}

function readAt(
  { tokens, text, dates, language }: Passage,
  names: DateNames,
  candidate: Language,
  at: number,
): BareDay | undefined {
  const first = tokens[at];
  const weekday = weekdayAtToken(names, tokens, at);
  if (!first || !weekday || weekday.span.start !== first.start) return undefined;
  if (isCapitalTrap(text, candidate, first)) return undefined;
  // "mar", "so", "do" are words of other languages too.
  if (language === undefined && candidate !== "en" && first.text.length < 5) return undefined;
  let next = weekday.last + 1;
  let saysDay = false;
  for (; next < weekday.last + 4; next++) {
    const token = tokens[next];
    if (!token || token.gap === "line") return undefined;
    if (SAYS_DAY.has(token.text)) saysDay = true;
    else if (!GLUE.has(token.text) && !(token.text === "." && token.gap === "none")) break;
  }
  const figure = tokens[next];
  if (!figure || dates.some((date) => overlaps(date, figure))) return undefined;
  const ordinal = ORDINAL.exec(figure.text)?.[1];
  if (ordinal === undefined && (figure.kind !== "number" || !/^\d{1,2}$/.test(figure.text)))
    return undefined;
  const day = Number(ordinal ?? figure.text);
  // "Friday the 13th", "martes 13" are said of luck.
  if (day < 1 || day > 31 || day === 13) return undefined;
  if (candidate === "en" && ordinal === undefined && !saysDay) return undefined;
  if (!endsThere(tokens, next, saysDay)) return undefined;
  return {
    start: first.start,
    end: figure.end,
    weekday: weekday.weekday,
    weekdayAt: weekday.span,
    day,
    dayAt: figure,
    language: candidate,
    isNext: NEXT.has(tokens[at - 1]?.text ?? "") || NEXT.has(tokens[weekday.last + 1]?.text ?? ""),
  };
}

/** Whether the figure counts nothing, opens no clock time and no range of hours. */
function endsThere(tokens: readonly Token[], at: number, saysDay: boolean): boolean {
  let next = tokens[at + 1];
  if (next?.text === "." && next.gap === "none") next = tokens[at + 2];
  if (!next || next.gap === "line") return true;
  if (next.gap === "join" || ":–—-/%€$£°h".includes(next.text)) return false;
  if (next.kind === "mark") return true;
  if (tokens[at + 2]?.kind === "number" && !saysDay) return false;
  return FOLLOWS.has(next.text);
}
