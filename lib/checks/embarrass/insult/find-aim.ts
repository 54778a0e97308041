import { covers } from "@/lib/draft/span";
import { aimAddress, aimAttack, aimCommand, aimExclamation } from "./address";
import { type Aim, isAdjective, named, own } from "./aim";
import { aimApposition, aimCompared, aimPostmodifier } from "./apposition";
import type { Clause } from "./clause";
import { aimCompany, aimMeasure, aimMembers } from "./company";
import { isOwnView } from "./denied-body";
import { isEncountered } from "./encountered";
import { aimForward } from "./forward";
import { aimFramed, isOfThing } from "./frames";
import { aimFronted, aimVocative } from "./fronted";
import { isClosedClass } from "./grammar";
import { adjectiveHead, nounHead } from "./heads";
import { aimIdentified } from "./identified";
import { isPosing } from "./literal";
import { measuresThing } from "./noun-phrase";
import { isOvercome } from "./overcome";
import { isPartOfName } from "./part-of-name";
import { type Phrase, phraseAround, stepBack } from "./phrase";
import { aimPredicate, aimSubject } from "./predication";
import { aimAct, aimFolly } from "./quality";
import { aimSurpassed } from "./surpassed";
import type { InsultClass } from "./words";

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
      // "so-called" empties an office only; before anything else it is a plain word.
      if (/^(?:so|soi)$/.test(item.text)) return aimSoCalled(clause, at);
      // "une espèce de papillon", "el proyecto de riego" belittle nobody.
      if (/^(?:esp[eè]ci?es?|intento|projec?to|proyecto|projet)$/.test(item.text))
        return aimForward(clause, at, phraseAround(clause, at));
      return aimForward(clause, at, phraseAround(clause, at)) ?? aimNominal(clause, at, "shame");
    case "folly":
      return aimFolly(clause, at);
    case "harmless":
      return undefined;
    default:
      return aimNominal(clause, at, item.insult);
  }
}

/** "the so-called president", and not "their so-called President's Cup". */
function aimSoCalled(clause: Clause, at: number): Aim | undefined {
  const { items, passage } = clause;
  const aim = aimForward(clause, at, phraseAround(clause, at));
  if (typeof aim?.target !== "number") return aim;
  const after = items[aim.target + 1];
  if (after?.text === "s" && after.gap === "join") return undefined;
  const body = items[aim.target];
  if (body?.target !== "body") return aim;
  // "the so-called parliament of Zembla", and not "the so-called UN blue line"; "of Justice" is of its name, "of Zembla" its state.
  const isLinked = /^(?:of|d|de|du|des)$/.test(after?.text ?? "");
  const named = isLinked
    ? items
        .slice(aim.target + 2, aim.target + 5)
        .findLast(({ target, isCapital }) => target === "state" || isCapital)
    : undefined;
  return isOwnView(passage.text, passage.text.slice((named ?? body).end)) ? aim : undefined;
}

