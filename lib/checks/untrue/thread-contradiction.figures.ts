import { isApproximate, isCalendar } from "@/lib/draft/changes";
import type { Passage } from "@/lib/draft/draft";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import type { Token } from "@/lib/draft/tokens";
import {
  AFTER_NOUN,
  AMOUNTS,
  DEFINITE,
  HAVING,
  OTHER_FIGURE,
  OURS,
  VAGUE_SUBJECTS,
} from "./thread-contradiction.words";

/** A figure with what it is said of, so that another figure said of the same is one too many. */
export interface Claim {
  /** What it is said of, with its unit: equal keys speak of the same. */
  readonly key: string;
  readonly quantity: Quantity;
  /** Only a slip of its figures tells that the same is meant: they are the other's in another order. */
  readonly needsSlip: boolean;
  /** Whether the later of two must be this one: it speaks of what was told before. */
  readonly isDefinite: boolean;
}

const WORDS_AT_LEAST = 4;

/** The figures that a sentence says of something definite; none where another time, a part or a change is spoken of. */
export function claimsIn(passage: Passage): Claim[] {
  const { tokens, quantities, dates, text } = passage;
  if (quantities.length === 0 || dates.length > 0) return [];
  if (tokens.some(({ text: word }) => OTHER_FIGURE.has(word) || /^(?:19|20)\d\d$/u.test(word)))
    return [];
  const counted = quantities.filter(
    (quantity) => !quantity.isOrdinal && quantity.value > 0 && !isCalendar(quantity, dates),
  );
  return counted.flatMap((quantity) => {
    if (isApproximate(text, quantity) || /\d\s?[:/–-]\s?\d/u.test(text)) return [];
    const first = tokens.findIndex(({ end }) => end > quantity.start);
    const next = tokens.findIndex(({ start }) => start >= quantity.number.end);
    const claims = [ofAll(tokens, first, next, quantity), ofSubject(tokens, first, quantity)];
    const whole = counted.length === 1 ? ofWords(tokens, quantity) : undefined;
    return [...claims, whole, ofSet(tokens, first, next, quantity)].filter(
      (claim) => claim !== undefined,
    );
  });
}

/** Whether two claims of one thing cannot both hold. */
export function areContrary(earlier: Claim, later: Claim): boolean {
  if (earlier.key !== later.key || !later.isDefinite) return false;
  const [one, other] = [earlier.quantity, later.quantity];
  const apart = Math.abs(one.value - other.value);
  // "1.2 million" and "1,234,000" say the same less exactly.
  if (apart <= Math.max(one.tolerance, other.tolerance)) return false;
  return earlier.needsSlip || later.needsSlip ? isSlip(one, other) : true;
}

/** "Our 67 consulates", "we have 67 consulates". */
function ofAll(
  tokens: readonly Token[],
  first: number,
  next: number,
  quantity: Quantity,
): Claim | undefined {
  const before = tokens[first - 1]?.text ?? "";
  const isOurs = OURS.has(before);
  if (!isOurs && !HAVING.has(before)) return undefined;
  const noun = nounAt(tokens, next);
  return noun === undefined || !isCount(quantity)
    ? undefined
    : { key: `all ${noun}`, quantity, needsSlip: false, isDefinite: isOurs };
}

/** "The 241 people" after "214 people out of the valley". */
function ofSet(
  tokens: readonly Token[],
  first: number,
  next: number,
  quantity: Quantity,
): Claim | undefined {
  const noun = nounAt(tokens, next);
  if (noun === undefined || !isCount(quantity) || quantity.value < 100) return undefined;
  const words = noun.split(" ");
  const which = words.findIndex((word) => COMPLEMENTS.has(word));
  const isDefinite = which < 0 && DEFINITE.has(tokens[first - 1]?.text ?? "");
  const key = `some ${words.slice(0, which < 0 ? undefined : which).join(" ")}`;
  return { key, quantity, needsSlip: true, isDefinite };
}

/** "The budget is €4 million." */
function ofSubject(tokens: readonly Token[], first: number, quantity: Quantity): Claim | undefined {
  const after = tokens.find(({ start }) => start >= quantity.end);
  const isBare = !after || (after.kind === "mark" && ".!,;)".includes(after.text));
  if (!isBare && after?.gap !== "line") return undefined;
  const { unit } = quantity;
  if (!isMoney(quantity) && unit !== "percent") return undefined;
  for (const words of [3, 2, 1]) {
    const verb = tokens.slice(first - words, first).map(({ text }) => text);
    if (verb.length < words || !AMOUNTS.has(verb.join("_"))) continue;
    const end = first - words;
    const start = tokens.slice(0, end).findLastIndex(({ text }) => DEFINITE.has(text));
    const subject = tokens.slice(start + 1, end);
    const opens = start === 0 || tokens[start - 1]?.kind === "mark";
    const isNamed =
      start >= 0 &&
      opens &&
      subject.length > 0 &&
      subject.length < 4 &&
      subject.every(({ kind, text }) => kind === "word" && !VAGUE_SUBJECTS.has(text));
    if (!isNamed) return undefined;
    const key = `${subject.map(({ text }) => text).join(" ")} in ${unit}`;
    return { key, quantity, needsSlip: false, isDefinite: true };
  }
  return undefined;
}

/** The same sentence with another figure. */
function ofWords(tokens: readonly Token[], quantity: Quantity): Claim | undefined {
  const others = tokens.filter(
    ({ start, end, kind }) =>
      kind !== "mark" && (end <= quantity.number.start || start >= quantity.number.end),
  );
  if (others.length < WORDS_AT_LEAST || quantity.value < 100) return undefined;
  const key = `= ${others.map(({ text }) => text).join(" ")}`;
  return { key, quantity, needsSlip: true, isDefinite: true };
}

const COMPLEMENTS = new Set(
  "of out in from for with to at by who that which where on across around between de du des d en dans à au aux qui que chez del da do em no na para com aus von im für mit bei auf zu die der".split(
    " ",
  ),
);
const STRETCHES =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|ans|années?|mois|semaines?|jours?|heures?|años?|meses|semanas?|días?|horas?|anos?|dias?|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|pm|am|km|m|kg|th|uhr|h)$/u;

/** What is counted, with what says which of them: "consulates", "consulates in africa". `undefined` where it is not clear. */
function nounAt(tokens: readonly Token[], at: number): string | undefined {
  const words: string[] = [];
  for (let next = at; next < at + 6; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" || (words.length > 0 && token.gap === "line")) break;
    if (AFTER_NOUN.has(token.text)) break;
    words.push(token.text);
    if (words.length > 3 && !words.some((word) => COMPLEMENTS.has(word))) return undefined;
  }
  const [noun] = words;
  return noun === undefined || STRETCHES.test(noun) || COMPLEMENTS.has(noun)
    ? undefined
    : words.join(" ");
}

function isCount(quantity: Quantity): boolean {
  const { unit, value, factor } = quantity;
  return (
    unit !== undefined &&
    !isMoney(quantity) &&
    unit !== "percent" &&
    unit !== "percentage-point" &&
    Number.isInteger(value) &&
    factor === 1
  );
}

/** The same digits in another order: 214 and 241. */
function isSlip(one: Quantity, other: Quantity): boolean {
  const digits = ({ value }: Quantity) => [...String(value)].sort().join("");
  return one.value >= 100 && digits(one) === digits(other);
}
