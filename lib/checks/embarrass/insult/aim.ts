import type { Clause, Item } from "./clause";
import { isDecoration, type Phrase, phraseAround, stepBack, stepOn } from "./phrase";
import { stanceOf } from "./stance";
import { outside, subjectBefore } from "./subject";
import { isClosedClass } from "./target";
import type { InsultClass } from "./words";

/** How an insulting word reaches the one it hits; the tighter ones come first. */
export type Construction =
  | "predicate"
  | "apposition"
  | "address"
  | "simile"
  | "exclamation"
  | "curse"
  | "quality"
  | "act"
  | "loose";

/** An insulting word with the one it is aimed at: an item's index, or the person spoken of or to. */
export interface Aim {
  readonly insult: number;
  readonly target: number | "you" | "third" | "seat" | undefined;
  readonly construction: Construction;
  readonly phrase: Phrase;
}

const ADJECTIVES: ReadonlySet<InsultClass> = new Set(["trait", "lack", "fault"]);

/** Finds whom the insulting item `at` is said of; undefined where it is nobody's or is denied, reported or of oneself. */
export function aimOf(clause: Clause, at: number): Aim | undefined {
  const item = clause.items[at];
  if (!item?.insult) return undefined;
  switch (item.insult) {
    case "predicate":
      return aimPredicate(clause, at);
    case "command":
      return aimCommand(clause, at);
    case "attack":
      return aimAttack(clause, at);
    case "belittle":
      return aimForward(clause, at, phraseAround(clause, at)) ?? aimNominal(clause, at, "shame");
    case "folly":
      return aimFolly(clause, at);
    case "harmless":
      return undefined;
    default:
      return aimNominal(clause, at, item.insult);
  }
}

function aimNominal(clause: Clause, at: number, kind: InsultClass): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = phraseAround(clause, at);
  const isAdjective = ADJECTIVES.has(kind);
  const head = isAdjective ? adjectiveHead(clause, at) : nounHead(clause, at);
  if (head === "other") return isAdjective ? aimAct(clause, at, phrase) : undefined;
  if (head === "target") return aimForward(clause, at, phrase);
  const before = stepBack(items, phrase.start - 1);
  const said =
    aimExclamation(clause, at, phrase, before, isAdjective) ??
    aimSubject(clause, at, phrase, before) ??
    aimApposition(clause, at, phrase, before, isAdjective) ??
    aimAddress(clause, at, phrase, before, isAdjective) ??
    aimForward(clause, at, phrase) ??
    aimPostmodifier(
      clause,
      at,
      before,
      isAdjective ||
        (grammar.adjectiveFollows && kind === "person" && phrase.determiner === undefined),
    );
  if (said === "nobody") return undefined;
  if (said) return said;
  return isAdjective ? undefined : aimLoosely(clause, at, phrase, before);
}

/** "the minister's stupid decision", "this idiotic policy of the government" */
function aimAct(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const noun = items.findIndex(
    (item, index) => index > at && index < at + 3 && grammar.act.has(item.text),
  );
  if (noun < 0) return undefined;
  const owner = stepBack(items, phrase.start - 2);
  if (items[phrase.start - 1]?.text === "s" && items[owner]?.target) {
    return own(clause, owner, { insult: at, target: owner, construction: "act", phrase });
  }
  if (!/^(?:of|by|from)$/.test(items[noun + 1]?.text ?? "")) return undefined;
  const target = items.findIndex(
    (item, index) => index > noun + 1 && index < noun + 6 && item.target !== undefined,
  );
  return target < 0
    ? undefined
    : own(clause, phrase.start, { insult: at, target, construction: "act", phrase });
}

