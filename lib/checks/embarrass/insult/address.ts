import { type Aim, type Nobody, named } from "./aim";
import { isMeasured } from "./apposition";
import { type Clause, findWithin } from "./clause";
import { isClosedClass } from "./grammar";
import { isVerbOrAdverb } from "./heads";
import { isDecoration, type Phrase, phraseAround, stepBack, stepOn } from "./phrase";
import { subjectBefore } from "./subject";

/** "you fool", "Listen, idiot". */
export function aimAddress(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
  isAdjective: boolean,
): Aim | undefined {
  const { items, grammar } = clause;
  const item = items[before];
  // "only a clown like you would call this peace"
  const isLikened =
    !isAdjective &&
    grammar.simile.has(items[phrase.after]?.text ?? "") &&
    grammar.you.has(items[phrase.after + 1]?.text ?? "") &&
    !grammar.negation.has(item?.text ?? "");
  if (isLikened)
    return { insult: at, target: named(clause, at) ?? "you", construction: "address", phrase };
  if (isHurled(clause, at, phrase, before))
    return { insult: at, target: named(clause, at) ?? "you", construction: "address", phrase };
  if (!item || phrase.determiner !== undefined || !grammar.you.has(item.text)) return undefined;
  // "fünfsprachig, ihr Papagei zwei": hers.
  const isHers =
    item.text === "ihr" &&
    items[at]?.insult === "beast" &&
    !/[en]$/.test(items[at]?.text ?? "") &&
    items[phrase.after]?.kind === "word";
  if (isHers) return undefined;
  if (isAdjective && !leansOnPerson(clause, phrase.after)) return undefined;
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

/** ", espèce de clown !", "pedazo de inútil": hurled at whoever is spoken to, after a mark or at the start. */
function isHurled({ items }: Clause, at: number, phrase: Phrase, before: number): boolean {
  const opener = items[before];
  return (
    /^(?:espèces?|espece|bougre|pedazo|especie|cacho)$/.test(items[at - 1]?.text ?? "") &&
    items[at - 1]?.insult === "belittle" &&
    phrase.determiner === undefined &&
    (opener === undefined || opener.kind === "mark")
  );
}

/** "you pathetic little man", "you cowardly lot": the adjective has somebody to lean on. */
function leansOnPerson({ items, grammar }: Clause, from: number): boolean {
  let at = from;
  while (at < from + 3 && (grammar.adverb.has(items[at]?.text ?? "") || items[at]?.text === ","))
    at++;
  const after = items[at + 1];
  return (
    grammar.human.has(items[at]?.text ?? "") &&
    (!after || after.kind === "mark" || grammar.after.has(after.text) || after.insult !== undefined)
  );
}

/** "What a fool the minister is", "How stupid is the minister?", "Quel idiot, ce ministre". */
export function aimExclamation(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
  isAdjective: boolean,
): Aim | Nobody | undefined {
  const { items, grammar } = clause;
  const openers = isAdjective ? grammar.how : grammar.exclamation;
  const opener = [before, phrase.start].find(
    (index) => openers.has(items[index]?.text ?? "") && items[index]?.text !== "that",
  );
  if (opener === undefined) return opensWithInsult(clause, at, phrase);
  // "so thick that the minister's plane turned back"
  if (items[opener]?.text === "so" && items[phrase.after]?.text === "that") return undefined;
  const previous = items[stepBack(items, opener - 1)];
  const opens =
    !previous ||
    previous.kind === "mark" ||
    isDecoration(items[opener - 1]) ||
    grammar.asking.has(previous.text) ||
    grammar.urging.has(previous.text);
  const rest = items.slice(phrase.after, phrase.after + 8);
  // "it is amazing how stupid the president is"
  if (!opens) {
    const tells = isAdjective || items[opener]?.text === "what";
    return tells ? aimDegree(clause, at, phrase) : undefined;
  }
  // "What a fool I was", and not "What a fool our own minister is"
  if (
    rest
      .slice(0, 2)
      .some(({ text }, index) => grammar.self.has(text) && !isOwner(clause, phrase.after + index))
  )
    return "nobody";
  const offset = rest.findIndex(({ target }) => target !== undefined);
  if (offset >= 0) {
    const target = phrase.after + offset;
    if (isAnimal(clause, at, phrase.after, target)) return "nobody";
    return { insult: at, target, construction: "exclamation", phrase };
  }
  if (isAdjective) return undefined;
  const vocative = previous?.text === "," ? items.lastIndexOf(previous) - 1 : -1;
  const target = items[vocative]?.target ? vocative : (named(clause, at) ?? "third");
  return { insult: at, target, construction: "exclamation", phrase };
}

/** "our own minister": the possessive belongs to somebody who may be hit. */
function isOwner({ items, grammar }: Clause, at: number): boolean {
  if (!grammar.determiner.has(items[at]?.text ?? "")) return false;
  const noun = findWithin(items, at + 1, at + 3, ({ target }) => target !== undefined);
  return noun > 0 && items.slice(at + 1, noun).every(({ kind }) => kind === "word");
}

/** "Que burro simpático, o da presidente", "What a lovely donkey the ambassador brought": a beast that somebody has. */
function isAnimal(clause: Clause, at: number, after: number, target: number): boolean {
  const { items, grammar } = clause;
  const kind = items[at]?.insult;
  if (kind !== "beast" && kind !== "figure" && kind !== "shame") return false;
  let next = after;
  while (grammar.adverb.has(items[next]?.text ?? "")) next++;
  const quality = items[next];
  const isDescribed =
    grammar.adjectiveFollows &&
    quality?.kind === "word" &&
    next < target &&
    !quality.insult &&
    !isClosedClass(quality.text, grammar);
  const isOwned = items
    .slice(after, target)
    .some(
      ({ text }, index) =>
        grammar.determiner.has(text) && grammar.genitive.has(items[after + index + 1]?.text ?? ""),
    );
  const verb = items[target + 1];
  const last = items[target + 2];
  const isHad = /^ha(?:s|ve|d)$/.test(verb?.text ?? "") && (!last || last.kind === "mark");
  const isObject =
    grammar.language === "en" &&
    kind === "beast" &&
    verb?.kind === "word" &&
    !/^(?:turn|ma[dk]e|prove)/.test(verb.text) &&
    (isHad ||
      (!grammar.copula.has(verb.text) &&
        !grammar.auxiliary.has(verb.text) &&
        isVerbOrAdverb(clause, verb)));
  return isDescribed || isOwned || isObject;
}

/** "… how stupid the president is": told as a fact, wherever it stands. */
function aimDegree(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const verb = findWithin(items, phrase.after, phrase.after + 7, ({ text }) =>
    grammar.copula.has(text),
  );
  const subject = verb < 0 ? undefined : subjectBefore(clause, verb);
  if (subject?.kind !== "target" && subject?.kind !== "third") return undefined;
  const isEvent = subject.kind === "third" && grammar.neuter.has(items[subject.at]?.text ?? "");
  if (isEvent || subject.at < phrase.after) return undefined;
  const target = subject.kind === "target" ? subject.at : "third";
  return { insult: at, target, construction: "exclamation", phrase };
}

/** Cries of wonder as much as of contempt: "Insane!" */
const AMAZED =
  /^(?:insane|crazy|mad|nuts|bonkers|bananas|silly|creepy|weird|hysterical|filthy|dirty|unbearable|ridiculous|hideous|disgusting|ugly|thick|dense|fou|folle|fous|dingue|risible|loc[oa]s?|louc[oa]s?|doid[oa]s?|maluc[oa]s?|verrückt|irre|wahnsinnig|lächerlich|ridicule|ridícul[oa])$/iu;

/** A sentence that is nothing but "Idiots." or "Total moron." speaks of whoever was named before. */
function opensWithInsult(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items } = clause;
  const said = clause.passage.text.slice(items[at]?.start, items[at]?.end);
  if (AMAZED.test(said)) return undefined;
  const rest = items.slice(phrase.after);
  const isAlone =
    phrase.start === stepOn(items, 0) &&
    (isMeasured(clause, phrase.after) ? rest.slice(4) : rest).every(
      (item) =>
        item.kind === "mark" ||
        item.insult !== undefined ||
        clause.grammar.coordinator.has(item.text) ||
        clause.grammar.determiner.has(item.text) ||
        clause.grammar.simile.has(item.text) ||
        clause.grammar.adverb.has(item.text),
    );
  return isAlone ? { insult: at, target: "third", construction: "exclamation", phrase } : undefined;
}

/** "Shut up, Mr President", "Minister, go to hell". */
export function aimCommand(clause: Clause, at: number): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = { ...phraseAround(clause, at), start: at };
  // "dégagez les pistes": the way is cleared.
  const isClearing =
    /^d[ée]gage/.test(items[at]?.text ?? "") &&
    grammar.determiner.has(items[phrase.after]?.text ?? "");
  if (isClearing) return undefined;
  const previous = items[stepBack(items, at - 1)];
  const mayCommand =
    !previous ||
    previous.kind === "mark" ||
    previous.target !== undefined ||
    grammar.urging.has(previous.text);
  if (!mayCommand || (previous && grammar.self.has(previous.text))) return undefined;
  return { insult: at, target: named(clause, at) ?? "you", construction: "curse", phrase };
}

/** "Screw the minister": a curse with its object. */
export function aimAttack(clause: Clause, at: number): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = { ...phraseAround(clause, at), start: at };
  const previous = items[stepBack(items, at - 1)];
  if (previous && previous.kind !== "mark" && !grammar.urging.has(previous.text)) return undefined;
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
