import { isMoney, type Quantity } from "@/lib/draft/quantities";
import {
  ahead,
  BY_SEX,
  HALVES,
  KIND_LEFT_OUT,
  kindAfter,
  MEASURES,
  measureOf,
} from "./sum-of-parts.words";

/** A number of things, a sum of money or a measure of stuff: no ordinal, share or stretch of time. */
export function isWhole(quantity: Quantity): boolean {
  const { value, unit, scale, isOrdinal, start, end, number } = quantity;
  if (isOrdinal || unit === "percent" || value <= 0) return false;
  if (measureOf(unit) !== undefined) return true;
  if (unit !== undefined && MEASURES.has(unit)) return false;
  // "24/7", "10:30" and bare numbers joined to something are not counts of things.
  return (
    isMoney(quantity) ||
    (unit !== undefined &&
      Number.isInteger(value) &&
      (value < 1_000_000 || scale !== undefined) &&
      number.start - start < 4 &&
      end > start)
  );
}

/** "🥇3", "Borama 18": a count whose kind its label or its neighbours tell. */
export function isLabelled(text: string, quantity: Quantity): boolean {
  return (
    (quantity.unit === undefined || quantity.unit.length < 2) &&
    !quantity.isOrdinal &&
    Number.isInteger(quantity.value) &&
    quantity.value > 0 &&
    /(?:\p{So}\uFE0F?\s?|\p{Lu}[\p{L}-]+\s)$/u.test(
      text.slice(Math.max(0, quantity.start - 24), quantity.start),
    )
  );
}

/** "22 in all": a count that names nothing. */
export function isBareCount({ unit, value, isOrdinal }: Quantity): boolean {
  return unit === undefined && !isOrdinal && Number.isInteger(value) && value > 1;
}

/** Whether both count money of one currency, stuff in one measure, or things. */
export function isAlike(one: Quantity, other: Quantity): boolean {
  if (isMoney(one) || isMoney(other)) return one.unit === other.unit;
  const measures = [measureOf(one.unit), measureOf(other.unit)];
  return measures[0] === measures[1] || isKindLeftOut(one) || isKindLeftOut(other);
}

/** "8 for women", "6 from Togo": the kind is the total's. */
export function isKindLeftOut({ unit }: Quantity): boolean {
  return unit !== undefined && KIND_LEFT_OUT.has(unit);
}

/** Whether figures may be added up: the same word after each, or all people, or all votes. */
export function isOneKind(text: string, figures: readonly Quantity[]): boolean {
  const named = figures.filter((each) => !isKindLeftOut(each) && each.unit !== undefined);
  if (new Set(named.map(({ unit }) => unit)).size < 2) return true;
  const kinds = named.map(({ number }) => kindAfter(ahead(text, number.end)));
  return kinds[0] !== undefined && new Set(kinds).size === 1;
}

/** Women and men, adults and children: two parts that leave nobody out. */
export function areHalves(text: string, parts: readonly Quantity[]): boolean {
  const [one, other] = parts.map(({ number }) => text.slice(number.end, number.end + 30));
  if (!one || !other) return false;
  return HALVES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
}

/** Whether nobody can be counted in two of the parts: all by sex and age, all by place, all by trade. */
export function areDisjoint(text: string, parts: readonly Quantity[]): boolean {
  const divisions = new Set(parts.map((part) => divisionOf(text, part)));
  return divisions.size === 1 && !divisions.has(undefined);
}

function divisionOf(text: string, part: Quantity): string | undefined {
  const after = text.slice(part.number.end, part.number.end + 40);
  if (BY_SEX.test(after)) return "sex";
  if (isMoney(part)) return "money";
  if (measureOf(part.unit) !== undefined) return "measure";
  if (part.unit === "of" || part.unit === "were" || part.unit === "are") {
    const trade = /^\s(?:of (?:them|whom|which)|were|are)\s(\p{Ll}{3,})/u.exec(after)?.[1];
    return trade !== undefined && !KIND_LEFT_OUT.has(trade) && /s$/.test(trade)
      ? "noun"
      : undefined;
  }
  if (isKindLeftOut(part)) return part.unit;
  return part.unit !== undefined && /^\s\p{Ll}{3,}/u.test(after) ? "noun" : undefined;
}