/** What an adjective leans on: itself as a predicate, a person, or something else. */
function adjectiveHead(clause: Clause, at: number): "self" | "target" | "other" {
  const { items, grammar } = clause;
  let next = at + 1;
  for (let steps = 0; steps < 4; steps++) {
    next = stepOn(items, next);
    const item = items[next];
    if (!item || (item.kind === "mark" && item.text !== ",")) return "self";
    if (item.text === "," || grammar.coordinator.has(item.text)) {
      const after = items[stepOn(items, next + 1)];
      if (after?.insult)
        return ADJECTIVES.has(after.insult) ? adjectiveHeadAt(clause, next + 1) : "self";
      return "self";
    }
    if (item.gap === "join" && item.text !== "s" && items[next - 1] === items[at]) return "other";
    if (item.target) return "target";
    if (item.insult) return "self";
    if (grammar.complement.has(item.text) && items[at]?.insult === "lack") return "other";
    if (grammar.complement.has(item.text) && items[at]?.text === "lying") return "other";
    if (grammar.human.has(item.text)) return "self";
    if (grammar.after.has(item.text) && !isAdverbOfDegree(item.text)) return "self";
    if (grammar.adjectiveFollows) return "self";
    if (!grammar.adverb.has(item.text) && !isModifier(clause, item)) return "other";
    next++;
  }
  return "other";
}

function adjectiveHeadAt(clause: Clause, at: number): "self" | "target" | "other" {
  const head = adjectiveHead(clause, stepOn(clause.items, at));
  return head;
}

function isAdverbOfDegree(word: string): boolean {
  return /^(?:old|little|big|so|very)$/.test(word);
}

/** A word that may stand between an insulting adjective and the person it leans on: "stupid Freedonian minister". */
function isModifier({ items, grammar }: Clause, item: Item): boolean {
  const next = items[items.indexOf(item) + 1];
  return next?.target !== undefined || (next !== undefined && grammar.human.has(next.text));
}

/** What a noun of contempt is the head of: itself, a title in apposition, or a longer name ("clown festival"). */
function nounHead(clause: Clause, at: number): "self" | "target" | "other" {
  const { items, grammar } = clause;
  const item = items[at];
  if (
    item?.gap === "join" &&
    items[at - 1]?.kind === "word" &&
    !/^(?:l|d|un|qu|s|re|m)$/.test(items[at - 1]?.text ?? "")
  )
    return "other";
  const next = items[stepOn(items, at + 1)];
  if (!next || next.kind === "mark") return "self";
  if (next.text === "in" && items[at + 2]?.text === "chief") return "self";
  if (next.gap === "join")
    return next.text === "s" && items[at + 2] !== undefined && !followsCopula(clause, at)
      ? "other"
      : next.text === "s"
        ? "self"
        : "other";
  const isProperName =
    item?.isCapital &&
    next.isCapital &&
    at > 0 &&
    (next.target === "name" || next.target === "maybe");
  if (
    isProperName &&
    !grammar.determiner.has(items[at - 1]?.text ?? "") &&
    !grammar.demonstrative.has(items[at - 1]?.text ?? "")
  )
    return "other";
  if (next.target) return "target";
  if (next.insult || grammar.after.has(next.text) || grammar.human.has(next.text)) return "self";
  if (grammar.copula.has(next.text) || grammar.auxiliary.has(next.text)) return "self";
  if (grammar.adjectiveFollows) return "self";
  // Nobody is "that idiot proposal" but whoever is pointed at is "that idiot".
  if (item?.insult !== "person") return "other";
  const isPointedAt = grammar.demonstrative.has(items[at - 1]?.text ?? "") && item.text !== "jerk";
  return isPointedAt || isVerbOrAdverb(clause, next) ? "self" : "other";
}

function followsCopula({ items, grammar }: Clause, at: number): boolean {
  return grammar.determiner.has(items[at + 2]?.text ?? "");
}

/** The parser knows more words than the grammar's lists; where it is not loaded an unknown word is taken for a noun. */
function isVerbOrAdverb({ passage, grammar }: Clause, item: Item): boolean {
  if (grammar.language !== "en") return false;
  const term = passage.syntax()?.find(({ start, end }) => start < item.end && item.start < end);
  return (
    term !== undefined &&
    (term.tags.has("Verb") || term.tags.has("Adverb")) &&
    !term.tags.has("Gerund")
  );
}

