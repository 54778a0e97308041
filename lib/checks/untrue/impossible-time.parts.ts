import { cued } from "@/lib/draft/cued-pattern";
import { minutesOfDay, type TimeMention } from "@/lib/draft/times";
import type { Hit } from "../check";

/** Right after a time, the part of the day. */
const MORNING = cued(
  /^,?\s(?:in the morning|this morning|tomorrow morning|du matin|de la mañana|da manhã|(?:am )?Vormittags?|am Morgen|morgens|di mattina|del mattino)(?!\p{L})/iu,
);
const LATER = cued(
  /^,?\s(?:in the (?:afternoon|evening)|this (?:afternoon|evening)|tonight|tomorrow (?:evening|afternoon)|at night)(?!\p{L})/iu,
);
const NOON = cued(
  /(?<!\p{L})(?:noon|midday|midi|mediodía|meio-dia|mittags?|mezzogiorno) ?\((?:(?:0|00|24)(?::00|h00|h|\.00)(?: ?(?:h|Uhr))?|12(?::00)? ?a\.?m\.?)\)/giu,
);
const MIDNIGHT = cued(
  /(?<!\p{L})(?:midnight|minuit|medianoche|meia-noite|mitternacht|mezzanotte) ?\((?:12(?::00|h00|h|\.00)?(?: ?(?:p\.?m\.?|h|Uhr))?)\)/giu,
);

/** "A las 20 de la mañana": an hour without its minutes. */
const BARE_MORNING = cued(
  /(?<!\p{L})(?:a las|às|dalle|alle|um)\s(?:1[3-9]|2[0-3])\s(?:de la mañana|da manhã|morgens|di mattina|del mattino)(?!\p{L})/giu,
);
/** Right before a time, with at most "at" between. */
const AT = "(?:,?\\s(?:at|from|à|dès|a las|às|um|ab|alle)\\s|,\\s)$";
const MORNING_BEFORE = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:this|tomorrow|yesterday|\\p{L}+day) morning|(?:ce|demain|hier|\\p{L}+di) matin|esta mañana|por la mañana|esta manhã|de manhã|(?:heute|morgen|gestern|\\p{L}+tag)\\s?(?:morgen|früh|vormittag)|(?:breakfast|petit-déjeuner|desayuno|pequeno-almoço|frühstück)(?:[\\s-]\\p{Ll}+)?)${AT}`,
    "iu",
  ),
);
const LATER_BEFORE = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:this|tomorrow|yesterday|\\p{L}+day) (?:afternoon|evening)|tonight|ce soir|cet après-midi|demain (?:soir|après-midi)|esta (?:tarde|noche|noite)|(?:heute|morgen|gestern|\\p{L}+tag)\\s?(?:abend|nachmittag)|(?:lunch|dinner|supper|déjeuner|dîner|almuerzo|cena|almoço|jantar|mittagessen|abendessen)(?:[\\s-]\\p{Ll}+)?)${AT}`,
    "iu",
  ),
);
const BRACKET =
  /^\s?(?:du soir|de la (?:tarde|noche)|da (?:tarde|noite)|abends|in the evening)?\s?\($/iu;
const EVENING = /soir|tarde|no(?:che|ite)|abend|evening/iu;
/** The clock of another place is meant. */
const ELSEWHERE =
  /(?<!\p{L})(?:GMT|UTC|[A-Z]{1,2}[SD]?T|time|heure (?:de|d['’]|locale)|hora (?:de|do|da|local)|\p{L}*zeit|ora di|in \p{Lu})(?!\p{L})/u;

/** "19h da manhã", "9 am this evening", "noon (00:00)", "15:00 (5 pm)": a time and the part of the day that it is not in. */
export function* otherPart(text: string, times: readonly TimeMention[]): Iterable<Hit> {
  for (const { start, end, hour, meridiem } of times) {
    const after = text.slice(end, end + 24);
    const isLate = meridiem === "pm" || hour > 12;
    const part = isLate ? MORNING.exec(after) : meridiem === "am" ? LATER.exec(after) : null;
    // "1 am at night", "12 am tonight" are the small hours.
    if (!part || (meridiem === "am" && (hour < 5 || hour === 12)) || hour > 23) continue;
    yield hitAt(text, start, end + part[0].length);
  }
  yield* partBefore(text, times);
  yield* twoClocks(text, times);
  for (const pattern of [NOON, MIDNIGHT, BARE_MORNING])
    for (const { 0: words, index } of text.matchAll(pattern))
      yield hitAt(text, index, index + words.length);
}

/** "This morning at 11 pm", "ce soir à 9 h du matin": the part of the day leads to the time. */
function* partBefore(text: string, times: readonly TimeMention[]): Iterable<Hit> {
  for (const { start, end, hour, meridiem } of times) {
    const before = text.slice(Math.max(0, start - 45), start);
    const after = text.slice(end, end + 24);
    if (hour > 23 || ELSEWHERE.test(after)) continue;
    const isLate = meridiem === "pm" ? hour < 12 : hour > 12;
    const said = MORNING.exec(after);
    const isEarly = (meridiem === "am" || (said !== null && hour < 12)) && hour > 4;
    const lead = isLate ? MORNING_BEFORE.exec(before) : isEarly ? LATER_BEFORE.exec(before) : null;
    // Midnight is tonight's, but no lunch is at 12 am.
    if (!lead || (hour === 12 && !/lunch|^déj|^alm|mittag/iu.test(lead[0]))) continue;
    yield hitAt(
      text,
      start - before.length + lead.index,
      end + (isLate ? 0 : (said?.[0].length ?? 0)),
    );
  }
}

/** "15:00 (5 pm)", "8 Uhr abends (18:00)": one time on two clocks, and the hours differ. */
function* twoClocks(text: string, times: readonly TimeMention[]): Iterable<Hit> {
  for (const [index, first] of times.entries()) {
    const second = times[index + 1];
    const between = second ? text.slice(first.end, second.start) : "";
    if (!second || !BRACKET.test(between) || !/^\s?\)/u.test(text.slice(second.end))) continue;
    const [long, short] =
      first.meridiem === undefined && !EVENING.test(between) ? [first, second] : [second, first];
    const isEvening = short.meridiem === undefined && short === first && first.hour < 12;
    if (long.meridiem !== undefined || (short.meridiem === undefined && !isEvening)) continue;
    const said = minutesOfDay(isEvening ? { ...short, meridiem: "pm" } : short);
    const told = minutesOfDay(long);
    // Other minutes are another moment: "18:30 (7 pm)" may be the doors and the concert.
    const isAnother = said === told || long.minute !== short.minute || ELSEWHERE.test(text);
    if (said === undefined || told === undefined || isAnother) continue;
    yield hitAt(text, first.start, second.end + 1);
  }
}

function hitAt(text: string, start: number, end: number): Hit {
  return {
    start,
    end,
    message: { key: "impossible_time_part", values: { words: text.slice(start, end) } },
  };
}
