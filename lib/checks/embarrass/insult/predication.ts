import { type Aim, isAdjective, type Nobody, named, own } from "./aim";
import type { Clause } from "./clause";
import { isVerbOrAdverb } from "./heads";
import { isLiteral } from "./literal";
import { outside } from "./noun-phrase";
import { isDecoration, type Phrase, phraseAround, stepBack, stepOn } from "./phrase";
import { subjectBefore } from "./subject";
import { isCopula, verbBefore } from "./verb";

/** "T is a fool", "is T a fool?", "acts like a fool", "I call T a fool". */
export function aimSubject(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | Nobody | undefined {
  const { items, grammar } = clause;
  // "est au Guignol de Lyon" tells where he is.
  if (WHERE.has(phrase.determiner ?? "")) return "nobody";
  const verb = verbBefore(
    clause,
    before,
    phrase.determiner !== undefined || isAdjective(items[at]?.insult),
  );
  if (verb !== undefined) {
    // "denied being a fool", "accused of being a fool"
    const governor = items[verb.at - 1]?.text ?? "";
    const isTold = grammar.saying.has(governor) || grammar.preposition.has(governor);
    if (items[verb.at]?.text === "being" && isTold) return "nobody";
    const goal = items[verb.at + 1]?.text ?? "";
    if (WENT.has(items[verb.at]?.text ?? "") && TO.has(goal)) return "nobody";
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
    const isEvent = subject?.kind === "third" && grammar.neuter.has(items[subject.at]?.text ?? "");
    // "That is no minister, that is a clown" speaks of the minister.
    const isCorrection =
      items[at]?.insult === "figure" &&
      items.slice(0, verb.at).some(({ target }) => target === "holder");
    const isMeant = isCorrection || isIdentified(clause, at, phrase, verb.at);
    if (isEvent && items[at]?.insult !== "person" && !isMeant) return "nobody";
    if (subject?.kind === "you" || subject?.kind === "third") {
      const target = (subject.kind === "you" ? named(clause, at) : undefined) ?? subject.kind;
      return own(clause, subject.at, {
        insult: at,
        target,
        construction: verb.isSimile ? "simile" : "predicate",
        phrase,
      });
    }
    if (subject?.kind === "act" && isAdjective(items[at]?.insult)) {
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

/** "C'est un menteur.": with its article a noun of persons tells who somebody is, an adjective what something is like. */
function isIdentified(
  { items, grammar }: Clause,
  at: number,
  phrase: Phrase,
  verb: number,
): boolean {
  const next = items[stepOn(items, phrase.after)];
  return (
    grammar.adjectiveFollows &&
    verb <= 1 &&
    items[at]?.insult === "figure" &&
    /^(?:une?|um|uma)$/.test(phrase.determiner ?? "") &&
    (!next || next.kind === "mark" || grammar.coordinator.has(next.text))
  );
}

const WHERE: ReadonlySet<string> = new Set("au aux al ao aos im am beim".split(" "));

/** In Spanish and Portuguese "was" and "went" are one word: "fue al circo". */
const WENT: ReadonlySet<string> = new Set(["fue", "fueron", "foi", "foram"]);
const TO: ReadonlySet<string> = new Set(["a", "al", "ao", "aos", "à", "às"]);

/** "The ministry is run by monkeys", "a country governed by thieves". */
function aimAgent(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items, grammar } = clause;
  // "run by criminals and clowns"
  let by = before;
  while (items[by]?.insult || grammar.coordinator.has(items[by]?.text ?? ""))
    by = stepBack(items, by - 1);
  if (!grammar.agent.has(items[by]?.text ?? "")) return undefined;
  if (!grammar.governing.has(items[by - 1]?.text ?? "")) return undefined;
  const subject = isCopula(items, by - 2, grammar) ? subjectBefore(clause, by - 2) : undefined;
  // "Poor Tova, ruled by a fool": whoever stands before, named with a title or not.
  const nearest = items.slice(0, by).findLastIndex(({ target: kind }) => kind !== undefined);
  const target =
    subject?.kind === "target"
      ? subject.at
      : (named(clause, at) ?? (nearest < 0 ? undefined : nearest));
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
  // "has never in his life been anything but a thug"
  const isTwice =
    row.includes(" anything but ") &&
    items.slice(Math.max(0, verb - 6), insult).some(({ text }) => grammar.negation.has(text));
  if (isTwice) return false;
  const isQuestion = verb <= 1 && items.slice(verb, verb + 40).some(({ text }) => text === "?");
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
): Aim | Nobody | undefined {
  const { items, grammar } = clause;
  const { before, governor } = outside(items, object, grammar);
  const isYou = grammar.you.has(items[object]?.text ?? "");
  const target = items[object]?.target ? object : isYou ? (named(clause, at) ?? "you") : "third";
  if (!governor) return undefined;
  const isInverted = isCopula(items, before, grammar) || grammar.auxiliary.has(governor.text);
  const opens =
    before === 0 ||
    items[before - 1]?.kind === "mark" ||
    grammar.asking.has(items[before - 1]?.text ?? "");
  if (isInverted && opens) {
    return own(clause, before, { insult: at, target, construction: "predicate", phrase });
  }
  if (!grammar.naming.has(governor.text) && !grammar.finding.has(governor.text)) {
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
    ({ text }) => grammar.negation.has(text) || grammar.rejection.has(text),
  );
  if (isRefused) return false;
  const isOwn =
    verb === 0 ||
    speaker.some(({ text }) => grammar.self.has(text) || grammar.letting.has(text)) ||
    speaker.at(-1)?.kind === "mark";
  const rest = items
    .slice(verb, verb + 20)
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

/** "The president has lost his mind": the subject of a whole predicate. */
export function aimPredicate(clause: Clause, at: number): Aim | undefined {
  const phrase = { ...phraseAround(clause, at), start: at };
  const { items } = clause;
  if (isLiteral(clause, at)) return undefined;
  // "… with the Speaker lying through his teeth": the participle's subject is what stands before it.
  const isParticiple =
    /ing$/.test(items[at]?.text ?? "") &&
    (items[at - 1]?.target === "holder" || items[at - 1]?.target === "name");
  if (isParticiple)
    return own(clause, at - 1, { insult: at, target: at - 1, construction: "predicate", phrase });
  const subject = subjectBefore(clause, at);
  if (!subject || subject.kind === "self" || subject.kind === "thing" || subject.kind === "act")
    return undefined;
  const target = subject.kind === "target" ? subject.at : subject.kind;
  return own(clause, subject.at, { insult: at, target, construction: "predicate", phrase });
}
