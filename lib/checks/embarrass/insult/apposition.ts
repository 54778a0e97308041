import { type Aim, named, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import { isClosedClass } from "./grammar";
import { isOfBeast, outside } from "./noun-phrase";
import { type Phrase, phraseAround, stepBack, stepOn } from "./phrase";
import { PERSONS } from "./weigh";

const ALIAS: ReadonlySet<string> = new Set(["aka", "alias", "dit", "vulgo"]);

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
  // "Varga, aka the clown"
  if (ALIAS.has(items[opener]?.text ?? "")) opener = stepBack(items, opener - 1);
  while (items[opener]?.insult || grammar.coordinator.has(items[opener]?.text ?? ""))
    opener = stepBack(items, opener - 1);
  const mark = items[opener];
  if (!mark) return undefined;
  // "the minister, never a coward,"
  const said = items.slice(opener + 1, at).map(({ text }) => text);
  const isDenied = said.some((text) => grammar.negation.has(text));
  if (isDenied && !grammar.restriction.test(` ${said.join(" ")} `)) return undefined;
  if (mark.target && isTaunt(clause, at, phrase, opener)) {
    return own(clause, opener, { insult: at, target: opener, construction: "apposition", phrase });
  }
  if (mark.target) {
    // "Krusty the Clown" is on a poster.
    const isStageName =
      items[at]?.isCapital === true && (mark.target === "name" || mark.target === "maybe");
    // "o presidente do circo"
    const isOf = grammar.preposition.has(phrase.determiner ?? "");
    // "the minister and a clown" are two.
    const isOther = items
      .slice(opener + 1, phrase.start)
      .some(({ text }) => grammar.coordinator.has(text));
    // "Puse el espantapájaros …": the capital of a sentence's first word names nobody.
    const isFirst =
      grammar.adjectiveFollows && opener === 0 && mark.target === "maybe" && mark.text !== "#";
    // "Dolly the sheep" is one.
    const isAnimal =
      items[at]?.insult === "beast" && (mark.target === "name" || mark.target === "maybe");
    const isNickname =
      !isOther &&
      !isAnimal &&
      !isFirst &&
      phrase.determiner !== undefined &&
      !isOf &&
      !isAdjective &&
      mark.target !== "body" &&
      !isStageName;
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
    items[noun - 1]?.target === "holder" &&
    items[noun]?.text !== "s" &&
    !isClosedClass(items[noun]?.text ?? "", grammar);
  if (
    isUnknownName &&
    items[noun]?.kind === "word" &&
    !grammar.determiner.has(items[noun - 2]?.text ?? "")
  )
    noun--;
  if (!items[noun]?.target) noun = titleBefore(clause, noun) ?? noun;
  if (!items[noun]?.target && mark.text === ":") return aimVerdict(clause, at, phrase, opener);
  if (!items[noun]?.target && mark.text === ",") return aimAfterthought(clause, at, phrase);
  // "The minister: terrorists are cowards" opens what the minister says.
  const next = items[stepOn(items, phrase.after)];
  if (mark.text === ":" && next && (grammar.copula.has(next.text) || next.text === "se"))
    return undefined;
  const holder = items[noun];
  if (mark.text === "," && isOfBeast(clause, noun)) return undefined;
  // "Iceland: sheep, glaciers and silence"
  const isLand = holder?.target === "state" || holder?.target === "maybe";
  // "Turkish Van: animals named after countries"
  if (
    holder?.target === "name" &&
    /^(?:anim(?:al[es]*|aux|ais)|tiere)$/.test(items[at]?.text ?? "")
  )
    return undefined;
  if (isLand && items[at]?.insult === "beast" && phrase.determiner === undefined) return undefined;
  if (
    !holder?.target ||
    (holder.target === "people" &&
      mark.text === "," &&
      !phrase.isDemonstrative &&
      items[phrase.after]?.text !== "as")
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
  // "Au menu du président : porc, salade"
  const isServed =
    items[at]?.insult === "beast" &&
    phrase.determiner === undefined &&
    grammar.preposition.has(governor?.text ?? "");
  if (isServed) return undefined;
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

/** "le ministre bordurien", "la maire de la capitale": the title whose adjective or whose place ends at `last`, in Romance. */
function titleBefore({ items, grammar }: Clause, last: number): number | undefined {
  if (!grammar.adjectiveFollows) return undefined;
  for (let at = last; at > 0 && last - at < 4; at--) {
    const item = items[at];
    if (!item || item.kind === "mark" || grammar.copula.has(item.text)) return undefined;
    if (item.target) return PERSONS.has(item.target) || item.target === "body" ? at : undefined;
    const isOpen =
      at === last ||
      grammar.genitive.has(item.text) ||
      (grammar.determiner.has(item.text) && grammar.genitive.has(items[at - 1]?.text ?? "")) ||
      (grammar.genitive.has(items[at - 1]?.text ?? "") && !isClosedClass(item.text, grammar));
    if (!isOpen || (at === last && isClosedClass(item.text, grammar))) return undefined;
  }
  return undefined;
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
    item?.insult === "person" ||
    /^(?:clown|puppet|liar|coward|thief|loser|crook|fraud|fool|traitor|muppet|bully|drunkard|hypocrite|cheat|hack|poodle|lapdog|toady)$/.test(
      item?.text ?? "",
    );
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
  const isVerdict = kind === "person" || kind === "figure" || kind === "beast" || kind === "trait";
  if (target < 0 || !isVerdict) return undefined;
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
