import { cued } from "@/lib/draft/cued-pattern";
import { type Figures, isApproximate, isCalendar, tellsChange } from "./changes";
import type { Quantity } from "./quantities";

/** "12 of 48": a part and its whole. */
export interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
}

const ALL =
  "(?:the |all |our |its |these |those |les |ces |nos |los |os |as |las |estos |estas |nuestr[oa]s |nossos |nossas |den |unseren |a total of |total of |un total de |some )*";
/** The part, then the whole: "12 of 48", "10 bourses sur 40". */
const PART_OF = cued(
  new RegExp(
    `^\\)?\\s*(?:\\p{L}+\\s+){0,3}?(?:of|out of|in|from|among|sur|parmi|von|der|aus|unter|de(?: cada| entre| un total de)?|dos|das|del|em cada|num total de|su|unserer)\\s+${ALL}$`,
    "iu",
  ),
);
/** "Of the 48 member states, 12 (30%)": the whole first. */
const WHOLE_FIRST = cued(
  new RegExp(
    `(?:^|[\\s(])(?:of|out of|from|among|sur|parmi|von|unter|de|dos|das|des|entre|su)\\s${ALL}$`,
    "iu",
  ),
);
const THEN_PART = /^\s[^.;!?:\d()]{2,80}\s$/u;
/** "300 of them, 20%": the whole is what was counted before. */
const OF_THEM = cued(
  /^\s(?:\p{L}+\s)?(?:of (?:them|these|those|whom|which)|d['’]entre (?:eux|elles)|de (?:ellos|ellas|estos|estas)|del[ea]s|davon|von ihnen)(?!\p{L})/iu,
);
const WHOSE_PART = cued(
  /(?<!\p{L})(?:of (?:whom|which|them|these|those)|dont|de (?:los|las) (?:cuales|que)|d[ao]s quais|davon|darunter|von denen),?\s$/iu,
);
const PERCENT_OF = cued(
  new RegExp(
    `^[^.;:!?\\d()]{1,40}[,–—]\\s[^.;:!?\\d()]{0,12}\\d[\\d.,]*\\s?(?:%|per ?cent|pour cent|por ciento|por cento|Prozent)\\s(?:of|out of|des|de|d[oa]s|der|von|unserer|su)\\s${ALL}$`,
    "iu",
  ),
);
/** The figure says once more what the part is: "12 (30%)", "12, or 30%,", "300 of them, 20%,", "that's 30%". */
const SAID_AGAIN =
  /^(?:\s[\p{L}’'-]+){0,16}?\s?(?:\(|[,:]\s?|[–—-]\s?|=\s?)(?:(?:or|i\.e\.|that['’]s|that is|which is|that makes|soit|c['’]est|cela fait|ce qui fait|o sea|es decir|eso es|lo que supone|un|o|ou|ou seja|isso é|são|são|son|das sind|das ist|das macht|also|d\. ?h\.|sono|ossia|cioè|(?:a|an) [\p{L} ]{3,20} rate of|(?:a |une |una |uma |eine )?(?:turnout|participation|participación|participação|beteiligung|wahlbeteiligung|share|part|proportion) (?:of|de|del|von)|just|exactly|fully|a full|full),?\s+)*(?:el |os |les |las? )?$/iu;
/** "We received 80 films and chose 12, or 15%": the words say that it is the same. */
const EQUALS =
  /^(?:\s\p{L}+){0,4}?(?:,|\s\(|\s[–—])\s?(?:or|i\.e\.|that['’]s|which is|soit|c['’]est-à-dire|o sea|es decir|ou seja|das sind|ossia),?\s(?:el |o |un |um )?\d[\d.,]*\s?(?:%|per ?cent|pour cent|por ciento|por cento|Prozent)/iu;
/** "150 calls yesterday, 90 about lost passports (60%)": the second figure leaves out what it counts. */
const NEXT_OF_THEM = /^[^.;:!?()]{1,60}[,–—]\s?(?:and |but |only |just |et |y |e |und |davon )?$/iu;
const ABOUT_THEM =
  /^\s(?:about|from|in|by|on|with|for|to|sur|pour|par|por|para|sobre|aus|für|wegen|zu|von)\s[^.;:!?()]{2,50}\s\(\d[\d.,]*\s?(?:%|per ?cent|pour cent|por ciento|por cento|prozent)\)/iu;
/** "80 ont été retenues (25 %)": without a noun of its own it is of what was counted before. */
const WERE = cued(
  /^\s(?:were|are|have been|ont été|sont|fueron|han sido|foram|wurden|sind)\s(?:\p{L}+\s){1,2}\(\d[\d.,]*\s?(?:%|per ?cent|pour cent|por ciento|por cento|prozent)\s?\)/iu,
);
/** A ballot: who could vote, and who did. */
const ELIGIBLE = cued(
  /^\s(?:\p{L}+\s){0,2}(?:registered|eligible|inscrite?s?|inscrit[oa]s|recensead[oa]s|wahlberechtigte[nr]?)(?!\p{L})/iu,
);
const VOTED =
  /^\s(?:\p{L}+\s){0,2}(?:vot(?:ed|ers|es|é|ants|aron|antes|aram)|cast|turned out|haben gewählt|wählten|stimmten)(?!\p{L})/iu;
const RATE =
  /^\s?(?:[),.!?:;–—\n]|$|\p{So}|\s(?:of (?:all|the total|the whole|our)|in all|in total|got|are|were|have|had|now|already|went|received|passed|come|came|success|acceptance|turnout|(?:de )?(?:participation|participación|participação)|(?:wahl)?beteiligung|d['’]entre (?:eux|elles)|de (?:ell[oa]s)|del[ea]s|davon)(?!\p{L}))/iu;
/** "25% (300) of the 1,200", "25% – 300 of 1,200": the percentage first, then what it is. */
const SAYS_BOTH = /^\s?(?:\(|[–—:]\s|,\s(?:or|soit|o|ou|also)\s)$/u;

/** The share that a percentage states of figures in the same passage; undefined where none is plainly meant. */
export function shareTold(figures: Figures, percent: Quantity): Share | undefined {
  const { quantities, dates } = figures;
  const times = quantities.filter(({ unit }) => TIME.test(unit ?? ""));
  // "Of 800 requests 600 were decided in 48 hours, that is 75%": how long it took is neither part nor whole.
  const isBeside = quantities.length - times.length > 2;
  const text = isBeside ? inLetters(figures.text, times) : figures.text;
  const counts = quantities.filter(
    (quantity) =>
      quantity !== percent &&
      !(isBeside && times.includes(quantity)) &&
      quantity.unit !== "percentage-point" &&
      !quantity.isOrdinal &&
      !isCalendar(quantity, dates),
  );
  if (counts.length < 2 || counts.length > 4) return undefined;
  const isBracketed = /^\s*\)/.test(text.slice(percent.end));
  if (tellsChange(text, percent) && !isBracketed) return undefined;
  for (const [index, first] of counts.entries()) {
    const second = counts[index + 1];
    if (!second) return undefined;
    const share = readShare(text, first, second, counts);
    if (!share || isApproximate(text, share.part) || isApproximate(text, share.whole)) continue;
    if (isSaidOf(text, percent, share, counts)) return share;
  }
  return undefined;
}

const TIME =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|heures?|jours?|semaines?|mois|ans|horas?|días?|semanas?|mes(?:es)?|años?|dias?|anos?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|ore|giorni)$/u;

/** The text with the figures of these quantities written as letters, at the same offsets. */
function inLetters(text: string, quantities: readonly Quantity[]): string {
  let masked = text;
  for (const { number } of quantities)
    masked =
      masked.slice(0, number.start) +
      "x".repeat(number.end - number.start) +
      masked.slice(number.end);
  return masked;
}

function readShare(
  text: string,
  first: Quantity,
  second: Quantity,
  counts: readonly Quantity[],
): Share | undefined {
  const between = text.slice(first.end, second.start);
  if (first.value < second.value)
    // "1,200 came, 45% of the 3,000": what stands between says what the share is of.
    return PART_OF.test(between) ||
      PERCENT_OF.test(between) ||
      (ELIGIBLE.test(text.slice(second.number.end)) && VOTED.test(text.slice(first.number.end)))
      ? { part: first, whole: second }
      : undefined;
  if (first.value === second.value) return undefined;
  const isWholeFirst = WHOLE_FIRST.test(text.slice(0, first.start)) && THEN_PART.test(between);
  const isOfThem =
    (OF_THEM.test(text.slice(second.number.end)) && /^[^;:()]{0,90}$/u.test(between)) ||
    (WHOSE_PART.test(between) && /^[^;:]{0,90}$/u.test(between));
  const isNamedAgain = counts.length === 2 && EQUALS.test(text.slice(second.number.end));
  const isElliptic =
    counts.length === 2 &&
    NEXT_OF_THEM.test(between) &&
    ABOUT_THEM.test(text.slice(second.number.end));
  const isCounted =
    counts.length === 2 &&
    (WERE.test(text.slice(second.number.end)) ||
      (ELIGIBLE.test(text.slice(first.number.end)) && VOTED.test(text.slice(second.number.end))));
  return isWholeFirst || isNamedAgain || isCounted || isElliptic || (isOfThem && counts.length < 3)
    ? { part: second, whole: first }
    : undefined;
}

/** Whether the percentage stands where it says the share once more, and not beside another noun. */
function isSaidOf(
  text: string,
  percent: Quantity,
  { part, whole }: Share,
  counts: readonly Quantity[],
): boolean {
  const last = part.start > whole.start ? part : whole;
  const first = part.start > whole.start ? whole : part;
  const isNext = (from: Quantity) =>
    !counts.some((each) => each.start > from.start && each.start < percent.start);
  if (percent.start > last.start) {
    const between = text.slice(last.number.end, percent.start);
    // "12 of 48 states (30%)" and "12 of 48 (30%)", where nothing else is counted in between.
    return isNext(last) && SAID_AGAIN.test(between) && RATE.test(text.slice(percent.end));
  }
  if (percent.start < first.start) return SAYS_BOTH.test(text.slice(percent.end, first.start));
  if (counts.length > 2) return false;
  // "12 (25%) of 48"
  if (/^\s?(?:\(|,\s)/u.test(text.slice(first.end, percent.start))) return true;
  // "1,200 came to vote, 45% of the 3,000 on our list"
  return (
    PERCENT_OF.test(text.slice(first.end, last.start)) &&
    NOTHING_MORE.test(text.slice(last.number.end))
  );
}

/** After the whole: at most what it is, and no word of what share of it is something else. */
const NOTHING_MORE =
  /^(?!(?:\s\p{L}+)*?\s(?:are|were|is|was|have|had|can|speak|sont|étaient|ont|son|eran|fueron|são|eram|foram|sind|waren|haben|hatten)(?!\p{L}))(?:\s[\p{L}’'-]+){0,6}\s*(?:[.!?\n)]|$)/iu;
