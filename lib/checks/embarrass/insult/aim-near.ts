import type { Context } from "@/lib/checks/check";
import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { antecedentOf } from "./antecedent";
import { type Clause, hasAny, type Item } from "./clause";
import type { Grammar } from "./grammar";
import type { TargetKind } from "./target-kind";

const TITLED: ReadonlySet<TargetKind> = new Set(["holder", "holders", "handle", "body"]);
const HIT: ReadonlySet<TargetKind> = new Set([...TITLED, "name", "state"]);

/** One whom words that stand near may hit; `at` is an item of the same sentence. */
export interface Near {
  readonly at?: number;
  readonly text: string;
  /** Offsets into the sentence. */
  readonly span?: Span;
}

/**
 * Whether a sentence speaks, outside of the items `first` to `after`, of the stage or, where what they say could be meant of
 * one, of a game, animals or children. An idiom could not.
 */
export function isAtPlay({ items, ...clause }: Clause, first: number, after: number): boolean {
  const around = { ...clause, items: items.filter((_, at) => at < first || at >= after) };
  const isIdiom = items.slice(first, after).every(({ insult }) => insult === undefined);
  return (
    hasAny(around, clause.grammar.makeBelieve) ||
    (!isIdiom && hasAny(around, clause.grammar.leisure))
  );
}

/** A span that takes in one who is named close by. */
export function withTarget(span: Span, { span: target }: Near): Span {
  if (!target) return { start: span.start, end: span.end };
  const [start, end] = [Math.min(span.start, target.start), Math.max(span.end, target.end)];
  return end - start < MOST_CHARACTERS ? { start, end } : { start: span.start, end: span.end };
}

/** How long an underline may be, in UTF-16 units. */
const MOST_CHARACTERS = 160;

/** "is no clown", "was never a waste of time": taken back where it stands; "we do not talk to clowns" takes nothing back. */
export function isDenied({ items, grammar }: Clause, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const item = items[at];
    if (!item || item.kind === "mark" || item.target) return false;
    if (grammar.negation.has(item.text) || /^kein/.test(item.text)) return true;
    const mayStand =
      grammar.determiner.has(item.text) ||
      grammar.adverb.has(item.text) ||
      grammar.copula.has(item.text) ||
      item.insult !== undefined;
    if (!mayStand) return false;
  }
  return false;
}

const STEPS = 4;
/** How far away in its sentence one may be named, in items. */
const REACH = 40;

/** The one named right after an item. */
export function targetAfter(clause: Clause, after: number): Near | undefined {
  for (let at = after; at < Math.min(clause.items.length, after + STEPS); at++) {
    const item = clause.items[at];
    if (!item || item.kind === "mark") return undefined;
    if (item.target && HIT.has(item.target)) return near(clause, item, at);
  }
  return undefined;
}

/** How far its subject may stand before a predicate, past adverbs and auxiliaries. */
const SUBJECT_REACH = 6;

/** Who is the subject of words that begin at an item: the one named right before it, or a pronoun that stands for one. */
export function targetSubject(clause: Clause, first: number): Near | "pronoun" | undefined {
  const { items, grammar } = clause;
  for (let at = first - 1; at >= Math.max(0, first - SUBJECT_REACH); at--) {
    const item = items[at];
    if (!item) return undefined;
    if (item.target) {
      const head = headOf(clause, at);
      const target = items[head]?.target;
      return target && HIT.has(target) && items[head] ? near(clause, items[head], head) : undefined;
    }
    if (grammar.third.has(item.text) && !grammar.neuter.has(item.text)) return "pronoun";
    const mayStand =
      grammar.adverb.has(item.text) ||
      grammar.auxiliary.has(item.text) ||
      grammar.copula.has(item.text) ||
      grammar.relative.has(item.text) ||
      // "Minister of Justice"
      (item.isCapital && grammar.capitalsAreNames) ||
      grammar.genitive.has(item.text) ||
      (item.text === "," && grammar.relative.has(items[at + 1]?.text ?? ""));
    if (!mayStand) return undefined;
  }
  return undefined;
}

