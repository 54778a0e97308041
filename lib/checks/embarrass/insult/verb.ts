import type { Clause, Item } from "./clause";
import { asideBefore, outside } from "./noun-phrase";
import { isDecoration, stepBack } from "./phrase";
import type { InsultClass } from "./words";

/** English function words that no other class holds and that may stand between a copula and its complement. */
const JOINING: ReadonlySet<string> = new Set(["than", "be", "been", "also", "to", "one"]);

const FULL: ReadonlySet<string> = new Set([
  "full",
  "more",
  "something",
  "plein",
  "pleine",
  "lleno",
  "llena",
  "cheio",
  "cheia",
  "voller",
]);

/** The verb that joins what stands at `before` to its subject; "like a fool" goes back to the verb it describes. */
export function verbBefore(
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
    // "is full of liars"
    if (FULL.has(items[at - 1]?.text ?? "") && grammar.genitive.has(item.text)) {
      at -= 2;
      continue;
    }
    // "não passa de um fantoche"
    if (grammar.genitive.has(item.text) && isCopula(items, at - 1, grammar)) {
      at--;
      continue;
    }
    // "is, how shall I put it, a fool"
    const opening = item.text === "," ? asideBefore(items, at) : undefined;
    if (opening !== undefined && opening < at && isCopula(items, opening - 1, grammar)) {
      at = opening - 1;
      continue;
    }
    // "est-il si bête ?": the subject stands before the verb all the same.
    if (item.gap === "join" && grammar.third.has(item.text) && isCopula(items, at - 1, grammar)) {
      at--;
      continue;
    }
    const joins =
      grammar.adverb.has(item.text) ||
      grammar.negation.has(item.text) ||
      grammar.coordinator.has(item.text) ||
      item.insult !== undefined ||
      (item.text === "," && (steps > 0 || leadsToCopula(items, at - 1, grammar))) ||
      JOINING.has(item.text) ||
      /\p{L}{3}ly$/u.test(item.text);
    if (joins) {
      isCoordinate ||= grammar.coordinator.has(item.text) && item.text !== "but";
      at--;
      continue;
    }
    // "is rude, lazy and a moron": other things are said of the same subject before.
    const isFollowedBut = items[at + 1]?.text === "but";
    if ((steps > 0 || isFollowedBut) && leadsToCopula(items, at, grammar, mayContract)) {
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

const BARE_NOUN: ReadonlySet<InsultClass> = new Set(["person", "figure", "beast"]);

export function isCopula(items: readonly Item[], at: number, grammar: Clause["grammar"]): boolean {
  const item = items[at];
  if (!item || item.target || !grammar.copula.has(item.text)) return false;
  // "Varga's a clown" against "Varga's clown": the phrase has its own article.
  // "the minister's dog": after "is" a noun has its article.
  if (item.text === "s" && BARE_NOUN.has(items[at + 1]?.insult ?? "trait")) return false;
  if (item.text === "s" || item.text === "re" || item.text === "m") return item.gap === "join";
  return true;
}

/** Whether a copula stands shortly before without a new subject in between. */
function leadsToCopula(
  items: readonly Item[],
  from: number,
  grammar: Clause["grammar"],
  mayCross = true,
): boolean {
  for (let index = from; index >= 0 && from - index < 6; index--) {
    const item = items[index];
    if (!item || item.target) return false;
    // "is a patron of poultry and pigs"
    if (!mayCross && grammar.genitive.has(item.text)) return false;
    if (isCopula(items, index, grammar)) return true;
    if (
      grammar.relative.has(item.text) ||
      grammar.third.has(item.text) ||
      grammar.self.has(item.text) ||
      grammar.naming.has(item.text) ||
      grammar.saying.has(item.text)
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
    if (grammar.handling.has(item.text)) return undefined;
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
