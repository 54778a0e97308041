import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { findTimes, minutesOfDay } from "@/lib/draft/times";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import { toDayNumber } from "@/lib/facts/calendar/plain-date";
import { zoneAtStart } from "@/lib/facts/time-zones/zones";
import { type Context, defineCheck, type Hit } from "../check";

const MAY_HOLD = cued(
  /embarg|sperrfrist|hold (?:until|till|for)|not for|not to be|for release|gesperrt bis/iu,
);
const MARKERS = [
  cued(
    /(?<![\p{L}])(?:[Hh]old for release|HOLD FOR RELEASE|FOR RELEASE (?:AT|AFTER|ON|NOT BEFORE))(?![\p{L}])/gu,
  ),
  cued(
    /(?<![\p{L}])(?:under|sous|bajo|sob|onder|sotto|unter) (?:strict |strikt(?:em)? |press |media |estricto |estrito )?embargo(?= (?:strict )?(?:until|till|to|for|jusqu|hasta|até|tot|fino|bis)|\s*[:.!–—-]|\s*$)/giu,
  ),
  cued(
    /(?<![\p{L}])embargo(?:ed)?(?: (?:copy|text|notice|statement|release|strict|estricto|rigoroso))?(?: (?:until|till|til|to|for release|jusqu['’]?(?:au?|à)?|hasta|até|fino|tot|bis)(?![\p{L}])|\s?:)/giu,
  ),
  cued(/(?<![\p{L}])(?:embargado|embargada|gesperrt) (?:hasta|até|bis)(?![\p{L}])/giu),
  /(?<![\p{L}])sperrfrist(?![\p{L}])/giu,
  cued(
    /(?<![\p{L}])not (?:for (?:release|publication|broadcast)|to be (?:published|released)) (?:before|until|prior to)(?![\p{L}])/giu,
  ),
  /^\W*(?:STRICT(?:LY)? |PRESS |MEDIA )?EMBARGO(?:ED)?(?=\s*(?:[–—|)\]-]|\d|$))/gu,
];
const PAPER =
  "(?:paper|report|strategy|statement|text|speech|study|document|story|release|announcement|plan|findings|figures|survey|review|index|list|policy|guidelines)";
const FALLS =
  "(?:lifts?|lifted|ends?|expires?|runs? (?:until|to|till)|is (?:lifted|up|over)|will be lifted|falls)";
/** Spoken of in a sentence: "the embargo on our paper ends on Tuesday"; of a text, or with an hour, so that no trade is meant. */
const SPOKEN = [
  cued(
    new RegExp(
      `(?<!\\p{L})embargo on (?:the|our|this|my|its) (?:[\\p{L}-]+ ){0,3}${PAPER} ${FALLS}(?!\\p{L})`,
      "giu",
    ),
  ),
  cued(
    new RegExp(
      `^\\W*(?:the |our |press )?embargo ${FALLS} (?=[^.!?\\n]{0,40}(?:\\d[:.h]\\d\\d|\\d ?[ap]m|noon|midnight))`,
      "giu",
    ),
  ),
  cued(
    /(?<!\p{L})(?:ahead of|breaking|before|despite|under) the embargo(?= ?(?:\(|lifts|ends|a (?:little|bit)|by |,))/giu,
  ),
  cued(/(?<!\p{L})is (?:still )?embargoed (?:for|until|till)(?!\p{L})/giu),
  cued(
    /(?<!\p{L})embargo (?:sur|du|de la) (?:le |la |notre |ce |cette )?(?:rapport|texte|document|étude|discours|communiqué|stratégie|livre blanc|annonce) (?:sera levé|est levé|expire|prend fin|court jusqu|se termine|tombe)/giu,
  ),
  cued(
    /(?<!\p{L})embargo (?:del|de la|sobre el|sobre la|de nuestr[oa]) (?:informe|texto|documento|estudio|discurso|comunicado|estrategia|libro blanco|anuncio) (?:termina|vence|se levanta|expira|acaba|rige hasta)/giu,
  ),
  cued(
    /(?<!\p{L})embargo (?:do|da|sobre o|sobre a|do nosso|da nossa) (?:relatório|texto|documento|estudo|discurso|comunicado|estratégia|livro branco|anúncio) (?:termina|expira|vence|acaba|é levantado|cai|vigora até)/giu,
  ),
  cued(
    /^\W*(?:please |pls |kindly )?hold (?:until|till|for) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?=[^.!?\n:]{0,20}\d)/giu,
  ),
];
/** An embargo on goods, and the Spanish and Portuguese "however". */
const ANOTHER =
  /(?:arms|weapons?|trade|oil|gas|grain|fuel|economic|export|import|financial|flight|fishing|diamond|timber|eu|un|us|u\.s\.|sin|armas|comercial|das nações unidas|total|the|an|l['’]|el|del|de l['’]|der|des|das)\s*$/iu;
const WAS =
  /(?:was|were|been|is|are|remains|stays|was still|placed|put|remained|stayed|était|estuvo|estaba|esteve)\s*$/iu;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Without a zone the time may be anyone's, from Kiritimati to Baker Island. */
const ALL_OFFSETS = [840, -720];

/** "Dear journalists: the report is under embargo until Tuesday": said to the press, and no mark that was forgotten. */
const TO_THE_PRESS =
  /^\P{L}*(?:[àa] l['’]|à )?(?:\p{L}+ ){0,3}(?:l['’])?(?:journalists?|editors|correspondents|journalistes|periodistas|jornalistas|prensa|presse|imprensa|press|media|médias?|medios|medien\p{L}*|mídia|redaktionen|rédactions|redacciones|redações|journalist(?:en|innen)\p{L}*)\s?[:,]/iu;
const STATED =
  /(?<!\p{L})(?:est|sont|reste(?:nt)?|está|están|é|são|is|are|remains?|gilt|ist|liegt|unterliegt|unterliegen)\s(?:\p{L}+\s){0,2}$/iu;

/** An embargo notice; block while its time has not passed or cannot be told, a hint after it. */
export const embargo = defineCheck({
  id: "embargo",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Press offices' embargo notices; time compared with the moment of posting",
  *check(passage, context): Iterable<Hit> {
    const { text } = passage;
    if (!MAY_HOLD.test(text)) return;
    for (const pattern of [...MARKERS, ...SPOKEN]) {
      for (const match of text.matchAll(pattern)) {
        const before = text.slice(0, match.index);
        const isBare =
          !SPOKEN.includes(pattern) && /^embargo/iu.test(match[0]) && !/^EMBARGO/u.test(match[0]);
        if ((isBare && ANOTHER.test(before)) || WAS.test(before)) continue;
        if (TO_THE_PRESS.test(text) && STATED.test(before)) continue;
        if (
          /^\s*(?:in |)(?:1[89]|20)\d\d(?![\d:.])/u.test(text.slice(match.index + match[0].length))
        )
          continue;
        const notice = match[0].trim();
        const isOver = hasPassed(passage, match.index, context);
        yield {
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          message: { key: isOver ? "embargo_over" : "embargo_why", values: { notice } },
          ...(isOver ? { severity: "hint" } : {}),
        };
        return;
      }
    }
  },
});

/** Whether the time that the notice names lies surely before the moment of posting. */
function hasPassed({ text, dates }: Passage, from: number, context: Context): boolean {
  const near = text.slice(from, from + 120);
  const date = dates.find(({ start }) => start >= from && start < from + 120);
  const time = findTimes(near)[0];
  const minutes = time && minutesOfDay(time);
  const today = Date.parse(`${context.today}T00:00:00Z`);
  // A time alone may be today's or another day's, and "until Monday" names no date: neither can be told.
  if (!date) return false;
  const days = possibleDays(date, namedYears(text), context.today);
  const now = Date.parse(context.now ?? "");
  return (
    days.length > 0 &&
    days.every((day) => {
      const midnight = toDayNumber(day) * DAY_MS;
      if (minutes === undefined) return midnight <= today;
      if (Number.isNaN(now)) return midnight < today;
      const zone = time && zoneAtStart(near.slice(time.end).replace(/^[\s(]+/u, ""), day);
      return (zone?.offsets ?? ALL_OFFSETS).every(
        (offset) => midnight + (minutes - offset) * MINUTE_MS <= now,
      );
    })
  );
}