/** "T is a fool", "is T a fool?", "acts like a fool", "I call T a fool". */
function aimSubject(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | "nobody" | undefined {
  const { items, grammar } = clause;
  const verb = verbBefore(
    clause,
    before,
    phrase.determiner !== undefined || ADJECTIVES.has(items[at]?.insult ?? "person"),
  );
  if (verb !== undefined) {
    if (verb.isCoordinate && opensClause(clause, phrase.after)) return "nobody";
    if (isDenied(clause, verb.at, phrase.start, at)) return "nobody";
    const subject = subjectBefore(clause, verb.at);
    if (subject?.kind === "target") {
      return own(clause, subject.at, {
        insult: at,
        target: subject.at,
        construction: verb.isSimile ? "simile" : "predicate",
        phrase,
      });
    }
    if (subject?.kind === "you" || subject?.kind === "third") {
      const target = (subject.kind === "you" ? named(clause, at) : undefined) ?? subject.kind;
      return own(clause, subject.at, {
        insult: at,
        target,
        construction: verb.isSimile ? "simile" : "predicate",
        phrase,
      });
    }
    if (subject?.kind === "act" && ADJECTIVES.has(items[at]?.insult ?? "person")) {
      return own(clause, subject.at, {
        insult: at,
        target: subject.at,
        construction: "act",
        phrase,
      });
    }
    if (subject) return "nobody";
    return undefined;
  }
  const agent = aimAgent(clause, at, phrase, before);
  if (agent) return agent;
  let object = before;
  while (grammar.adverb.has(items[object]?.text ?? "") && object > 0)
    object = stepBack(items, object - 1);
  const item = items[object];
  if (item?.target || grammar.third.has(item?.text ?? "") || grammar.you.has(item?.text ?? "")) {
    return aimObject(clause, at, phrase, object);
  }
  return undefined;
}

/** "The ministry is run by monkeys", "a country governed by thieves". */
function aimAgent(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items, grammar } = clause;
  if (!/^(?:by|par|por|von)$/.test(items[before]?.text ?? "")) return undefined;
  if (!grammar.governing.has(items[before - 1]?.text ?? "")) return undefined;
  const subject = isCopula(items, before - 2, grammar)
    ? subjectBefore(clause, before - 2)
    : undefined;
  const target = subject?.kind === "target" ? subject.at : named(clause, at);
  return target === undefined
    ? undefined
    : own(clause, target, { insult: at, target, construction: "predicate", phrase });
}

/** After "is our guest and the clown" a verb makes the clown the subject of a clause of its own. */
function opensClause(clause: Clause, after: number): boolean {
  const { items, grammar } = clause;
  const next = items[stepOn(items, after)];
  if (!next || next.kind === "mark") return false;
  return (
    grammar.copula.has(next.text) ||
    grammar.auxiliary.has(next.text) ||
    isVerbOrAdverb(clause, next)
  );
}

/** The verb that joins what stands at `before` to its subject; "like a fool" goes back to the verb it describes. */
function verbBefore(
  { items, grammar }: Clause,
  before: number,
  mayContract: boolean,
): { readonly at: number; readonly isSimile: boolean; readonly isCoordinate: boolean } | undefined {
  let at = before;
  let isCoordinate = false;
  for (let steps = 0; steps < 10 && at >= 0; steps++) {
    at = stepBack(items, at);
    const item = items[at];
    if (!item) return undefined;
    if (isCopula(items, at, grammar) && (mayContract || item.text !== "s"))
      return { at, isSimile: false, isCoordinate };
    if (grammar.simile.has(item.text) && at > 0 && !isCompared(items, at)) {
      const previous = items[at - 1];
      if (previous?.target || previous?.kind === "mark") return undefined;
      const verb = simileVerb(items, at, grammar);
      return verb === undefined ? undefined : { at: verb, isSimile: true, isCoordinate };
    }
    const joins =
      grammar.adverb.has(item.text) ||
      grammar.negation.has(item.text) ||
      grammar.coordinator.has(item.text) ||
      item.insult !== undefined ||
      (item.text === "," && steps > 0) ||
      /^(?:only|just|merely|simply|than|be|been|also|to|one|of)$/.test(item.text) ||
      /\p{L}{3}ly$/u.test(item.text);
    if (joins) {
      isCoordinate ||= grammar.coordinator.has(item.text) && item.text !== "but";
      at--;
      continue;
    }
    // "is rude, lazy and a moron": other things are said of the same subject before.
    if (steps > 0 && leadsToCopula(items, at, grammar)) {
      at--;
      continue;
    }
    return undefined;
  }
  return undefined;
}

