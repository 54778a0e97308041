import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import { addUp, isCollective, isWhatever } from "./sum-of-parts.collective";
import { isAlike, isBareCount, isLabelled, isOneKind, isWhole } from "./sum-of-parts.kinds";
import {
  ahead,
  BEFORE_TOTAL,
  JOINS,
  kindAfter,
  NEXT_SENTENCE,
  NEXT_TOTAL,
  PARTIAL,
  TOTAL_AFTER,
  TOTAL_CUE,
} from "./sum-of-parts.words";

/** "€40 million for water and €25 million for roads: our €65 million package". */
const OUR_MONEY =
  /[:=–—]\s(?:our|a|an|the|this|notre|un|une|nuestro|nuestra|o nosso|a nossa|um|uma|unser|ein|unsere|eine)\s$/iu;
/** "14 diplomats and 22 local colleagues make a team of 36": the total is the verb's object. */
const MAKES = cued(
  /^[^.;!?()\d]{0,40}\s(?:makes?(?: up)?|form|add up to|come to|font|forment|hacen|forman|suman|formam|somam|bilden|ergeben|fanno|formano)\s[^.;!?()\d]{0,25}$/iu,
);

/** "8 for women and 9 for men, 15 places in all": the parts of a total that comes last; empty where it is none. */
export function partsBefore(
  { text }: Draft,
  figures: readonly Quantity[],
  index: number,
  total: Quantity,
): Quantity[] {
  if (index < 2) return [];
  const before = text.slice(Math.max(0, total.start - 30), total.start);
  const isAfter = TOTAL_AFTER.test(ahead(text, total.number.end));
  const isCued = TOTAL_CUE.test(before) || isAfter || (isMoney(total) && OUR_MONEY.test(before));
  const kind = kindAfter(ahead(text, total.number.end));
  // "7 ministers and 30 mayors: 37 guests" tells without another word.
  if (!isCued && !(kind !== undefined && /[:=]\s$/u.test(before))) return [];
  if (!isWhole(total) && !(isCued && isBareCount(total))) return [];
  const parts: Quantity[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const part = figures[at];
    const next = parts[0];
    if (!part) break;
    const between = text.slice(part.end, next?.start ?? total.start).replace(/i\.\s?e\./u, "");
    const leads =
      BEFORE_TOTAL.test(between) ||
      NEXT_SENTENCE.test(between) ||
      (isAfter && NEXT_TOTAL.test(between)) ||
      (isCued && !isAfter && MAKES.test(between));
    if (!(next ? JOINS.test(between) : leads)) break;
    if (!(isWhole(part) || isLabelled(text, part)) || !isAlike(part, total)) return [];
    parts.unshift(part);
  }
  // "That's 412 home safe" counts what came before, whatever word follows.
  const isReckoned = /[.!\n]\s*\p{L}[^.!]*$/u.test(text.slice(parts.at(-1)?.end ?? 0, total.start));
  const counted = isReckoned || isBareCount(total) ? parts : [...parts, total];
  const isListed = isReckoned && isWhatever(total);
  const isSaid = isCued && parts.length > 2 && areMostlyOneKind(text, counted);
  const isTotal = isCued && (parts.length > 2 || isCollective(total)) && addUp(text, parts, total);
  if (
    !isMoney(total) &&
    !/=\s*$/.test(before) &&
    !isListed &&
    !isSaid &&
    !isTotal &&
    !isOneKind(text, counted)
  )
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

/** "35 teachers, 15 directors, 240 pupils: 290 people in all", "4 Estonians, 3 Latvians": kinds that are known are one, and names of peoples count. */
function areMostlyOneKind(text: string, figures: readonly Quantity[]): boolean {
  const kinds = figures.map(({ number }) => {
    const after = ahead(text, number.end);
    return kindAfter(after) ?? (/^\s\p{Lu}\p{Ll}+s(?!\p{L})/u.test(after) ? "people" : undefined);
  });
  const known = kinds.filter((kind) => kind !== undefined);
  return new Set(known).size === 1 && known.length * 2 > kinds.length;
}
