import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "./span";

/**
 * A time of day in the text, as written: "25:00" is read too. `zone` is the name or abbreviation right after it ("CET",
 * "Paris time", "heure de Paris" gives "Paris"), undefined where none stands there.
 */
export interface TimeMention extends Span {
  readonly text: string;
  readonly hour: number;
  readonly minute: number;
  readonly meridiem: "am" | "pm" | undefined;
  /** Whether it can only be a time of day: it has am/pm, "h", "Uhr", a zone, or a word such as "at" before it. */
  readonly isCertain: boolean;
}

// The last point of "p.m." is its own; after "pm" it ends the sentence.
const MERIDIEM = "[ \\u00a0\\u202f]?([ap])(?:\\.[ \\u00a0]?m\\b\\.?|[ \\u00a0]?m\\b)";
const TIME = cued(
  new RegExp(
    `(?<![\\p{L}\\p{N}_#@.:,/€$£]|(?<![\\dhm])-)(\\d{1,2})(?:(?::|(?<=\\d)h|\\.(?=\\d\\d(?:${MERIDIEM}| ?Uhr| ?h\\b)))(\\d{2})(?![\\d:]))?(?:${MERIDIEM}|([ \\u00a0]?(?:h(?:rs|ours|oras|eures)?|Uhr)\\b))?`,
    "giu",
  ),
);
const BEFORE =
  /(?:^|[\s(])(?:at|from|until|till|by|to|before|after|around|between|à|a las|de las|las|às|das|um|von|bis|ab|gegen|dès|vers|ore|alle|om|kl\.?|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⏰)\s*$/iu;
const ZONE_AFTER =
  /^[ \u00a0]?\(?(?:GMT|UTC|CES?T|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|BST|IST|EES?T|WES?T|MSK|JST|KST|AE[SD]?T|Z|local time|heure locale|hora local|Ortszeit)(?!\p{L})/iu;

const AFTERNOON = /\d ?pm\b/;
const CAPITALISED_AFTER = /^ \p{Lu}\p{Ll}/u;

/** What comes right after the hour of every time: cheap beside the pattern, and a year or a sum has none of it. */
const MAY_BE_TIME = /\d(?:[:.h]|[ \u00a0\u202f]?(?:[ap]\.?[ \u00a0]?m|h|uhr))/i;

/** The times of day in a text with minutes, "am/pm", "h" or "Uhr". A bare number is none, nor is a score, ratio or verse. */
export function findTimes(text: string): TimeMention[] {
  if (!MAY_BE_TIME.test(text)) return [];
  const found: TimeMention[] = [];
  for (const match of text.matchAll(TIME)) {
    const [whole, hour = "", dotted, minute, letter, clock] = match;
    const meridiem = (letter ?? dotted)?.toLowerCase();
    if (minute === undefined && meridiem === undefined && clock === undefined) continue;
    const start = match.index;
    const end = start + whole.length;
    // "On November 13 PM Lund said": a title before a name; "95 am Tag": German "on the", unless the other half of the day is
    // told as well: "9 am New York / 2 pm London".
    const isWordOfItsOwn =
      minute === undefined &&
      (/\s[AP]M$/.test(whole) || (whole.endsWith(" am") && !AFTERNOON.test(text)));
    if (isWordOfItsOwn && CAPITALISED_AFTER.test(text.slice(end, end + 3))) continue;
    // "5 h" may be a duration, "3pm" may not.
    const isMarked =
      meridiem !== undefined ||
      /uhr/i.test(clock ?? "") ||
      (clock !== undefined && minute !== undefined);
    found.push({
      start,
      end,
      text: whole,
      hour: Number(hour),
      minute: Number(minute ?? 0),
      meridiem: meridiem === "a" ? "am" : meridiem === "p" ? "pm" : undefined,
      isCertain:
        isMarked ||
        /\dh\d/i.test(whole) ||
        BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
        ZONE_AFTER.test(text.slice(end, end + 14)),
    });
  }
  return found;
}

/** Minutes since midnight, 0–1,439; undefined for a time that no clock shows. */
export function minutesOfDay({
  hour,
  minute,
  meridiem,
}: Pick<TimeMention, "hour" | "minute" | "meridiem">): number | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  if (meridiem === undefined) return (hour % 24) * 60 + minute;
  if (hour > 12) return undefined;
  return ((hour % 12) + (meridiem === "pm" ? 12 : 0)) * 60 + minute;
}
