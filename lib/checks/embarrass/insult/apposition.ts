import { type Aim, named, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import { isClosedClass } from "./grammar";
import { type Phrase, phraseAround, stepBack, stepOn } from "./phrase";
import { outside, subjectBefore } from "./subject";

/** "President Varga, that clown", "the minister – a fool –", "Varga the clown", "Weiss: liar, thief". */
export function aimApposition(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
  isAdjective: boolean,
): Aim | undefined {
  const { items, grammar } = clause;
  let opener = before;
  // "#Varga: still the same liar"
  while (phrase.determiner !== undefined && grammar.adverb.has(items[opener]?.text ?? ""))
    opener = stepBack(items, opener - 1);
  while (items[opener]?.insult || grammar.coordinator.has(items[opener]?.text ?? ""))
    opener = stepBack(items, opener - 1);
  const mark = items[opener];
  if (!mark) return undefined;
  if (mark.target && isTaunt(clause, at, phrase, opener)) {
    return own(clause, opener, { insult: at, target: opener, construction: "apposition", phrase });
  }
  if (mark.target) {
    // "Krusty the Clown" is on a poster.
    const isStageName =
      items[at]?.isCapital === true && (mark.target === "name" || mark.target === "maybe");
    const isNickname =
      phrase.determiner !== undefined && !isAdjective && mark.target !== "body" && !isStageName;
    return isNickname
      ? own(clause, opener, { insult: at, target: opener, construction: "apposition", phrase })
      : undefined;
  }
  if (mark.kind !== "mark" || !/^[,(:=\u2013\u2014-]$/u.test(mark.text)) return undefined;
  let noun = stepBack(items, opener - 1);
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
  if (!items[noun]?.target && mark.text === ":") return aimVerdict(clause, at, phrase, opener);
  if (!items[noun]?.target && mark.text === ",") return aimAfterthought(clause, at, phrase);
  // "The minister: terrorists are cowards" opens what the minister says.
  const next = items[stepOn(items, phrase.after)];
  if (mark.text === ":" && next && grammar.copula.has(next.text)) return undefined;
  const holder = items[noun];
  if (
    !holder?.target ||
    (holder.target === "people" && mark.text === "," && !phrase.isDemonstrative)
  )
    return undefined;
  // "the minister, the clown and the acrobat" is a list of guests.
  const second = stepOn(items, phrase.after) + 1;
  // "the minister, a coward and a liar," is none.
  const isListed =
    next &&
    grammar.coordinator.has(next.text) &&
    grammar.determiner.has(items[second]?.text ?? "") &&
    items[second + 1]?.insult === undefined;
  if (phrase.determiner !== undefined && !phrase.isDemonstrative && isListed) return undefined;
  const { governor } = outside(items, noun, grammar);
  if (
    mark.text === "," &&
    governor &&
    grammar.preposition.has(governor.text) &&
    phrase.determiner === undefined &&
    isAdjective &&
    !isMeasured(clause, phrase.after)
  )
    return undefined;
  return own(clause, noun, { insult: at, target: noun, construction: "apposition", phrase });
}

/** "dumb as a rock", "bête comme ses pieds": the measure follows the adjective. */
export function isMeasured({ items, grammar }: Clause, from: number): boolean {
  const link = items[from]?.text ?? "";
  const article = items[from + 1]?.text ?? "";
  return (link === "as" || grammar.simile.has(link)) && grammar.determiner.has(article);
}

/** "President Clown strikes again": the title is there, the name is not. */
function isTaunt({ items, grammar }: Clause, at: number, phrase: Phrase, title: number): boolean {
  const item = items[at];
  const isPerson =
    item?.insult === "person" || /^(?:clown|puppet|liar|coward|thief)$/.test(item?.text ?? "");
  const isBare =
    phrase.determiner === undefined && !grammar.determiner.has(items[title - 1]?.text ?? "");
  return (
    isPerson &&
    isBare &&
    items[title]?.target === "holder" &&
    item?.gap === "space" &&
    phrase.start === at
  );
}

const HAVING: ReadonlySet<string> = new Set(
  "has have had with a tiene tienen con tem têm com hat haben mit avec".split(" "),
);

/** "has the diplomatic skills of a rhinoceros": measured against an animal. */
export function aimMeasure(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  const isMeasure =
    phrase.determiner !== undefined &&
    grammar.indefinite.has(phrase.determiner) &&
    grammar.genitive.has(items[before]?.text ?? "");
  if (items[at]?.insult !== "beast" || !isMeasure) return undefined;
  const verb = findWithin(items, before - 5, before - 1, ({ text }) => HAVING.has(text));
  const subject = verb < 0 ? undefined : subjectBefore(clause, verb);
  if (subject?.kind !== "target") return undefined;
  return own(clause, subject.at, {
    insult: at,
    target: subject.at,
    construction: "predicate",
    phrase,
  });
}

/** "a government of thieves" */
export function aimMembers(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  const owner = items[before - 1]?.target;
  const isMember =
    phrase.determiner === undefined && grammar.genitive.has(items[before]?.text ?? "");
  if (!isMember || (owner !== "body" && owner !== "holders")) return undefined;
  const kind = items[at]?.insult;
  if (kind !== "person" && kind !== "figure" && kind !== "beast") return undefined;
  return own(clause, before - 1, {
    insult: at,
    target: before - 1,
    construction: "apposition",
    phrase,
  });
}

const THEIRS: ReadonlySet<string> = new Set(
  "his her their its other others rest all those ses leurs son sus seus suas seine seinen ihre".split(
    " ",
  ),
);

/** "the minister and his clowns", "the minister and the rest of these clowns" */
export function aimCompany(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  const kind = items[at]?.insult;
  const isMany = /(?:s|ves|x|n)$/.test(clause.passage.text.slice(items[at]?.start, items[at]?.end));
  if (!isMany || (kind !== "person" && kind !== "figure")) return undefined;
  // The group may be told first: "and his band of crooks", "and the rest of the clowns".
  const joint = [before, before - 1, before - 2, before - 3].find((index) =>
    grammar.coordinator.has(items[index]?.text ?? ""),
  );
  if (joint === undefined || !items[joint - 1]?.target) return undefined;
  const between = items.slice(joint + 1, at);
  if (!between.some(({ text }) => THEIRS.has(text)) || between.some((item) => item.kind === "mark"))
    return undefined;
  return own(clause, joint - 1, {
    insult: at,
    target: joint - 1,
    construction: "apposition",
    phrase,
  });
}

/** "The minister never called back, the moron." */
function aimAfterthought(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const next = items[stepOn(items, phrase.after)];
  const kind = items[at]?.insult;
  const closes = !next || (next.kind === "mark" && next.text !== ",");
  // "the moron" at the end, or in an address a bare "coward".
  const isDefinite =
    phrase.determiner === undefined
      ? items.some(({ text }) => grammar.you.has(text))
      : !grammar.indefinite.has(phrase.determiner);
  const target = named(clause, at);
  if (
    !closes ||
    !isDefinite ||
    target === undefined ||
    (kind !== "person" && kind !== "figure" && kind !== "beast")
  )
    return undefined;
  const isSubject =
    target < at && !grammar.preposition.has(outside(items, target, grammar).governor?.text ?? "");
  return isSubject
    ? own(clause, target, { insult: at, target, construction: "apposition", phrase })
    : undefined;
}

/** "Let's call the president what he is: a jerk", "The minister in one word: idiot". */
function aimVerdict(clause: Clause, at: number, phrase: Phrase, colon: number): Aim | undefined {
  const { items, grammar } = clause;
  const next = items[stepOn(items, phrase.after)];
  if (next && next.kind !== "mark") return undefined;
  const target = items
    .slice(0, colon)
    .findLastIndex(
      (item) =>
        item.target === "holder" ||
        item.target === "holders" ||
        item.target === "handle" ||
        item.target === "people" ||
        item.target === "name",
    );
  const kind = items[at]?.insult;
  if (target < 0 || (kind !== "person" && kind !== "figure" && kind !== "trait")) return undefined;
  const says = items.slice(0, colon).some(({ text }) => grammar.verdict.has(text));
  return says
    ? own(clause, target, { insult: at, target, construction: "apposition", phrase })
    : undefined;
}

/** "a president as stupid as Varga", "a prime minister this stupid", "le ministre idiot". */
export function aimPostmodifier(
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
    grammar.degree.has(items[phraseAround(clause, at).start]?.text ?? "") ||
    grammar.degree.has(item.text);
  if (grammar.degree.has(item.text)) noun = stepBack(items, noun - 1);
  const person = items[noun];
  if (!person?.target || (!isCompared && !grammar.adjectiveFollows)) return undefined;
  const phrase = phraseAround(clause, at);
  return own(clause, noun, { insult: at, target: noun, construction: "apposition", phrase });
}

/** "nobody is as dumb as the minister": whoever is the measure is hit, even where the subject is not. */
export function aimCompared(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const isEqual = [phrase.start, at - 1].some((index) =>
    grammar.degree.has(items[index]?.text ?? ""),
  );
  if (!isEqual || !/^(?:as|que|como|quanto|wie)$/.test(items[at + 1]?.text ?? "")) return undefined;
  const target = findWithin(items, at + 2, at + 6, (item) => item.target !== undefined);
  const between = items.slice(at + 2, target);
  const isDirect = between.every(
    (item) => item.kind === "word" && (item.isCapital || isClosedClass(item.text, grammar)),
  );
  const rest = items[findWithin(items, target + 1, target + 6, (item) => !item.target)];
  if (target < 0 || !isDirect || (rest && rest.kind !== "mark")) return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}
