import { isApproximate } from "@/lib/draft/changes";
import type { Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import type { Span } from "@/lib/draft/span";
import { parseDate } from "@/lib/facts/calendar/plain-date";
import { findPhones, sameNumber } from "@/lib/facts/phones";
import type { Fact, Ministry } from "@/lib/ministry/ministry";
import type { MessageValue } from "@/lib/wording/message";
import { defineCheck, type Fix, type Hit } from "../check";
import { wrongOffices } from "./fact-sheet.offices";
import { wrongPosition } from "./fact-sheet.position";

const tries = new WeakMap<Ministry, PhraseTrie<Fact>>();

/** What the ministry's fact sheet says otherwise: the same subject, and for figures the same unit. Any language. */
export const factSheet = defineCheck({
  id: "fact-sheet",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "The ministry's fact sheet, in its rule pack",
  *check(passage, { ministry, today }): Iterable<Hit> {
    if (ministry.people.length > 0) yield* wrongOffices(passage, ministry.people);
    if (ministry.facts.length === 0) return;
    const seen = new Set<string>();
    for (const { value: fact, ...subject } of trieOf(ministry).find(passage.tokens)) {
      if (seen.has(fact.id)) continue;
      seen.add(fact.id);
      const wrong = mismatch(passage, fact, subject);
      if (wrong) yield toHit(fact, wrong, today);
    }
  },
});

interface Mismatch extends Span {
  readonly fixes: readonly Fix[];
}

function trieOf(ministry: Ministry): PhraseTrie<Fact> {
  const known = tries.get(ministry);
  if (known) return known;
  const trie = new PhraseTrie<Fact>();
  for (const fact of ministry.facts) for (const subject of fact.subjects) trie.add(subject, fact);
  tries.set(ministry, trie);
  return trie;
}

/** A fact past its review date is said to be stale rather than held against the draft. */
function toHit(fact: Fact, { start, end, fixes }: Mismatch, today: string): Hit {
  const isStale = fact.reviewBy !== undefined && fact.reviewBy < today;
  const values = { fact: sayFact(fact), source: fact.source, date: { day: fact.checkedOn } };
  return isStale
    ? {
        start,
        end,
        severity: "hint",
        question: true,
        message: {
          key: "fact_sheet_stale",
          values: { ...values, review: { day: fact.reviewBy ?? today } },
        },
        provenance: fact.provenance,
      }
    : {
        start,
        end,
        message: { key: "fact_sheet_why", values },
        fixes,
        provenance: fact.provenance,
      };
}

function sayFact({ kind, quantity, unit, value }: Fact): MessageValue {
  if (kind === "date" && value !== undefined && parseDate(value)) return { day: value };
  if (quantity === undefined) return value ?? "";
  if (unit === "percent") return { percent: quantity };
  return unit ? { figure: quantity, unit } : quantity;
}

function mismatch(passage: Passage, fact: Fact, subject: Span): Mismatch | undefined {
  if (fact.quantity !== undefined) return wrongFigure(passage, fact, fact.quantity, subject);
  if (fact.value === undefined) return undefined;
  if (fact.kind === "phone") return wrongPhone(passage, fact.value);
  if (fact.kind === "link") return wrongLink(passage, fact.value);
  if (fact.kind === "date") return wrongDate(passage, fact.value);
  if (fact.kind === "address") return wrongAddress(passage, fact.value);
  const span = wrongPosition(passage, fact.value, subject);
  return span && { ...span, fixes: [] };
}

function wrongFigure(
  { text, quantities }: Passage,
  fact: Fact,
  right: number,
  subject: Span,
): Mismatch | undefined {
  const figure = quantities.find(
    (quantity) => !quantity.isOrdinal && hasUnit(quantity, fact, text, subject),
  );
  if (!figure) return undefined;
  // "Nearly 50" for 48 and "over 45" for 48 are fair; a figure is held to its own rounding and to the fact's tolerance.
  const slack = Math.max(
    right * (fact.tolerance ?? 0),
    figure.tolerance === 0.5 ? 0 : figure.tolerance,
    isApproximate(text, figure) ? right * 0.1 : 0,
  );
  if (Math.abs(figure.value - right) <= slack) return undefined;
  const written = text.slice(figure.number.start, figure.number.end);
  const isPlain = figure.factor === 1 && /^\d+$/.test(written);
  return {
    start: figure.start,
    end: figure.end,
    fixes: isPlain ? [{ ...figure.number, text: String(right) }] : [],
  };
}

/** The same unit, or, for things counted, the subject's own words right after the number. */
function hasUnit(quantity: Quantity, fact: Fact, text: string, subject: Span): boolean {
  const { unit, subjects } = fact;
  if (isMoney(fact) || unit === "percent") return quantity.unit === unit;
  const counted = quantity.unit ? foldText(quantity.unit) : undefined;
  if (counted !== undefined && unit !== undefined && sameNoun(counted, foldText(unit))) return true;
  const isNext =
    subject.start >= quantity.end &&
    /^[\s\u00a0-]*(?:\p{L}+[\s-]){0,2}$/u.test(text.slice(quantity.end, subject.start));
  return isNext && subjects.length > 0;
}

function sameNoun(one: string, other: string): boolean {
  const stem = (word: string) => word.replace(/(?:ies|y)$/, "i").replace(/(?:es|s|x)$/, "");
  return stem(one) === stem(other);
}

function wrongPhone({ text }: Passage, right: string): Mismatch | undefined {
  const phone = findPhones(text).find((each) => !sameNumber(each.text, right));
  return (
    phone && {
      start: phone.start,
      end: phone.end,
      fixes: [{ start: phone.start, end: phone.end, text: right }],
    }
  );
}

function wrongLink({ links }: Passage, right: string): Mismatch | undefined {
  const [link] = links;
  if (!link || links.length > 1) return undefined;
  const bare = (href: string) =>
    href
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "")

      .toLowerCase();
  if (bare(link.href) === bare(right) || bare(link.href).startsWith(`${bare(right)}/`))
    return undefined;
  return {
    start: link.start,
    end: link.end,
    fixes: [{ start: link.start, end: link.end, text: right }],
  };
}

