import { isCalendar } from "@/lib/draft/changes";
import type { Draft } from "@/lib/draft/draft";
import type { Quantity } from "@/lib/draft/quantities";
import { defineCheck, type Hit } from "../check";

/** After the total: ":", a dash, a bracket or a comma, with words before it. */
const OPENS = /^[^.;!?\d]{0,70}?(?::|\s[–—-]|\s?\(|,|—|–)\s*(?:[\p{P}\p{So}\p{Sk}\s]*)$/u;
const PARTIAL =
  /(?<!\p{L})(?:including|among|such as|mainly|mostly|notably|e\.g|of (?:which|whom|them)|dont|notamment|parmi|incluid[oa]s?|entre ellos|entre ellas|de (?:los|las) cuales|incluindo|entre eles|dos quais|das quais|darunter|davon|unter anderem|inklusive|over|after|within|für|in|per|at)\s*$/iu;
const JOINS =
  /^[^.;!?:()\d]{1,60}?(?:,|;|&|\+|\n|,?\s(?:and|plus|et|y|e|und|sowie|as well as))\s*(?:[\p{P}\p{So}\p{Sk}\s\uFE0F]*)(?:a further |another |les |los |as |os )?$/iu;
const ENDS =
  /^[^.;!?:()\d,\n]{0,60}(?:[.!?)\n]|$|\s?[–—]|,\s|\s(?:in|from|for|de|des|pour|para|aus|für)\s)/u;
const MEASURES = new Set([
  "percentage-point",
  "years",
  "year",
  "days",
  "day",
  "hours",
  "hour",
  "minutes",
  "weeks",
  "months",
  "km",
  "m",
  "kg",
  "tonnes",
  "ans",
  "jours",
  "heures",
  "mois",
  "años",
  "días",
  "horas",
  "meses",
  "anos",
  "dias",
  "jahre",
  "tage",
  "stunden",
  "th",
  "st",
  "pm",
  "am",
  "uhr",
  "h",
]);

