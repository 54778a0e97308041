import { cued } from "@/lib/draft/cued-pattern";
import type { TimeMention } from "@/lib/draft/times";
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

/** "19h da manhã", "9 am this evening", "noon (00:00)": a time and the part of the day that it is not in. */
export function* otherPart(text: string, times: readonly TimeMention[]): Iterable<Hit> {
  for (const { start, end, hour, meridiem } of times) {
    const after = text.slice(end, end + 24);
    const isLate = meridiem === "pm" || hour > 12;
    const part = isLate ? MORNING.exec(after) : meridiem === "am" ? LATER.exec(after) : null;
    // "1 am at night", "12 am tonight" are the small hours.
    if (!part || (meridiem === "am" && (hour < 5 || hour === 12)) || hour > 23) continue;
    yield hitAt(text, start, end + part[0].length);
  }
  for (const pattern of [NOON, MIDNIGHT])
    for (const { 0: words, index } of text.matchAll(pattern))
      yield hitAt(text, index, index + words.length);
}

function hitAt(text: string, start: number, end: number): Hit {
  return {
    start,
    end,
    message: { key: "impossible_time_part", values: { words: text.slice(start, end) } },
  };
}
