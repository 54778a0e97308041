import { type Aim, isAdjective, own } from "./aim";
import type { Clause, Item } from "./clause";
import { isDecoration, type Phrase, stepBack, stepOn } from "./phrase";
import { isClosedClass } from "./target";
import { isCopula } from "./verb";

/** "that clown Varga", "idiot minister", "ce clown de ministre", "the clowns in the palace", "the real idiot is the minister". */
export function aimForward(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const previous = items[stepBack(items, phrase.start - 1)];
  const kind = items[at]?.insult;
  if (kind === "conduct" || kind === "charge" || (previous && grammar.negation.has(previous.text)))
    return undefined;
  const headed = aimHeading(clause, at, phrase);
  if (headed) return headed;
  let next = stepOn(items, phrase.after);
  if (items[next]?.text === "in" && items[next + 1]?.text === "chief") {
    return own(clause, phrase.start, {
      insult: at,
      target: "seat",
      construction: "apposition",
      phrase,
    });
  }
  let isLinked = false;
  let isAfterthought = false;
  for (let steps = 0; steps < 8; steps++) {
    const item = items[next];
    if (!item) return undefined;
    // "the Freedonian minister": the adjective has a capital, the minister is meant.
    const isBeforeName = items[next + 1]?.target !== undefined && items[next + 1]?.gap === "space";
    if ((item.target === "name" || item.target === "maybe") && isBeforeName) {
      next++;
      continue;
    }
    if (item.target) {
      const isNameOnly = item.target === "name" || item.target === "maybe";
      const mayBeOfName = !isAdjective(kind) || (phrase.isDemonstrative && kind !== "lack");
      const isAnimalOf = kind === "beast" && isLinked && phrase.determiner === undefined;
      if (isAnimalOf || (items[at]?.insult === "shame" && isLinked)) return undefined;
      // "a drunkard became minister" is contempt, "William the Bastard became William the Conqueror" is history.
      if (isNameOnly && isLinked && !isNamedByLink(items, phrase.after, grammar)) return undefined;
      const isSafe = (item.target !== "people" || !isLinked) && (!isNameOnly || mayBeOfName);
      return isSafe ? forward(clause, at, phrase, next, isLinked) : undefined;
    }
    const link = grammar.link.has(item.text);
    if (
      link ||
      grammar.demonstrative.has(item.text) ||
      ((isLinked || isAfterthought) && grammar.determiner.has(item.text))
    ) {
      const isArticle = grammar.determiner.has(item.text) || grammar.demonstrative.has(item.text);
      isLinked ||= !isArticle && !isAfterthought;
      next = stepOn(items, next + 1);
      continue;
    }
    const isAppended =
      phrase.isDemonstrative ||
      (opensPhrase(items, phrase) && (pointsAt(clause, next + 1) || closesWith(clause, next + 1)));
    if (item.text === "," && isAppended) {
      isAfterthought = true;
      next = stepOn(items, next + 1);
      continue;
    }
    const isListGoingOn =
      opensPhrase(items, phrase) &&
      (item.insult !== undefined || item.text === "," || grammar.coordinator.has(item.text));
    if (
      (isListGoingOn &&
        items.slice(next + 1, next + 3).some(({ insult }) => insult !== undefined)) ||
      (item.insult !== undefined && steps > 0)
    ) {
      next = stepOn(items, next + 1);
      continue;
    }
    // ", Mr President", ", the entire cabinet"
    if (isAfterthought && item.kind === "word" && closesWith(clause, next)) {
      next++;
      continue;
    }
    // "become defence minister"
    if (isLinked && items[next + 1]?.target === "holder" && item.kind === "word") {
      next++;
      continue;
    }
    return seated(clause, at, phrase, next);
  }
  return undefined;
}

/** Whether "of", "like" or "called" joins a word of contempt to a name. */
function isNamedByLink(items: readonly Item[], from: number, grammar: Clause["grammar"]): boolean {
  const text = items[stepOn(items, from)]?.text ?? "";
  return grammar.link.has(text) && !grammar.copula.has(text);
}

/** "this government", "all of these MPs" */
function pointsAt({ items, grammar }: Clause, from: number): boolean {
  return items.slice(from, from + 3).some(({ text }) => grammar.demonstrative.has(text));
}

/** "…, the entire Freedonian cabinet.", "…, Mr President.": somebody is named and the sentence ends. */
function closesWith({ items, grammar }: Clause, from: number): boolean {
  const offset = items
    .slice(from, from + 6)
    .findIndex(({ target }) => target !== undefined && target !== "maybe" && target !== "name");
  if (offset < 0 || items.slice(from, from + offset).some((item) => item.kind === "mark"))
    return false;
  const between = items.slice(from, from + offset);
  if (between.some(({ text }) => grammar.preposition.has(text) || grammar.coordinator.has(text)))
    return false;
  const rest = items[from + offset + 1];
  return !rest || (rest.kind === "mark" && !/^[:,;]$/.test(rest.text));
}

