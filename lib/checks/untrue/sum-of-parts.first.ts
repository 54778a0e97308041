import { cued } from "@/lib/draft/cued-pattern";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import type { Hit } from "../check";
import { isCollective } from "./sum-of-parts.collective";
import { contradiction } from "./sum-of-parts.contradiction";
import {
  areDisjoint,
  areHalves,
  isAlike,
  isKindLeftOut,
  isLabelled,
  isWhole,
} from "./sum-of-parts.kinds";
import {
  ahead,
  ENDS,
  INCLUDES,
  INTRODUCED,
  JOINS,
  OF_WHICH,
  OPENS,
  OPENS_NEXT,
  OUT_OF,
  PARTIAL,
} from "./sum-of-parts.words";

/** The finding where the parts follow their total: "nine projects: five roads and three schools". */
export function totalFirst(
  text: string,
  figures: readonly Quantity[],
  index: number,
): Hit | undefined {
  const total = figures[index];
  const first = figures[index + 1];
  if (!total || !first || !figures[index + 2] || !isWhole(total)) return undefined;
  const opening = text.slice(total.number.end, first.start);
  if (opening.includes("\n") && isListed(text, total)) return undefined;
  const isNext = OPENS_NEXT.test(opening);
  const isIntroduced = INTRODUCED.test(opening);
  const isIncluding = INCLUDES.test(opening) || OF_WHICH.test(opening);
  const isBesideMedals = isLabelled(text, first) && /\p{So}\uFE0F?\s?$/u.test(opening);
  // "Of the €10 million, €6 million …": the scale is no word of the list.
  const words = isMoney(total) ? text.slice(total.end, first.start) : opening;
  const isBare = OPENS_BARE.test(words) && isOutOf(text, total);
  const isLabel = isLabelled(text, first) && OPENS_LABEL.test(opening);
  if (
    !(
      isNext ||
      isIntroduced ||
      isIncluding ||
      isBesideMedals ||
      isBare ||
      isLabel ||
      OPENS.test(opening)
    )
  )
    return undefined;
  const isPartial = !isIntroduced && (isIncluding || PARTIAL.test(opening));
  if (isPartial && !isIncluding) return undefined;
  const listed = listFrom(text, figures, index + 1, total);
  if (isNext && !listed.every(isKindLeftOut)) return undefined;
  const parts = isMoney(total) ? listed.map((part) => inMoneyOf(total, part)) : listed;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const halves = parts.slice(0, 2);
  if (!isNext && !isPartial && parts.length === 2 && areHalves(text, halves))
    return contradiction(text, total, halves);
  if (isBare && !isMoney(total)) return undefined;
  const last = parts.at(-1);
  if (parts.length < 2 || !last || !ENDS.test(ahead(text, last.end))) return undefined;
  const extras = unnumbered(text, opening, parts);
  if (extras === undefined) return undefined;
  const isOver = sum > total.value;
  // Nobody is two of these: what is more than the whole is wrong, however it is led up to.
  const isTooMany = isOver && areDisjoint(text, parts);
  if (isPartial || (!isOver && isOutOf(text, total)))
    return isTooMany ? contradiction(text, total, parts) : undefined;
  // Two parts after a bare comma are as often an aside as a sum.
  const isAside =
    !isIntroduced &&
    /,\s*$/.test(opening) &&
    (isFirstOfMany(opening, parts) ||
      (!/[:(–—]/u.test(opening) && areOthers(text, total, parts)) ||
      (parts.length < 3 && !isCertain()));
  if (isAside) return undefined;
  return contradiction(text, total, parts, { atMost: extras });

  function isCertain(): boolean {
    if (!isOver || !total || isKindLeftOut(total)) return false;
    if (parts.every(isKindLeftOut)) return true;
    const isCounted =
      /^\s?(?:of (?:them|whom|which)|d['’]entre eux|de ellos|deles|davon)(?!\p{L})/iu;
    return (
      (isTooMany && isOutOf(text, total)) ||
      (isTooMany && parts.some(({ number }) => isCounted.test(ahead(text, number.end))))
    );
  }
}

function isOutOf(text: string, { start }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  return OUT_OF.test(before) || OF_BUDGET.test(before);
}

/**
 * "16 landed: the Minister, four MPs and the mayor": how many are named without a number, where each is one; undefined where
 * they are named as several.
 */
function unnumbered(text: string, opening: string, parts: readonly Quantity[]): number | undefined {
  const led = opening.slice(
    Math.max(...[":", "(", "–", "—"].map((mark) => opening.lastIndexOf(mark))) + 1,
  );
  let named = 0;
  if (led !== opening && led.includes(","))
    for (const item of led.split(",").slice(0, -1)) {
      if (!ONE_OF.test(item)) return undefined;
      named++;
    }
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const between = text.slice(part.end, next?.start ?? part.end + 60).split(/[.!?\n)]/u)[0] ?? "";
    for (const item of between.split(/,|\s(?:and|et|y|e|und)\s/u).slice(1))
      if (COMPANIONS.test(item)) return undefined;
      else if (ONE_OF.test(item) && item.trim() !== "") named++;
  }
  return named;
}

const ONE_OF =
  /^\s*(?:and |et |y |e |und )?(?:the|our|an?|his|her|their|its|my|le|la|l['’]|notre|une?|el|nuestr[oa]|unx?a?|o|a|noss[oa]|uma?|der|die|das|unser|eine?)\s?\p{L}/iu;

/** "4 ambassadors, 3 consuls and their spouses": several more, nobody says how many. */
const COMPANIONS = /^\s*(?:their|leurs|sus|os seus|as suas|seus|suas|ihre[nr]?)\s\p{L}/iu;

/** "95 observers: EU 60, OSCE 25, AU 10": the names before their counts. */
const OPENS_LABEL = /^[^.;!?\d]{0,50}(?::|\(|[–—])\s?\p{Lu}[\p{L}-]+\s$/u;
const JOINS_LABEL = /^,?\s(?:and |et |y |e |und |& )?(?:the )?\p{Lu}[\p{L}-]+\s$/u;

/** "Of our 48 trainees 30 are women and 22 are men". */
const OPENS_BARE = /^\s(?:[\p{L}’'-]+,?\s){1,4}$/u;

/** "- 40 visits" over "- 25 concerts": a line of a list is no total of the lines below it. */
function isListed(text: string, { start }: Quantity): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return /^\s*(?:[•▪◦‣·●○■*–-]|✅|☑️?|✔️?|👉|➡️?|🔹|🔸|▶️?|\d{1,2}[.)])\s*$/u.test(line);
}

/** "12 students from Ghana, 8 from Togo and 5 from Benin": the first figure is told as the others are, and is no total of theirs. */
function isFirstOfMany(opening: string, parts: readonly Quantity[]): boolean {
  const words = new Set(opening.toLowerCase().split(/[^\p{L}]+/u));
  return parts.every((part) => isKindLeftOut(part) && words.has(part.unit ?? ""));
}

/** "9,214 passports, 6,870 identity cards, 402 births and a parrot": a list of things of several kinds, none of them the total. */
function areOthers(text: string, total: Quantity, parts: readonly Quantity[]): boolean {
  return (
    !isCollective(total) &&
    !isOutOf(text, total) &&
    !parts.some(isKindLeftOut) &&
    new Set([total, ...parts].map(({ unit }) => unit)).size > parts.length
  );
}

/** "Sur un budget de": the sum is the whole of what follows. */
const OF_BUDGET = cued(
  /(?<!\p{L})(?:of|out of|from|sur|de|von|aus|do|com|con|avec|with|mit)\s(?:an?|the|our|its|un|le|notre|el|nuestro|um|o|nosso|einem|dem|unserem)\s(?:\p{L}+\s)?(?:budget|fund|package|envelope|enveloppe|fonds|paquet|presupuesto|fondo|paquete|orçamento|fundo|pacote|haushalt|paket|topf)\s(?:of|de|von|in höhe von)\s$/iu,
);

/** "6 millions vont aux écoles": what becomes of a sum is money. */
const GOES = cued(
  /^\s(?:(?:go(?:es)?|went|is|are|vont|va|iront|sont|est|va|van|irán|son|es|vai|vão|irão|são|é|gehen|geht|fließen|fließt|sind|ist)\s)?(?:to|for|into|aux?|à|pour|vers|a|al|para|ao|aos|às|an|in|für)(?!\p{L})/iu,
);

/** "12 million euros: 7 for schools and 4 for water": the parts leave out both the scale and the money. */
function inMoneyOf(total: Quantity, part: Quantity): Quantity {
  return isMoney(part)
    ? part
    : part.scale
      ? { ...part, unit: total.unit }
      : {
          ...part,
          value: part.value * total.factor,
          factor: total.factor,
          tolerance: part.tolerance * total.factor,
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
    const between = before && text.slice(before.end, part.start);
    if (between !== undefined && !JOINS.test(between) && !JOINS_LABEL.test(between)) break;
    if (!isWhole(part) && !(isLabelled(text, part) && (!before || isLabelled(text, before))))
      return [];
    const leavesOutMoney =
      isMoney(total) &&
      (total.scale !== undefined || (total.value >= 1000 && part.value >= 100)) &&
      (isKindLeftOut(part) ||
        (total.scale === undefined && GOES.test(ahead(text, part.end))) ||
        (part.scale !== undefined && GOES.test(ahead(text, part.end))));
    if (!leavesOutMoney && !isAlike(part, total)) return [];
    parts.push(part);
  }
  return parts;
}