function wrongDate({ dates, text }: Passage, right: string): Mismatch | undefined {
  const [year = 0, month = 0, day = 0] = right.split("-").map(Number);
  const date = dates.find((each) => each.readings.length === 1);
  const reading = date?.readings[0];
  if (date && reading) {
    const isRight =
      reading.month === month &&
      reading.day === day &&
      (date.year === undefined || date.year === year);
    return isRight ? undefined : { start: date.start, end: date.end, fixes: [] };
  }
  const years = [...text.matchAll(/(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/g)];
  const [only] = years;
  if (!only || years.length > 1 || Number(only[0]) === year) return undefined;
  const span = { start: only.index, end: only.index + 4 };
  return { ...span, fixes: [{ ...span, text: String(year) }] };
}

/** "12 Zenda Street", "Hauptstraße 12", "Rua do Ouro, 45": the number before the street or after it. */
const NUMBER_FIRST = /^(\d+\p{L}?)\s+([^,]+)/u;
const NUMBER_LAST = /^([^\d,]{4,}?),?\s(?:n\.?[º°]\s?)?(\d+\p{L}?)(?=[,\s]|$)/u;

/** The street is the fact's, its number is another. */
function wrongAddress({ text }: Passage, right: string): Mismatch | undefined {
  const first = NUMBER_FIRST.exec(right);
  const last = first ? null : NUMBER_LAST.exec(right);
  const number = first?.[1] ?? last?.[2] ?? "";
  const street = (first?.[2] ?? last?.[1] ?? "").toLowerCase();
  const at = street ? text.toLowerCase().indexOf(street) : -1;
  if (at < 0) return undefined;
  const end = at + street.length;
  const told = first
    ? /(\d+\p{L}?),?\s*$/u.exec(text.slice(0, at))
    : /^(?:\s|,\s(?:n\.?[º°]\s?)?(?=\d+\p{L}?(?:[.,;!?)\n]|$)))(\d+\p{L}?)(?![\p{L}\d])/u.exec(
        text.slice(end),
      );
  const written = told?.[1];
  if (!told || !written || written.toLowerCase() === number.toLowerCase()) return undefined;
  const start = (first ? told.index : end + told.index) + told[0].indexOf(written);
  const span = { start, end: start + written.length };
  return { ...span, fixes: [{ ...span, text: number }] };
}