function aimNominal(clause: Clause, at: number, kind: InsultClass): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = phraseAround(clause, at);
  if (items.slice(phrase.start, at).some(({ text }) => CONFESSED.has(text))) return undefined;
  if (isPartOfName(clause, at, phrase)) return undefined;
  // "I never met a bigger fool than": the measure is no meeting.
  if (isEncountered(clause, phrase) && !aimSurpassed(clause, at, phrase)) return undefined;
  // "onze Toyota, zéro accident": none.
  const isFigure =
    /^(?:zéro|zero|cero)$/.test(items[at]?.text ?? "") &&
    phrase.determiner === undefined &&
    items[at + 1]?.kind === "word";
  // "Die Botschafterin ist fünfsprachig, ihr Papagei zwei."
  const isTheirs =
    kind === "beast" &&
    /^(?:ihr|sein)$/.test(phrase.determiner ?? "") &&
    items[phrase.start - 1]?.text === ",";
  if (isFigure || isTheirs || isOfThing(clause, at) || isOvercome(clause, at + 1)) return undefined;
  if (!isAdjective(kind) && measuresThing(clause, phrase.after)) return undefined;
  const identified = isAdjective(kind) ? undefined : aimIdentified(clause, at, phrase);
  if (identified) return identified;
  const framed = aimFramed(clause, at, phrase);
  if (framed) return framed;
  const isTrait = isAdjective(kind);
  const head = isTrait ? adjectiveHead(clause, at) : nounHead(clause, at);
  const before = stepBack(items, phrase.start - 1);
  const likened = isTrait ? undefined : aimLikened(clause, at, phrase);
  if (likened) return likened;
  if (head === "other") {
    // In "and his clowns left" the parser may not know that the plural ends there.
    return isTrait ? aimThing(clause, at, phrase, kind) : aimCompany(clause, at, phrase, before);
  }
  if (head === "target") {
    // "What an absolute donkey the minister turned out to be."
    const isExclaimed = [before, phrase.start].some(
      (index) => index === 0 && grammar.exclamation.has(items[index]?.text ?? ""),
    );
    const exclaimed =
      isExclaimed && !isTrait && aimExclamation(clause, at, phrase, before, isTrait);
    if (exclaimed) return exclaimed === "nobody" ? undefined : exclaimed;
    return aimForward(clause, at, phrase);
  }
  const compared = isTrait ? aimCompared(clause, at, phrase) : aimSurpassed(clause, at, phrase);
  if (compared) return compared;
  const said =
    aimExclamation(clause, at, phrase, before, isTrait) ??
    aimSubject(clause, at, phrase, before) ??
    aimApposition(clause, at, phrase, before, isTrait) ??
    aimAddress(clause, at, phrase, before, isTrait) ??
    aimVocative(clause, at, phrase, before) ??
    aimFronted(clause, at, phrase) ??
    aimMembers(clause, at, phrase, before) ??
    aimMeasure(clause, at, phrase, before) ??
    aimCompany(clause, at, phrase, before) ??
    aimForward(clause, at, phrase) ??
    aimPostmodifier(
      clause,
      at,
      before,
      isTrait || (grammar.adjectiveFollows && kind === "person" && phrase.determiner === undefined),
    );
  if (said === "nobody") return undefined;
  if (said) return said;
  return isTrait ? undefined : aimLoosely(clause, at, phrase, before);
}

/** "a self-confessed coffee snob" */
const CONFESSED: ReadonlySet<string> = new Set(["confessed", "professed", "described"]);

/** "il faut être un clown comme le ministre Tallard pour …", "a banana republic like Honduras": whoever is the likeness is hit. */
function aimLikened(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  if (!grammar.indefinite.has(phrase.determiner ?? "")) return undefined;
  // "a parasite state like"
  const isApposed = !grammar.adjectiveFollows && grammar.human.has(items[phrase.after]?.text ?? "");
  const like = isApposed ? phrase.after + 1 : phrase.after;
  if (!grammar.simile.has(items[like]?.text ?? "")) return undefined;
  let target = like + 1;
  if (grammar.determiner.has(items[target]?.text ?? "")) target++;
  const [liken, next] = [items[target], items[target + 1]];
  if (!liken?.target || grammar.saying.has(next?.text ?? "")) return undefined;
  // "a pig like Napoleon", "a snake like Brazil's" are no verdict.
  const isOwner = next?.text === "s" && next.gap === "join";
  const isKnown = liken.target === "holder" || liken.target === "state" || liken.target === "body";
  if (!grammar.adjectiveFollows && (isOwner || !isKnown)) return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}

/** A trait before a noun: "his stupid decision" is an act, "is a spineless jellyfish" is a person all the same. */
function aimThing(clause: Clause, at: number, phrase: Phrase, kind: InsultClass): Aim | undefined {
  const act = aimAct(clause, at, phrase);
  const { items, grammar } = clause;
  const noun = items[at + 1];
  const isPredicate =
    kind === "trait" &&
    phrase.determiner !== undefined &&
    noun !== undefined &&
    !grammar.act.has(noun.text);
  if (act || !isPredicate || (items[at + 2] && items[at + 2]?.kind !== "mark")) return act;
  const said = aimSubject(clause, at, phrase, stepBack(items, phrase.start - 1));
  if (!said || said === "nobody" || typeof said.target !== "number") return undefined;
  const target = items[said.target]?.target;
  return target === "holder" || target === "handle" || target === "name" ? said : undefined;
}