function isCompared(items: readonly Item[], at: number): boolean {
  return items[at]?.text === "as" && items[at - 1]?.insult !== undefined;
}

function isCopula(items: readonly Item[], at: number, grammar: Clause["grammar"]): boolean {
  const item = items[at];
  if (!item || item.target || !grammar.copula.has(item.text)) return false;
  // "Varga's a clown" against "Varga's clown": the phrase has its own article.
  if (item.text === "s" || item.text === "re" || item.text === "m") return item.gap === "join";
  return true;
}

/** Whether a copula stands shortly before without a new subject in between. */
function leadsToCopula(items: readonly Item[], from: number, grammar: Clause["grammar"]): boolean {
  for (let index = from; index >= 0 && from - index < 6; index--) {
    const item = items[index];
    if (!item || item.target) return false;
    if (isCopula(items, index, grammar)) return true;
    if (
      grammar.relative.has(item.text) ||
      grammar.third.has(item.text) ||
      grammar.self.has(item.text)
    )
      return false;
    if (item.kind === "mark" && item.text !== "," && !isDecoration(item)) return false;
  }
  return false;
}

/** The verb that "like a clown" describes, with an object of its own between ("runs the country like a clown"). */
function simileVerb(
  items: readonly Item[],
  like: number,
  grammar: Clause["grammar"],
): number | undefined {
  for (let index = like - 1; index >= 0 && like - index < 7; index--) {
    const item = items[index];
    if (!item || item.kind === "mark" || grammar.self.has(item.text)) return undefined;
    if (
      /^(?:treat|treats|treated|treating|work|works|worked|working|us|me|traite|traitent|trata|tratan|tratam|behandelt|behandeln)$/.test(
        item.text,
      )
    )
      return undefined;
    const previous = items[index - 1];
    if (
      previous &&
      (previous.target || grammar.third.has(previous.text) || grammar.you.has(previous.text))
    ) {
      const { governor } = outside(items, index - 1, grammar);
      if (!governor || !grammar.preposition.has(governor.text)) return index;
    }
  }
  return undefined;
}

/** "is no fool", "isn't a clown"; "isn't he a clown?", "not only a clown" and "nothing but a clown" deny nothing. */
function isDenied(
  { items, grammar }: Clause,
  verb: number,
  start: number,
  insult: number,
): boolean {
  const said = items.slice(Math.max(0, verb - 2), insult);
  const lastMark = said.findLastIndex(
    (item) => item.kind === "mark" && item.text !== "," && !isDecoration(item),
  );
  const words = said.slice(lastMark + 1).map(({ text }) => text);
  const row = ` ${words.join(" ")} `;
  const isDeniedBut = / (?:anything but|far from|loin d|lejos de|longe de|alles andere als) /u.test(
    row,
  );
  const isQuestion = verb <= 1 && items.some(({ text }) => text === "?");
  if (grammar.restriction.test(row)) return false;
  return (
    isDeniedBut || (!isQuestion && words.some((word) => grammar.negation.has(word)) && start >= 0)
  );
}