/** "A disgrace to diplomacy: Minister Kroll." */
function aimHeading(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items } = clause;
  if (!opensPhrase(items, phrase) && phrase.start > 2) return undefined;
  const colon = items.findIndex(
    ({ text }, index) => text === ":" && index >= phrase.after && index < phrase.after + 5,
  );
  const target = stepOn(items, colon + 1);
  const after = items[target + 1];
  if (colon < 0 || items[target]?.target === undefined || (after && after.kind !== "mark"))
    return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}

function opensPhrase(items: readonly Item[], phrase: Phrase): boolean {
  return phrase.start === stepOn(items, 0);
}

function forward(
  clause: Clause,
  at: number,
  phrase: Phrase,
  target: number,
  isLinked: boolean,
): Aim | undefined {
  const { items } = clause;
  // "the puppets of the children's theatre": a possessive makes the target somebody else's.
  const after = items[target + 1];
  if (after?.text === "s" && after.gap === "join" && !isLinked && !isAdjective(items[at]?.insult)) {
    return { insult: at, target, construction: "apposition", phrase };
  }
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}

/** "that clown in the palace", "the idiots who run the country", "the biggest fool here is the minister". */
function seated(clause: Clause, at: number, phrase: Phrase, from: number): Aim | undefined {
  const { items, grammar } = clause;
  if (phrase.determiner === undefined && !grammar.preposition.has(items[from]?.text ?? "")) {
    if (phrase.start !== 0) return undefined;
  }
  const inverse = inverted(clause, at, phrase, from);
  if (inverse) return inverse;
  let isJoined = false;
  for (let index = from; index < Math.min(items.length, from + 7); index++) {
    const item = items[index];
    if (
      item?.text === "," &&
      isJoined &&
      phrase.determiner !== undefined &&
      closesWith(clause, index + 1)
    ) {
      const target = items.findIndex((each, at) => at > index && each.target !== undefined);
      return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
    }
    if (!item || (item.kind === "mark" && !isDecoration(item)) || isCopula(items, index, grammar))
      return undefined;
    if (
      grammar.governing.has(item.text) ||
      grammar.relative.has(item.text) ||
      grammar.preposition.has(item.text)
    ) {
      isJoined = true;
      continue;
    }
    const isGoverned =
      item.target === "name" &&
      items.slice(from, index).some(({ text }) => grammar.governing.has(text));
    const isSeat =
      item.target === "body" ||
      item.target === "state" ||
      isGoverned ||
      (!item.target && grammar.seat.has(item.text));
    if (isJoined && isSeat) {
      const after = items[index + 1];
      // "rats in the parliament cellar"
      const isCompound =
        after?.kind === "word" &&
        after.target === undefined &&
        !isClosedClass(after.text, grammar) &&
        !grammar.after.has(after.text);
      if (
        after?.kind === "word" &&
        (after.gap === "join" || (isCompound && items[at]?.insult === "beast"))
      )
        return undefined;
      return own(clause, phrase.start, {
        insult: at,
        target: item.target ? index : "seat",
        construction: "apposition",
        phrase,
      });
    }
    if (
      item.target === "holder" &&
      items.slice(from, index).some(({ text }) => grammar.naming.has(text))
    ) {
      return own(clause, phrase.start, {
        insult: at,
        target: index,
        construction: "apposition",
        phrase,
      });
    }
    if (item.target === "holder" || item.target === "people") return undefined;
  }
  return undefined;
}

/** "the biggest fool in Europe is the president of Freedonia" */
function inverted(clause: Clause, at: number, phrase: Phrase, from: number): Aim | undefined {
  const { items, grammar } = clause;
  for (let index = from; index < Math.min(items.length, from + 7); index++) {
    const item = items[index];
    if (!item || (item.kind === "mark" && !isDecoration(item))) return undefined;
    if (!isCopula(items, index, grammar)) continue;
    for (let next = index + 1; next < index + 6; next++) {
      const complement = items[next];
      if (!complement || complement.kind === "mark") return undefined;
      if (complement.target) {
        const isSingular = complement.target !== "maybe" && items[next + 1]?.gap !== "join";
        return isSingular
          ? own(clause, phrase.start, {
              insult: at,
              target: next,
              construction: "predicate",
              phrase,
            })
          : undefined;
      }
      const isFiller =
        grammar.determiner.has(complement.text) ||
        grammar.demonstrative.has(complement.text) ||
        (grammar.adverb.has(complement.text) && !grammar.negation.has(complement.text)) ||
        complement.isCapital;
      if (!isFiller) return undefined;
    }
    return undefined;
  }
  return undefined;
}