/** Target and insult in one sentence without a construction that joins them. */
function aimLoosely(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  if (isPosing(clause, at)) return undefined;
  const { items, grammar } = clause;
  const previous = items[before];
  const isObject = !phrase.isDemonstrative && SUBJECTS_OF_TALK.has(previous?.text ?? "");
  if (
    previous &&
    (isObject || grammar.negation.has(previous.text) || grammar.self.has(previous.text))
  )
    return undefined;
  if (isOwnFeeling(clause, at)) return undefined;
  const isOnly = [before, phrase.start].some((index) => ONLY.has(items[index]?.text ?? ""));
  if (isOnly && !trustsLast(clause, phrase.after)) return undefined;
  // "la débile croissance": in Romance languages the word may be an adjective before its noun.
  const next = items[phrase.after];
  const isBeforeNoun =
    grammar.adjectiveFollows &&
    next?.kind === "word" &&
    !isClosedClass(next.text, grammar) &&
    !grammar.after.has(next.text);
  if (isBeforeNoun) return undefined;
  const insult = items[at];
  // "Fort Jerk", "Twit Street": part of a place's name.
  const isOfPlace =
    insult?.isCapital === true &&
    /\p{Ll}/u.test(clause.passage.text) &&
    [items[at - 1], items[at + 1]].some((item) => item?.isCapital && item.kind === "word");
  // "ce pantin de bois": what it is made of.
  const matter = items[phrase.after + 1];
  const isThing =
    grammar.adjectiveFollows &&
    grammar.genitive.has(next?.text ?? "") &&
    matter?.kind === "word" &&
    !matter.isCapital &&
    !matter.target &&
    !grammar.seat.has(matter.text) &&
    !isClosedClass(matter.text, grammar);
  if (isOfPlace || isThing) return undefined;
  const isQuoted = clause.passage.quotations.some(
    (quotation) => insult && covers(quotation, insult),
  );
  if (
    isQuoted ||
    items.slice(Math.max(0, at - 40), at + 40).some(({ text }) => grammar.rejection.has(text))
  )
    return undefined;
  return own(clause, phrase.start, {
    insult: at,
    target: named(clause, at),
    construction: "loose",
    phrase,
  });
}

/** "I felt like an idiot when the minister corrected me" */
function isOwnFeeling({ items, grammar }: Clause, at: number): boolean {
  return items.slice(Math.max(0, at - 6), at).some(({ text }, index, before) => {
    const verb = before[index + 1]?.text ?? "";
    const isSelf = text === "i" || text === "we" || text === "me";
    return isSelf && (grammar.copula.has(verb) || verb === "felt" || verb === "feel");
  });
}

/** "warned of charlatans", "protected from fools" */
const SUBJECTS_OF_TALK: ReadonlySet<string> = new Set(
  "of against about from on contre sur sobre contra acerca vor gegen über".split(" "),
);
const ONLY: ReadonlySet<string> = new Set(["only", "seul", "seule", "solo", "sólo", "só", "nur"]);

/** "Only a fool would trust the minister.", not "Only a fool would ignore the facts, says the minister". */
function trustsLast({ items, grammar }: Clause, from: number): boolean {
  const rest = items.slice(from, from + 7);
  const target = rest.findIndex((item) => item.target !== undefined);
  const after = items[from + target + 1];
  const isDirect = rest
    .slice(1, target)
    .every((item) => item.kind === "word" && !grammar.preposition.has(item.text));
  return (
    target > 1 &&
    isDirect &&
    grammar.auxiliary.has(rest[0]?.text ?? "") &&
    (!after || after.kind === "mark")
  );
}
