import type { DateMention } from "./date-mention";
import type { Passage } from "./draft";

/** What may stand before the date of a line of details: marks, emoji, a label, an article. Seven languages. */
const OPENING =
  /^[^\p{L}\p{N}]*(?:(?:dates?|when|day|quand|jour|fecha|cuándo|día|data|quando|dia|datum|wann|tag|wanneer|le|el|il|lo|am|on|den|no|em)(?!\p{L})[^\p{L}\p{N}]*){0,3}$/iu;
/** What follows it there: the end, a time, a place, and no verb. */
const FOLLOWING =
  /^\s*(?:$|[,;·•|–—(@/-]|\p{So}|\d|(?:at|from|à|dès|a las|a partir|às|das|um|ab|von|alle|dalle|om|kl)(?!\p{L}))/iu;

/** The date that opens a line of details: "📅 24 November, 18:00", "When: Tuesday 24 November". Undefined elsewhere. */
export function leadingDate({ dates, text }: Passage): DateMention | undefined {
  const [date] = dates;
  if (!date || !OPENING.test(text.slice(0, date.start))) return undefined;
  return FOLLOWING.test(text.slice(date.end)) ? date : undefined;
}
