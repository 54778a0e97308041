import { type Clause, findWithin, type Item } from "./clause";
import { type Grammar, isClosedClass } from "./grammar";
import { asideBefore, headOf, opensSentence, outside, throughUnknown } from "./noun-phrase";
import { stepBack } from "./phrase";

/** What stands before a verb as its subject: one who may be insulted, a pronoun, somebody's act (`at`: whose), or some thing. */
export type Subject =
  | { readonly kind: "target"; readonly at: number }
  | { readonly kind: "you" | "third" | "self"; readonly at: number }
  | { readonly kind: "act"; readonly at: number }
  | { readonly kind: "thing" };

const THING: Subject = { kind: "thing" };
/** Charges that also name whoever holds power: "the dictator of Zembla is a pig". */
const RULERS: ReadonlySet<string> = new Set([
  "dictator",
  "tyrant",
  "despot",
  "autocrat",
  "dictateur",
  "tyran",
  "dictador",
  "tirano",
  "ditador",
  "diktator",
]);
const YOUR: ReadonlySet<string> = new Set([
  "your",
  "votre",
  "vos",
  "su",
  "sus",
  "vuestra",
  "sua",
  "suas",
  "vossa",
  "ihre",
  "ihr",
]);
const MOST_HOPS = 7;
/** Verbs and participles that take what follows as their object: "meeting the president was …". */
const GERUND = /\p{L}{3}ing$/u;

/** The subject of the verb at `verb`, read from right to left; undefined where the sentence begins with the verb. */
export function subjectBefore({ items, grammar }: Clause, verb: number): Subject | undefined {
  let at = verb - 1;
  // "the mayor's looked like a monster": his lantern did.
  const isOwners = items[at]?.text === "s" && items[at]?.gap === "join" && items[at - 1]?.target;
  if (isOwners && /^(?:look(?:s|ed)|seem(?:s|ed)|is|was|were|had)$/.test(items[verb]?.text ?? ""))
    return THING;
  let nested: number | undefined;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    at = skipBack(items, at, grammar, nested === undefined);
    const item = items[at];
    if (!item) return nested === undefined ? undefined : THING;
    if (item.kind === "mark") {
      if (hop > 0) return THING;
      const opening = asideBefore(items, at);
      if (opening === undefined) return undefined;
      // "Our host, the transport minister, is …"
      const named = items[at - 1]?.target ? outside(items, at - 1, grammar).before : undefined;
      if (named !== undefined && named === opening) return { kind: "target", at: at - 1 };
      at = opening - 1;
      continue;
    }
    if (item.target) {
      const head = headOf(items, at, grammar);
      const { before, governor } = outside(items, head, grammar);
      // "der Hund der Botschafterin"
      const isGenitive =
        grammar.language === "de" &&
        governor?.isCapital === true &&
        !governor.target &&
        grammar.genitive.has(items[before + 1]?.text ?? "");
      if (isGenitive) return THING;
      if (
        governor !== undefined &&
        grammar.preposition.has(governor.text) &&
        !opensSentence(items, before, grammar)
      ) {
        nested ??= head;
        at = before - 1;
        continue;
      }
      if (governor !== undefined && grammar.language === "en" && GERUND.test(governor.text))
        return THING;
      return { kind: "target", at: head };
    }
    if (grammar.self.has(item.text)) return { kind: "self", at };
    if (grammar.relative.has(item.text) && at > 0) {
      at = items[at - 1]?.text === "," ? at - 2 : at - 1;
      if (items[at]?.target) return { kind: "target", at: headOf(items, at, grammar) };
      continue;
    }
    // "stop being such a coward, Minister"
    if (item.text === "stop" || item.text === "quit") return { kind: "you", at };
    if (grammar.you.has(item.text)) return { kind: "you", at };
    if (grammar.third.has(item.text)) return { kind: "third", at };
    const owner = items[at - 2];
    const employer = grammar.human.has(item.text) ? employerBefore(items, at, grammar) : undefined;
    if (employer !== undefined) return { kind: "target", at: employer };
    if (grammar.human.has(item.text) && nested !== undefined) return { kind: "target", at: nested };
    const isPointedAt =
      grammar.determiner.has(items[at - 1]?.text ?? "") ||
      grammar.demonstrative.has(items[at - 1]?.text ?? "");
    if (
      grammar.person.has(item.text) &&
      isPointedAt &&
      !grammar.indefinite.has(items[at - 1]?.text ?? "")
    ) {
      return { kind: "third", at };
    }
    if (item.insult === "charge" && RULERS.has(item.text)) return { kind: "target", at };
    if (grammar.act.has(item.text)) {
      if (nested !== undefined) return { kind: "act", at: nested };
      if (items[at - 1]?.text === "s" && owner?.target) return { kind: "act", at: at - 2 };
      const vocative = YOUR.has(items[at - 1]?.text ?? "")
        ? findWithin(
            items,
            at - 40,
            at + 40,
            ({ target }) => target === "holder" || target === "handle",
          )
        : -1;
      if (vocative >= 0) return { kind: "act", at: vocative };
    }
    const unknown = throughUnknown(items, at, grammar);
    const before = items[unknown];
    if (before && grammar.preposition.has(before.text)) {
      nested ??= undefined;
      at = unknown - 1;
      continue;
    }
    // "le ministre regrette que le service soit …": the clause is of the service.
    const isContent =
      /^qu?e?$/.test(before?.text ?? "") &&
      items[unknown - 1]?.kind === "word" &&
      !items[unknown - 1]?.target;
    if (isContent) return THING;
    if (before && grammar.relative.has(before.text) && unknown > 0) {
      at = unknown - 1;
      continue;
    }
    // "president varga is", "le ministre actuel est"
    const isTrailing = at - unknown <= (grammar.adjectiveFollows ? 2 : 1);
    const isBare = before?.target && !grammar.determiner.has(items[unknown - 1]?.text ?? "");
    // "Cane toads are": the capital is the sentence's, and toads are meant.
    const isOfKind =
      before?.target === "maybe" && grammar.language === "en" && /[^s]s$/.test(item.text);
    if (
      before?.target &&
      !isOfKind &&
      isTrailing &&
      (grammar.adjectiveFollows || (isBare && !items[at]?.isCapital))
    ) {
      at = unknown;
      continue;
    }
    return THING;
  }
  return THING;
}