/** "the minister of Freedonia", "the ministry in Zenda": the one whom another name only places; -1 for "a visitor to Zenda". */
function headOf({ items, grammar }: Clause, named: number): number {
  let at = named;
  for (;;) {
    let before = at - 1;
    // "o elevador da embaixada": the article is in the preposition.
    const isArticle = (text: string) =>
      (grammar.determiner.has(text) || grammar.demonstrative.has(text)) &&
      !grammar.contracted.has(text);
    while (isArticle(items[before]?.text ?? "")) before--;
    const link = items[before]?.text ?? "";
    const isGoverned =
      grammar.preposition.has(link) ||
      grammar.contracted.has(link) ||
      (/^(?:des|der|dem)$/.test(items[at - 1]?.text ?? "") && items[at - 2]?.target !== undefined);
    if (!isGoverned) return at;
    const isLinked = grammar.preposition.has(link) || grammar.contracted.has(link);
    const owner = isLinked ? before - 1 : at - 2;
    if (!items[owner]?.target) return -1;
    at = owner;
  }
}

/** Whom words are called out to: "Grow up, Mr President", "Minister, grow up", "@MinisterLund grow up". */
export function targetHailed(clause: Clause, first: number, after: number): Near | undefined {
  const { items, grammar } = clause;
  const isCalled = (at: number) => {
    const target = items[at]?.target;
    return target === "holder" || target === "handle" || target === "name";
  };
  const before = items[first - 1];
  if (before?.target === "handle") return near(clause, before, first - 1);
  const opens = !before || before.kind === "mark" || grammar.urging.has(before.text);
  if (!opens) return undefined;
  const earlier = first - 2;
  const caller = items[earlier];
  if (before && /^[,:!]$/.test(before.text) && caller && isCalled(earlier)) {
    const lead = items[earlier - 1];
    if (!lead || lead.kind === "mark" || lead.isCapital || grammar.determiner.has(lead.text))
      return near(clause, caller, earlier);
  }
  const from = items[after]?.text === "," ? after + 1 : after;
  for (let at = from; at < from + 4; at++) {
    const item = items[at];
    if (!item || item.kind === "mark") return undefined;
    const isAlone = from > after || item.target === "handle";
    const next = items[at + 1];
    if (isCalled(at) && isAlone && (!next || next.kind === "mark")) return near(clause, item, at);
  }
  return undefined;
}

/** The one named nearest in the sentence; a title before a bare name. */
export function targetNear(clause: Clause, first: number, after: number): Near | undefined {
  let best: Near | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, first - REACH); at < after + REACH; at++) {
    const item = clause.items[at];
    if (!item?.target || !HIT.has(item.target) || isFirstWord(clause, item, at)) continue;
    const away = at < first ? first - at : Math.max(0, at - after);
    const distance = away + (item.target === "body" ? 10 : TITLED.has(item.target) ? 0 : 20);
    if (distance >= least) continue;
    least = distance;
    best = near(clause, item, at);
  }
  return best;
}

/** "Évitez les erreurs bêtes", "Notícia falsa": the capital of a sentence's first word tells no name. */
function isFirstWord(
  { items, passage }: Clause,
  { target, start, end }: Item,
  at: number,
): boolean {
  return (
    target === "name" &&
    items.slice(0, at).every(({ kind }) => kind === "mark") &&
    !/\s/u.test(passage.text.slice(start, end))
  );
}

/** Whom a pronoun means, or a sentence without a subject of its own. */
export function targetBefore(
  draft: Draft,
  index: number,
  { items, grammar }: Clause,
  context: Context,
): Near | undefined {
  const isSelf = items.some(({ text }) => grammar.self.has(text));
  const isOther = items.some(({ text }) => pointsBack(text, grammar));
  if (isSelf && !isOther) return undefined;
  const earlier = antecedentOf(draft, index, grammar, context);
  return earlier && HIT.has(earlier.kind) ? { text: earlier.text } : undefined;
}

function near({ passage }: Clause, item: Item, at: number): Near {
  return { at, text: passage.text.slice(item.start, item.end), span: item };
}

function pointsBack(text: string, grammar: Grammar): boolean {
  return (
    (grammar.third.has(text) && !grammar.neuter.has(text)) ||
    grammar.you.has(text) ||
    grammar.person.has(text)
  );
}
