import { type Aim, isAdjective, own } from "./aim";
import { type Clause, findWithin, type Item } from "./clause";
import { isClosedClass } from "./grammar";
import { type Phrase, stepBack, stepOn } from "./phrase";
import { closesWith, seated } from "./seat";

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
    // "daquela anta do Palácio": its capital makes no name of it.
    if (item.target === "name" && phrase.isDemonstrative && grammar.seat.has(item.text))
      return seated(clause, at, phrase, phrase.after);
    if (item.target) {
      // "the monster of the Minister's garden" is a pumpkin.
      const owns = items[next + 1]?.text === "s" && items[next + 1]?.gap === "join";
      if (
        owns &&
        isLinked &&
        !phrase.isDemonstrative &&
        grammar.determiner.has(items[next - 1]?.text ?? "")
      )
        return undefined;
      if (!mayStandBefore(clause, at, phrase, next, isLinked)) return undefined;
      return forward(clause, at, phrase, next, isLinked);
    }
    // "so thick that the minister's plane turned back": a clause begins.
    if (item.text === "that" && /^(?:so|such)$/.test(items[at - 1]?.text ?? "")) return undefined;
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
      (opensPhrase(items, phrase) && pointsAt(clause, next + 1)) ||
      ((opensPhrase(items, phrase) || items[phrase.start - 1]?.text === ":") &&
        closesWith(clause, next + 1));
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
    // "so-called interior minister"
    const mayLead = isLinked || kind === "belittle";
    if (mayLead && items[next + 1]?.target === "holder" && item.kind === "word") {
      next++;
      continue;
    }
    // "ese títere del palacio": the link is the seat's preposition too.
    const from = stepOn(items, phrase.after);
    const isOf = grammar.preposition.has(items[from]?.text ?? "");
    return seated(clause, at, phrase, isOf ? from : next);
  }
  return undefined;
}

/** Whether a word of contempt may belong to the one that follows it, by what either of them is. */
function mayStandBefore(
  { items, grammar }: Clause,
  at: number,
  phrase: Phrase,
  next: number,
  isLinked: boolean,
): boolean {
  const kind = items[at]?.insult;
  const target = items[next]?.target;
  const isName = target === "name" || target === "maybe";
  if (isNickname(items, at, next)) return true;
  // "este perro del presidente" is his dog, "ese perro de presidente" the president; "le boulet du consul" is a dish.
  const isBeastOrBall = kind === "beast" || /^(?:boulets?|blaireaux?)$/.test(items[at]?.text ?? "");
  const article = items[next - 1]?.text ?? "";
  const isHis =
    isBeastOrBall &&
    (grammar.contracted.has(article) ||
      (grammar.adjectiveFollows &&
        grammar.determiner.has(article) &&
        grammar.genitive.has(items[next - 2]?.text ?? "")));
  // "aquela anta do chanceler": nobody keeps one.
  const isKept = /^(?:perr|cã|cachorr|gat|chien|chat|caval|papaga|loro|perroquet)/.test(
    items[at]?.text ?? "",
  );
  const isThat = /^(?:aquel[ae]?|ess?[ae])$/.test(phrase.determiner ?? "") && !isKept;
  if (isHis && !isThat) return false;
  if (phrase.isDemonstrative && kind !== "lack")
    return target !== "people" || !isLinked || kind === "person";
  switch (kind) {
    case "beast":
      // "the dog of the minister", "l'âne du Poitou"
      return !isLinked && !isName && phrase.determiner === undefined;
    case "shame":
      return !isLinked;
    case "lack":
      // "une grosse délégation"
      return !isName && !grammar.adjectiveFollows && (target !== "people" || !isLinked);
    case "trait":
    case "fault":
      return !isName && (target !== "people" || !isLinked);
    case "figure":
      // "le clown Zippo" is his trade.
      if (isName && phrase.determiner !== undefined && !isLinked) return false;
      // "une clown de Lubumbashi" comes from there.
      if (isName && isLinked && grammar.indefinite.has(phrase.determiner ?? "")) return false;
      break;
    default:
  }
  // "a drunkard became minister" is contempt, "William the Bastard became William the Conqueror" is history.
  if (isName && isLinked && !isNamedByLink(items, phrase.after, grammar)) return false;
  return target !== "people" || !isLinked;
}

const NICKNAMES =
  /^(?:crooked|lying|corrupt|cheating|deranged|pathetic|spineless|stupid|dumb|senile|clueless|incompetent)$/;
const LANDSCAPE =
  /^(?:lake|river|creek|hill|road|street|lane|island|house|forest|tree|bridge|canyon|mountain|bay)$/;

/** "Crooked Zandovar": an epithet with a capital before a name. */
function isNickname(items: readonly Item[], at: number, name: number): boolean {
  const epithet = items[at];
  return (
    epithet?.isCapital === true &&
    name === at + 1 &&
    items[name]?.gap === "space" &&
    NICKNAMES.test(epithet.text) &&
    !LANDSCAPE.test(items[name]?.text ?? "")
  );
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

/** "A disgrace to diplomacy: Minister Kroll." */
function aimHeading(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  if (!opensPhrase(items, phrase) && phrase.start > 2) return undefined;
  const colon = findWithin(items, phrase.after, phrase.after + 5, ({ text }) => text === ":");
  const isListed = isRow(clause, at, colon);
  let target = stepOn(items, colon + 1);
  if (isListed && grammar.determiner.has(items[target]?.text ?? "")) target++;
  const after = items[target + 1];
  if (colon < 0 || items[target]?.target === undefined) return undefined;
  if (after && after.kind !== "mark" && !isListed) return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}

/** "Incompétent, paresseux, arrogant : le ministre a tout": two adjectives of contempt, and in Romance languages and German. */
function isRow({ items, grammar }: Clause, at: number, colon: number): boolean {
  const row = items.slice(0, colon);
  return (
    grammar.language !== "en" &&
    isAdjective(items[at]?.insult) &&
    row.filter(({ insult }) => isAdjective(insult)).length > 1 &&
    row.every(
      ({ insult, kind, text }) =>
        insult !== undefined || kind === "mark" || isClosedClass(text, grammar),
    )
  );
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