/** "embassy staff", "Freedonia's negotiating team": whose people they are. */
function employerBefore(items: readonly Item[], at: number, grammar: Grammar): number | undefined {
  for (let index = at - 1; index >= 0 && at - index <= 3; index--) {
    const item = items[index];
    if (!item || item.kind === "mark") return undefined;
    if (item.target) return index;
    if (item.text !== "s" && isClosedClass(item.text, grammar)) return undefined;
  }
  return undefined;
}

/** Adverbs, auxiliaries and negations between a subject and its verb say nothing of who it is. */
function skipBack(
  items: readonly Item[],
  from: number,
  grammar: Grammar,
  mayBeVerb: boolean,
): number {
  let at = from;
  for (;;) {
    at = stepBack(items, at);
    const item = items[at];
    if (!item || item.kind === "mark" || item.target) return at;
    const isAdverb =
      (grammar.adverb.has(item.text) && !grammar.determiner.has(item.text)) ||
      /\p{L}{3}ly$/u.test(item.text);
    const isVerbal =
      mayBeVerb &&
      (grammar.auxiliary.has(item.text) ||
        grammar.negation.has(item.text) ||
        grammar.copula.has(item.text)) &&
      !grammar.preposition.has(item.text);
    const next = items[at + 1];
    const isInfinitive =
      mayBeVerb && item.text === "to" && next !== undefined && grammar.copula.has(next.text);
    // "was, is and remains"
    const isRepeated =
      mayBeVerb &&
      grammar.coordinator.has(item.text) &&
      grammar.copula.has(items[at - 1]?.text ?? "");
    if (!isAdverb && !isVerbal && !isInfinitive && !isRepeated) return at;
    at--;
    if (items[at]?.text === "," && grammar.copula.has(items[at - 1]?.text ?? "") && mayBeVerb) at--;
  }
}
