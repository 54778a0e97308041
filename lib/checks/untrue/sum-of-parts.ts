import { isCalendar } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import type { Quantity } from "@/lib/draft/quantities";
import type { Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import {
  BEFORE_TOTAL,
  ENDS,
  HALVES,
  JOINS,
  KIND_LEFT_OUT,
  kindAfter,
  MEASURES,
  NEXT_SENTENCE,
  NEXT_TOTAL,
  OPENS,
  OPENS_NEXT,
  OUT_OF,
  PARTIAL,
  TOTAL_AFTER,
  TOTAL_CUE,
} from "./sum-of-parts.words";

/** A total that its own parts contradict: "nine projects: five roads and three schools". */
export const sumOfParts = defineCheck({
  id: "sum-of-parts",
  family: "untrue",
  severity: "warn",
  // The parts may stand in a list of their own below.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the post",
  *check(draft): Iterable<Hit> {
    const figures = draft.quantities.filter((quantity) => !isCalendar(quantity, draft.dates));
    const summed = new Set<Quantity>();
    for (const [index, total] of figures.entries()) {
      const parts = partsBefore(draft, figures, index, total);
      for (const part of parts) summed.add(part);
      const hit = parts.length > 0 ? contradict(draft.text, total, parts) : undefined;
      if (hit) {
        yield hit;
        return;
      }
    }
    for (const [index, total] of figures.entries()) {
      // What is a part of a later total is no total of what follows it.
      const hit = summed.has(total) ? undefined : judge(draft, figures, index, total);
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
  const isNext = OPENS_NEXT.test(opening);
  if (opening.includes("\n") && isListed(text, total)) return undefined;
  if (!(isNext || OPENS.test(opening)) || PARTIAL.test(opening)) return undefined;
  const listed = listFrom(text, figures, index + 1, total);
  const halves = listed.slice(0, 2);
  if (!isNext && areHalves(text, halves)) return contradict(text, total, halves);
  if (isNext && !listed.every(isKindLeftOut)) return undefined;
  const parts = isMoney(total) ? listed.map((part) => inMoneyOf(total, part)) : listed;
  const last = parts.at(-1);
  if (parts.length < 2 || !last || !ENDS.test(text.slice(last.end))) return undefined;
  // Two parts after a bare comma are as often an aside as a sum.
  const isOver = parts.reduce((all, { value }) => all + value, 0) > total.value;
  const isAside =
    /,\s*$/.test(opening) &&
    (isFirstOfMany(opening, parts) ||
      (parts.length < 3 && !(isOver && !isKindLeftOut(total) && parts.every(isKindLeftOut))));
  if (isAside || (!isOver && OUT_OF.test(text.slice(0, total.start)))) return undefined;
  return contradict(text, total, parts);
}

/** "- 40 visits" over "- 25 concerts": a line of a list is no total of the lines below it. */
function isListed(text: string, { start }: Quantity): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return /^\s*(?:[•▪◦‣·●○■*–-]|✅|☑️?|✔️?|👉|➡️?|🔹|🔸|▶️?|\d{1,2}[.)])\s*$/u.test(line);
}

/** Words for whatever was listed: visits, concerts and fairs are events. */
const WHATEVER = new Set(
  "events activities occasions moments meetings gatherings actions événements évènements activités actions eventos actividades actos atividades veranstaltungen termine aktivitäten eventi attività".split(
    " ",
  ),
);

/** "12 students from Ghana, 8 from Togo and 5 from Benin": the first figure is told as the others are, and is no total of theirs. */
function isFirstOfMany(opening: string, parts: readonly Quantity[]): boolean {
  const words = new Set(opening.toLowerCase().split(/[^\p{L}]+/u));
  return parts.every((part) => isKindLeftOut(part) && words.has(part.unit ?? ""));
}

/** "8 for women and 9 for men, 15 places in all": the parts of a total that comes last; empty where it is none. */
function partsBefore(
  { text }: Draft,
  figures: readonly Quantity[],
  index: number,
  total: Quantity,
): Quantity[] {
  const before = text.slice(Math.max(0, total.start - 30), total.start);
  const isAfter = TOTAL_AFTER.test(text.slice(total.end));
  const isCued = TOTAL_CUE.test(before) || isAfter;
  const kind = kindAfter(text.slice(total.number.end));
  // "7 ministers and 30 mayors: 37 guests" tells without another word.
  if (!isCued && !(kind !== undefined && /[:=]\s$/u.test(before))) return [];
  if (!isWhole(total) && !(isCued && isBareCount(total))) return [];
  const parts: Quantity[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const part = figures[at];
    const next = parts[0];
    if (!part) break;
    const between = text.slice(part.end, next?.start ?? total.start);
    const leads =
      BEFORE_TOTAL.test(between) ||
      NEXT_SENTENCE.test(between) ||
      (isAfter && NEXT_TOTAL.test(between)) ||
      (isCued && !isAfter && MAKES.test(between));
    if (!(next ? JOINS.test(between) : leads)) break;
    if (!isWhole(part) || isMoney(part) !== isMoney(total)) return [];
    if (isMoney(part) && part.unit !== total.unit) return [];
    parts.unshift(part);
  }
  // "That's 412 home safe" counts what came before, whatever word follows.
  const isReckoned = /[.!\n]\s*\p{L}[^.!]*$/u.test(text.slice(parts.at(-1)?.end ?? 0, total.start));
  const counted = isReckoned || isBareCount(total) ? parts : [...parts, total];
  const isWhatever = isReckoned && total.unit !== undefined && WHATEVER.has(total.unit);
  if (!isMoney(total) && !/=\s*$/.test(before) && !isWhatever && !isOneKind(text, counted))
    return [];
  const [first] = parts;
  // Something before the first part may be one more, or say that these are only some.
  if (
    parts.length < 2 ||
    !first ||
    PARTIAL.test(text.slice(Math.max(0, first.start - 24), first.start))
  )
    return [];
  return parts;
}

function isBareCount({ unit, value, isOrdinal }: Quantity): boolean {
  return unit === undefined && !isOrdinal && Number.isInteger(value) && value > 1;
}

/** "14 diplomats and 22 local colleagues make a team of 36": the total is the verb's object. */
const MAKES = cued(
  /^[^.;!?()\d]{0,40}\s(?:makes?(?: up)?|form|add up to|come to|font|forment|hacen|forman|suman|formam|somam|bilden|ergeben|fanno|formano)\s[^.;!?()\d]{0,25}$/iu,
);

/** Whether figures may be added up: the same word after each, or all people, or all votes. */
function isOneKind(text: string, figures: readonly Quantity[]): boolean {
  const named = figures.filter((each) => !isKindLeftOut(each));
  if (new Set(named.map(({ unit }) => unit)).size < 2) return true;
  const kinds = named.map(({ number }) => kindAfter(text.slice(number.end)));
  return kinds[0] !== undefined && new Set(kinds).size === 1;
}

/** Grants in whole millions are exact; statistics in billions, tenths or longer figures are rounded. */
function rounding({ scale, value, factor, tolerance }: Quantity): number {
  const isExact = factor <= 1e6 && Number.isInteger(value / factor) && value / factor <= 20;
  return scale && !isExact ? tolerance : 0;
}

/** "12 million euros: 7 for schools and 4 for water": the parts leave out both the scale and the money. */
function inMoneyOf(total: Quantity, part: Quantity): Quantity {
  return isMoney(part)
    ? part
    : part.scale
      ? part
      : {
          ...part,
          value: part.value * total.factor,
          factor: total.factor,
          tolerance: part.tolerance * total.factor,
        };
}

function areHalves(text: string, parts: readonly Quantity[]): boolean {
  const [one, other] = parts.map(({ number }) => text.slice(number.end, number.end + 30));
  if (!one || !other) return false;
  return HALVES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
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
    ...together(text, total, parts),
    message: { key: "sum_of_parts_why", values: { sum: sum / total.factor, total: total.text } },
    fixes:
      /^\d+$/.test(written) && Number.isInteger(sum / total.factor)
        ? [{ ...total.number, text: String(sum / total.factor) }]
        : [],
  };
}

/** Characters of a claim that is underlined whole, the total and its parts. */
const CLAIM_AT_MOST = 140;

/** The total with its parts, where they stand in one line; else the total alone. */
function together(text: string, total: Quantity, parts: readonly Quantity[]): Span {
  const start = Math.min(total.start, ...parts.map((part) => part.start));
  const end = Math.max(total.end, ...parts.map((part) => part.end));
  const isOne = end - start <= CLAIM_AT_MOST && !text.slice(start, end).includes("\n");
  return isOne ? { start, end } : { start: total.start, end: total.end };
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
    if (!isWhole(part)) return [];
    const leavesOutMoney = isMoney(total) && total.scale !== undefined && isKindLeftOut(part);
    if (
      !leavesOutMoney &&
      (isMoney(part) !== isMoney(total) || (isMoney(part) && part.unit !== total.unit))
    )
      return [];
    parts.push(part);
  }
  return parts;
}

/** A number of things or a sum of money: no ordinal, share or measure. */
function isWhole({ value, unit, scale, isOrdinal, start, end, number }: Quantity): boolean {
  if (isOrdinal || unit === "percent" || value <= 0 || (unit !== undefined && MEASURES.has(unit)))
    return false;
  // "24/7", "10:30" and bare numbers joined to something are not counts of things.
  return (
    isMoneyUnit(unit) ||
    (unit !== undefined &&
      Number.isInteger(value) &&
      (value < 1_000_000 || scale !== undefined) &&
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