/** "Is the minister a fool?", and after verbs of naming and finding: "I find the minister pathetic". */
function aimObject(
  clause: Clause,
  at: number,
  phrase: Phrase,
  object: number,
): Aim | "nobody" | undefined {
  const { items, grammar } = clause;
  const { before, governor } = outside(items, object, grammar);
  const target = items[object]?.target
    ? object
    : grammar.you.has(items[object]?.text ?? "")
      ? "you"
      : "third";
  if (!governor) return undefined;
  const isInverted = isCopula(items, before, grammar) || grammar.auxiliary.has(governor.text);
  const opens =
    before === 0 ||
    items[before - 1]?.kind === "mark" ||
    /^(?:why|how|when|since|am|pourquoi|por|porque|warum|wieso|t|if|so|and|but)$/.test(
      items[before - 1]?.text ?? "",
    );
  if (isInverted && opens) {
    return own(clause, before, { insult: at, target, construction: "predicate", phrase });
  }
  if (
    !grammar.naming.has(governor.text) &&
    !/^(?:consider|find|finds|found|think|deem|believe|trouve|considère|considero|encuentro|acho|finde|halte)$/.test(
      governor.text,
    )
  ) {
    return undefined;
  }
  return nameCalling(clause, before)
    ? { insult: at, target, construction: "predicate", phrase }
    : "nobody";
}