/** Parts of a whole that may leave some out: "of 193 states, 143 in favour and 9 against". */
const OUT_OF =
  /(?:(?:^|[.!?:;,\n(–—]\s*)(?:of|from|sur|de|dos|das|entre|von)|(?<!\p{L})(?:out of|among|parmi|unter))\s(?:(?:the|our|all|its|les|los|las|os|as|den|nos|nuestros)\s)*$/iu;
/** A total that follows its parts says that it is one: "in all", "soit … au total", "insgesamt". */
const TOTAL_CUE =
  /(?:a total of|in total|that['’]s|that makes|that is|ça fait|das sind|das macht|son en total|making|together|altogether|soit(?: au total)?|au total|en total|no total|total de|insgesamt|zusammen|=)\s*$/iu;
const TOTAL_AFTER =
  /^(?:\s[\p{L}-]+){0,3},?\s(?:in all|in total|altogether|au total|en total|no total|ao todo|insgesamt)(?!\p{L})/iu;
const BEFORE_TOTAL =
  /^[^.;!?()\d]{0,50}?(?:[.!]\s(?:that['’]s|that makes|ça fait|das sind|das macht|in all,?|together,?)|,|:|\s[–—-]|—|–|=|\()\s?[^.;!?()\d]{0,18}$/iu;
/** What a part is, where it is one of the total's kind: "8 for women", "6 from Togo". */
const KIND_LEFT_OUT = new Set([
  ...["for", "from", "in", "on", "to", "with", "pour", "de", "du", "en", "dans", "sur"],
  ...["of", "no", "na", "para", "em", "für", "aus", "von", "im", "auf"],
]);

/** A total that its own parts contradict: "nine projects: five roads and three schools". */
export const sumOfParts = defineCheck({
  id: "sum-of-parts",
  family: "untrue",
  severity: "warn",
  // The parts may stand in a list of their own below.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Arithmetic on the figures in the post",
  *check(draft): Iterable<Hit> {
    const figures = draft.quantities.filter((quantity) => !isCalendar(quantity, draft.dates));
    for (const [index, total] of figures.entries()) {
      const hit = judge(draft, figures, index, total) ?? judgeAfter(draft, figures, index, total);
      if (hit) {
        yield hit;
        return;
      }
    }
  },
});

function judge(
  { text }: Draft,
  figures: readonly Quantity[],
  index: number,
  total: Quantity,
): Hit | undefined {
  const first = figures[index + 1];
  if (!first || !isWhole(total)) return undefined;
  const opening = text.slice(total.end, first.start);
  if (!OPENS.test(opening) || PARTIAL.test(opening)) return undefined;
  const listed = listFrom(text, figures, index + 1, total);
  // After both halves everybody is told: what is listed then is something else.
  const [one, other] = listed;
  const parts = one && other && areBothHalves(text, [one], other) ? [one, other] : listed;
  const last = parts.at(-1);
  if (parts.length < 2 || !last || !ENDS.test(text.slice(last.end))) return undefined;
  // Two parts after a bare comma are as often an aside as a sum.
  const isOver = parts.reduce((all, { value }) => all + value, 0) > total.value;
  const isAside =
    /,\s*$/.test(opening) &&
    parts.length < 3 &&
    !areBothHalves(text, parts, last) &&
    !(isOver && !isKindLeftOut(total) && parts.every(isKindLeftOut));
  if (isAside || (!isOver && OUT_OF.test(text.slice(0, total.start)))) return undefined;
  return contradict(text, total, parts);
}

/** "14 women and 13 men": between them the two words name everybody. */
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\p{L})(?:women|girls|ladies|females?|femmes|filles|mujeres|niñas|chicas|mulheres|raparigas|meninas|frauen|mädchen)(?!\p{L})/iu,
    /(?<!\p{L})(?:men|boys|gentlemen|males?|hommes|garçons|hombres|niños|chicos|homens|rapazes|meninos|männer|jungen)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})(?:adults|adultes|adultos|erwachsene)(?!\p{L})/iu,
    /(?<!\p{L})(?:children|enfants|niños|crianças|kinder)(?!\p{L})/iu,
  ],
];

function areBothHalves(text: string, [first]: readonly Quantity[], last: Quantity): boolean {
  if (!first) return false;
  const one = text.slice(first.number.end, last.start);
  const other = text.slice(last.number.end, last.end + 20).split(/[,.;!?\n]/u)[0] ?? "";
  return HALVES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
}

/** "8 for women and 9 for men, 15 places in all": the total last. */
function judgeAfter(
  { text }: Draft,
  figures: readonly Quantity[],
  index: number,
  total: Quantity,
): Hit | undefined {
  const isTotal =
    TOTAL_CUE.test(text.slice(Math.max(0, total.start - 24), total.start)) ||
    TOTAL_AFTER.test(text.slice(total.end));
  if (!isTotal || !isWhole(total)) return undefined;
  const parts: Quantity[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const part = figures[at];
    const next = parts[0];
    if (!part) break;
    const between = text.slice(part.end, next?.start ?? total.start);
    if (!(next ? JOINS : BEFORE_TOTAL).test(between)) break;
    if (
      !isWhole(part) ||
      isMoney(part) !== isMoney(total) ||
      (isMoney(part)
        ? part.unit !== total.unit
        : !isKindLeftOut(part) &&
          !isKindLeftOut(total) &&
          part.unit !== total.unit &&
          !/=\s*$/.test(text.slice(0, total.start)))
    )
      return undefined;
    parts.unshift(part);
  }
  const [first] = parts;
  // Something before the first part may be one more, or say that these are only some.
  if (
    parts.length < 2 ||
    !first ||
    PARTIAL.test(text.slice(Math.max(0, first.start - 24), first.start))
  )
    return undefined;
  return contradict(text, total, parts);
}

/** Grants in whole millions are exact; statistics in billions, tenths or longer figures are rounded. */
function rounding({ scale, value, factor, tolerance }: Quantity): number {
  const isExact = factor <= 1e6 && Number.isInteger(value / factor) && value / factor <= 20;
  return scale && !isExact ? tolerance : 0;
}

function isKindLeftOut({ unit }: Quantity): boolean {
  return unit !== undefined && KIND_LEFT_OUT.has(unit);
}

function contradict(text: string, total: Quantity, parts: readonly Quantity[]): Hit | undefined {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  // "27 trainees, 14 women and 13 men, and one photocopier": the sum is told before the list ends.
  let running = 0;
  for (const { value } of parts) {
    running += value;
    if (running === total.value) return undefined;
  }
  const slack = parts.reduce((all, part) => all + rounding(part), rounding(total));
  // Parts far from the total count something else: "two ministries: 40 desks and 300 people".
  if (
    Math.abs(sum - total.value) <= slack + 1e-6 ||
    sum > total.value * 1.5 ||
    sum < total.value / 1.5
  )
    return undefined;
  const written = text.slice(total.number.start, total.number.end);
  return {
    start: total.start,
    end: total.end,
    message: { key: "sum_of_parts_why", values: { sum: sum / total.factor, total: total.text } },
    fixes:
      /^\d+$/.test(written) && Number.isInteger(sum / total.factor)
        ? [{ ...total.number, text: String(sum / total.factor) }]
        : [],
  };
}

/** The parts listed from `at` on, each of the total's kind, joined by commas, line breaks or "and". */
function listFrom(
  text: string,
  figures: readonly Quantity[],
  at: number,
  total: Quantity,
): Quantity[] {
  const parts: Quantity[] = [];
  for (const part of figures.slice(at)) {
    const before = parts.at(-1);
    if (before && !JOINS.test(text.slice(before.end, part.start))) break;
    if (
      !isWhole(part) ||
      isMoney(part) !== isMoney(total) ||
      (isMoney(part) && part.unit !== total.unit)
    )
      return [];
    parts.push(part);
  }
  return parts;
}

/** A number of things or a sum of money: no ordinal, share or measure. */
function isWhole({ value, unit, isOrdinal, start, end, number }: Quantity): boolean {
  if (isOrdinal || unit === "percent" || value <= 0 || (unit !== undefined && MEASURES.has(unit)))
    return false;
  // "24/7", "10:30" and bare numbers joined to something are not counts of things.
  return (
    isMoneyUnit(unit) ||
    (unit !== undefined &&
      Number.isInteger(value) &&
      value < 1_000_000 &&
      number.start - start < 4 &&
      end > start)
  );
}

function isMoney({ unit }: Quantity): boolean {
  return isMoneyUnit(unit);
}

function isMoneyUnit(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit);
}