/** Whether a verb of naming is the writer's own act: "I'd call", "let's call", "call him" first, "calling him … is an insult to …". */
function nameCalling({ items, grammar }: Clause, verb: number): boolean {
  const speaker = items.slice(Math.max(0, verb - 4), verb);
  const isRefused = speaker.some(
    ({ text }) =>
      grammar.negation.has(text) || /^(?:stop|refuse|wrong|unacceptable|dont|cant)$/.test(text),
  );
  if (isRefused) return false;
  const isOwn =
    verb === 0 ||
    speaker.some(
      ({ text }) =>
        grammar.self.has(text) ||
        /^(?:let|lets|let's|just|rightly|nennen|llamemos|chamemos|appelons)$/.test(text),
    ) ||
    speaker.at(-1)?.kind === "mark";
  const rest = items
    .slice(verb)
    .map(({ text }) => text)
    .join(" ");
  const mocks =
    /\b(?:insult (?:to|for)|unfair to|generous|too kind|compliment|flattery|understatement|would be an insult)\b/.test(
      rest,
    );
  // "Calling the minister a fool", "traiter la ministre d'incapable" go on to judge it.
  const isGerund = (grammar.language === "en" ? /ing$/ : /[aei]r$/).test(items[verb]?.text ?? "");
  return mocks || (isOwn && !isGerund);
}

/** "President Varga, that clown", "the minister – a fool –", "Varga the clown", "Weiss: liar, thief". */
function aimApposition(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
  isAdjective: boolean,
): Aim | undefined {
  const { items, grammar } = clause;
  const mark = items[before];
  if (!mark) return undefined;
  if (mark.target) {
    // "Krusty the Clown" is on a poster.
    const isStageName =
      items[at]?.isCapital === true && (mark.target === "name" || mark.target === "maybe");
    const isNickname =
      phrase.determiner !== undefined && !isAdjective && mark.target !== "body" && !isStageName;
    return isNickname
      ? own(clause, before, { insult: at, target: before, construction: "apposition", phrase })
      : undefined;
  }
  if (mark.kind !== "mark" || !/^[,(:=\u2013\u2014-]$/u.test(mark.text)) return undefined;
  let noun = stepBack(items, before - 1);
  // "Varga: liar, thief, idiot": a list goes back to the one it is about.
  for (let steps = 0; steps < 6 && items[noun] && !items[noun]?.target; steps++) {
    const item = items[noun];
    if (!item?.insult && item?.kind !== "mark" && !grammar.coordinator.has(item?.text ?? "")) break;
    noun = stepBack(items, noun - 1);
  }
  const isUnknownName =
    items[noun - 1]?.target === "holder" && !isClosedClass(items[noun]?.text ?? "", grammar);
  if (
    isUnknownName &&
    items[noun]?.kind === "word" &&
    !grammar.determiner.has(items[noun - 2]?.text ?? "")
  )
    noun--;
  if (!items[noun]?.target && mark.text === ":") return aimVerdict(clause, at, phrase, before);
  if (!items[noun]?.target && mark.text === ",") return aimAfterthought(clause, at, phrase);
  const holder = items[noun];
  if (
    !holder?.target ||
    (holder.target === "people" && mark.text === "," && !phrase.isDemonstrative)
  )
    return undefined;
  const next = items[stepOn(items, phrase.after)];
  // "the minister, the clown and the acrobat" is a list of guests.
  const isListed =
    next &&
    grammar.coordinator.has(next.text) &&
    grammar.determiner.has(items[stepOn(items, phrase.after) + 1]?.text ?? "");
  if (phrase.determiner !== undefined && !phrase.isDemonstrative && isListed) return undefined;
  const { governor } = outside(items, noun, grammar);
  if (
    mark.text === "," &&
    governor &&
    grammar.preposition.has(governor.text) &&
    phrase.determiner === undefined &&
    isAdjective
  )
    return undefined;
  return own(clause, noun, { insult: at, target: noun, construction: "apposition", phrase });
}

/** "The minister never called back, the moron." */
function aimAfterthought(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const next = items[stepOn(items, phrase.after)];
  const kind = items[at]?.insult;
  const closes = !next || (next.kind === "mark" && next.text !== ",");
  const isDefinite =
    phrase.determiner !== undefined &&
    !/^(?:a|an|un|une|una|um|uma|ein|eine)$/.test(phrase.determiner);
  const target = named(clause, at);
  if (!closes || !isDefinite || target === undefined || (kind !== "person" && kind !== "figure"))
    return undefined;
  const isSubject =
    target < at && !grammar.preposition.has(outside(items, target, grammar).governor?.text ?? "");
  return isSubject
    ? own(clause, target, { insult: at, target, construction: "apposition", phrase })
    : undefined;
}

/** "Let's call the president what he is: a jerk", "The minister in one word: idiot". */
function aimVerdict(clause: Clause, at: number, phrase: Phrase, colon: number): Aim | undefined {
  const { items } = clause;
  const next = items[stepOn(items, phrase.after)];
  if (next && next.kind !== "mark") return undefined;
  const target = items
    .slice(0, colon)
    .findLastIndex(
      (item) =>
        item.target === "holder" ||
        item.target === "holders" ||
        item.target === "handle" ||
        item.target === "name",
    );
  const kind = items[at]?.insult;
  if (target < 0 || (kind !== "person" && kind !== "figure" && kind !== "trait")) return undefined;
  const says = items
    .slice(0, colon)
    .some(({ text }) =>
      /^(?:is|are|was|call|word|words|summary|short|verdict|conclusion|impression|name|truth|est|es|é|ist|mot|palabra|palavra|wort)$/.test(
        text,
      ),
    );
  return says
    ? own(clause, target, { insult: at, target, construction: "apposition", phrase })
    : undefined;
}

/** "you fool", "Listen, idiot". */
function aimAddress(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
  isAdjective: boolean,
): Aim | undefined {
  const { items, grammar } = clause;
  const item = items[before];
  if (isAdjective || !item || phrase.determiner !== undefined || !grammar.you.has(item.text))
    return undefined;
  const governor = items[before - 1];
  if (governor && (grammar.preposition.has(governor.text) || grammar.negation.has(governor.text)))
    return undefined;
  const vocative = [before - 2, stepOn(items, phrase.after) + 1].find(
    (index) => items[index]?.target && items[index < before ? index + 1 : index - 1]?.text === ",",
  );
  return {
    insult: at,
    target: vocative ?? named(clause, at) ?? "you",
    construction: "address",
    phrase,
  };
}

/** "What a fool the minister is", "How stupid is the minister?", "Quel idiot, ce ministre". */
function aimExclamation(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
  isAdjective: boolean,
): Aim | "nobody" | undefined {
  const { items, grammar } = clause;
  const openers = isAdjective ? grammar.how : grammar.exclamation;
  const opener = [before, phrase.start].find(
    (index) => openers.has(items[index]?.text ?? "") && items[index]?.text !== "that",
  );
  if (opener === undefined) return opensWithInsult(clause, at, phrase);
  const previous = items[stepBack(items, opener - 1)];
  const opens =
    !previous ||
    previous.kind === "mark" ||
    /^(?:but|and|so|just|lol|mais|pero|mas|aber)$/.test(previous.text);
  if (!opens) return undefined;
  const rest = items.slice(phrase.after, phrase.after + 8);
  if (rest.slice(0, 2).some(({ text }) => grammar.self.has(text))) return "nobody";
  const offset = rest.findIndex(({ target }) => target !== undefined);
  if (offset >= 0)
    return { insult: at, target: phrase.after + offset, construction: "exclamation", phrase };
  if (isAdjective) return undefined;
  return { insult: at, target: named(clause, at) ?? "third", construction: "exclamation", phrase };
}

/** A sentence that is nothing but "Idiots." or "Total moron." speaks of whoever was named before. */
function opensWithInsult(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items } = clause;
  const rest = items.slice(phrase.after);
  const isAlone =
    phrase.start === stepOn(items, 0) &&
    rest.every(
      (item) =>
        item.kind === "mark" ||
        item.insult !== undefined ||
        clause.grammar.coordinator.has(item.text) ||
        clause.grammar.determiner.has(item.text) ||
        clause.grammar.adverb.has(item.text),
    );
  return isAlone ? { insult: at, target: "third", construction: "exclamation", phrase } : undefined;
}

/** "that clown Varga", "idiot minister", "ce clown de ministre", "the clowns in the palace", "the real idiot is the minister". */
function aimForward(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const previous = items[stepBack(items, phrase.start - 1)];
  const kind = items[at]?.insult;
  if (kind === "conduct" || kind === "charge" || (previous && grammar.negation.has(previous.text)))
    return undefined;
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
  for (let steps = 0; steps < 8; steps++) {
    const item = items[next];
    if (!item) return undefined;
    if (item.target) {
      const isNameOnly = item.target === "name" || item.target === "maybe";
      const mayBeOfName =
        !ADJECTIVES.has(kind ?? "person") || (phrase.isDemonstrative && kind !== "lack");
      const isSafe = (item.target !== "people" || !isLinked) && (!isNameOnly || mayBeOfName);
      return isSafe ? forward(clause, at, phrase, next, isLinked) : undefined;
    }
    const link =
      /^(?:of|de|du|del|do|da|von|named|called|like|such|as|a|an|the|un|une|le|la|l|el|o|einem|einer|ein|eine)$/.test(
        item.text,
      );
    if (
      link ||
      grammar.demonstrative.has(item.text) ||
      (isLinked && grammar.determiner.has(item.text))
    ) {
      isLinked ||= /^(?:like|such|of|de|du|del|do|da|von)$/.test(item.text);
      next = stepOn(items, next + 1);
      continue;
    }
    const isAppended =
      phrase.isDemonstrative ||
      (opensPhrase(items, phrase) && grammar.demonstrative.has(items[next + 1]?.text ?? ""));
    const isHeading = item.text === ":" && opensPhrase(items, phrase);
    if ((item.text === "," && isAppended) || isHeading) {
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
    return seated(clause, at, phrase, next);
  }
  return undefined;
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
  if (
    after?.text === "s" &&
    after.gap === "join" &&
    !isLinked &&
    !ADJECTIVES.has(items[at]?.insult ?? "person")
  ) {
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
      if (after && after.kind !== "mark" && after.gap === "join") return undefined;
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

/** "a president as stupid as Varga", "a prime minister this stupid", "le ministre idiot". */
function aimPostmodifier(
  clause: Clause,
  at: number,
  before: number,
  isAdjective: boolean,
): Aim | undefined {
  const { items, grammar } = clause;
  if (!isAdjective) return undefined;
  let noun = before;
  const item = items[noun];
  if (!item) return undefined;
  const isCompared =
    /^(?:as|this|that|so|aussi|tan|tão|so)$/.test(
      items[phraseAround(clause, at).start]?.text ?? "",
    ) || /^(?:as|this|that|so)$/.test(item.text);
  if (/^(?:as|this|that|so)$/.test(item.text)) noun = stepBack(items, noun - 1);
  const person = items[noun];
  if (!person?.target || (!isCompared && !grammar.adjectiveFollows)) return undefined;
  const phrase = phraseAround(clause, at);
  return own(clause, noun, { insult: at, target: noun, construction: "apposition", phrase });
}

/** "The president has lost his mind": the subject of a whole predicate. */
function aimPredicate(clause: Clause, at: number): Aim | undefined {
  const phrase = { ...phraseAround(clause, at), start: at };
  const subject = subjectBefore(clause, at);
  if (!subject || subject.kind === "self" || subject.kind === "thing" || subject.kind === "act")
    return undefined;
  const target = subject.kind === "target" ? subject.at : subject.kind;
  return own(clause, subject.at, { insult: at, target, construction: "predicate", phrase });
}

/** "Shut up, Mr President", "Minister, go to hell". */
function aimCommand(clause: Clause, at: number): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = { ...phraseAround(clause, at), start: at };
  const previous = items[stepBack(items, at - 1)];
  const mayCommand =
    !previous ||
    previous.kind === "mark" ||
    previous.target !== undefined ||
    /^(?:just|please|can|should|and|so|to|oh)$/.test(previous.text);
  if (!mayCommand || (previous && grammar.self.has(previous.text))) return undefined;
  return { insult: at, target: named(clause, at) ?? "you", construction: "curse", phrase };
}

/** "Screw the minister": a curse with its object. */
function aimAttack(clause: Clause, at: number): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = { ...phraseAround(clause, at), start: at };
  const previous = items[stepBack(items, at - 1)];
  if (previous && previous.kind !== "mark" && !/^(?:so|and|just|well|ok|oh)$/.test(previous.text))
    return undefined;
  for (let index = at + 1; index < Math.min(items.length, at + 5); index++) {
    const item = items[index];
    if (item?.target) return { insult: at, target: index, construction: "curse", phrase };
    if (
      !item ||
      (!grammar.determiner.has(item.text) &&
        !grammar.demonstrative.has(item.text) &&
        item.insult === undefined &&
        !grammar.adverb.has(item.text))
    )
      break;
  }
  return undefined;
}

/** "the minister's stupidity", "the idiocy of this government", "la bêtise du ministre". */
function aimFolly(clause: Clause, at: number): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = phraseAround(clause, at);
  const previous = items[stepBack(items, at - 1)];
  const owner = items[stepBack(items, at - 2)];
  if (previous?.text === "s" && owner?.target) {
    return own(clause, at, { insult: at, target: at - 2, construction: "quality", phrase });
  }
  const link = items[at + 1];
  if (!link || !/^(?:of|de|du|del|do|da|des|von|dieses|dieser|der)$/.test(link.text))
    return undefined;
  for (let index = at + 2; index < Math.min(items.length, at + 6); index++) {
    const item = items[index];
    if (item?.target && item.target !== "maybe" && item.target !== "name") {
      return own(clause, phrase.start, {
        insult: at,
        target: index,
        construction: "quality",
        phrase,
      });
    }
    if (
      !item ||
      (!grammar.determiner.has(item.text) &&
        !grammar.demonstrative.has(item.text) &&
        !item.isCapital)
    )
      return undefined;
  }
  return undefined;
}

/** Target and insult in one sentence without a construction that joins them. */
function aimLoosely(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items, grammar } = clause;
  const previous = items[before];
  if (
    previous &&
    (grammar.negation.has(previous.text) ||
      previous.text === "only" ||
      grammar.self.has(previous.text))
  )
    return undefined;
  if (items.some(({ text }) => grammar.rejection.has(text))) return undefined;
  return own(clause, phrase.start, {
    insult: at,
    target: named(clause, at),
    construction: "loose",
    phrase,
  });
}

/** The nearest titled person, body, state or account of the sentence. */
function named({ items }: Clause, at: number): number | undefined {
  let nearest: number | undefined;
  items.forEach(({ target }, index) => {
    if (!target || target === "maybe" || target === "people" || target === "name") return;
    if (nearest === undefined || Math.abs(index - at) < Math.abs(nearest - at)) nearest = index;
  });
  return nearest;
}

/** Keeps an aim that is the writer's own. */
function own(clause: Clause, subject: number, aim: Aim): Aim | undefined {
  return stanceOf(clause, subject, aim.insult) === "own" ? aim : undefined;
}
