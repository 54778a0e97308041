import { overlaps } from "@/lib/draft/span";
import { isAdjective } from "./aim";
import type { Clause, Item } from "./clause";
import { isClosedClass } from "./grammar";
import { stepBack, stepOn } from "./phrase";

/** What an insulting word is the head of or leans on: itself, somebody named right after it, or something else. */
export type Head = "self" | "target" | "other";

/** "crazy about", "sick with", "lying in state", "useless for": what follows makes it no verdict on a person. */
const ENTHUSIASM =
  /^(?!(?:lazy|stupid|ignorant|incompetent|inept|uneducated|illiterate|drunken|delusional|smelly|filthy|pompous|crooked)$)/;

const BEGINNERS: ReadonlySet<string> = new Set(["rookie", "novice", "amateur", "snob"]);
const NOMINATIVE: ReadonlySet<string> = new Set("i we he she they".split(" "));

/** An adjective stands by itself ("is stupid"), before a person ("stupid man"), or before a thing ("stupid printer"). */
export function adjectiveHead(clause: Clause, at: number): Head {
  const { items, grammar } = clause;
  const isAttribute = isAttributive(clause, at);
  let next = at + 1;
  for (let steps = 0; steps < 5; steps++) {
    next = stepOn(items, next);
    const item = items[next];
    if (!item || (item.kind === "mark" && item.text !== ",")) return "self";
    if (item.target) return "target";
    if (item.insult) {
      if (!isAdjective(item.insult)) return "self";
      next++;
      continue;
    }
    if (item.text === "," || grammar.coordinator.has(item.text)) {
      const after = items[stepOn(items, next + 1)];
      // "his brutal and needless war" goes on to its noun, "is brutal and has no friends" does not.
      if (!isAttribute && !after?.insult) return "self";
      next++;
      continue;
    }
    const isCompound = item.gap === "join" && item.text !== "s" && next === at + 1;
    const isComplement =
      (items[at]?.insult === "lack" && ENTHUSIASM.test(items[at]?.text ?? "")) ||
      items[at]?.text === "lying";
    if (isCompound || (isComplement && grammar.complement.has(item.text) && !isExcess(clause, at)))
      return "other";
    if (grammar.human.has(item.text) || grammar.adjectiveFollows) return "self";
    // "is the most stupid I have ever met"
    if (NOMINATIVE.has(item.text)) return "self";
    const endsPhrase = grammar.after.has(item.text) || grammar.third.has(item.text);
    if (endsPhrase && !isAttribute) return "self";
    if (!grammar.adverb.has(item.text) && !leadsToPerson(clause, next)) return "other";
    next++;
  }
  return "other";
}

/** "trop vieux pour lire", "demasiado vago para firmar": what follows is what he is not fit for. */
function isExcess({ items }: Clause, at: number): boolean {
  return /^(?:trop|demasiado|muito)$/.test(items[at - 1]?.text ?? "");
}

/** Whether an article or a possessor stands before the adjective, so that a noun must follow. */
function isAttributive({ items, grammar }: Clause, at: number): boolean {
  let before = stepBack(items, at - 1);
  while (items[before]?.insult || grammar.adverb.has(items[before]?.text ?? ""))
    before = stepBack(items, before - 1);
  const item = items[before];
  if (!item) return false;
  const isPossessive =
    item.text === "s" && item.gap === "join" && items[before + 1]?.target === undefined;
  const isArticle = grammar.determiner.has(item.text) || grammar.demonstrative.has(item.text);
  return isArticle || (isPossessive && isNounAhead(items, at, grammar));
}

/** "Varga's stupid" is a sentence, "Varga's stupid plan" is not. */
function isNounAhead(items: readonly Item[], at: number, grammar: Clause["grammar"]): boolean {
  const next = items[stepOn(items, at + 1)];
  return (
    (next !== undefined && next.kind === "word" && !grammar.after.has(next.text)) ||
    grammar.coordinator.has(next?.text ?? "")
  );
}

/** A word that may stand between an insulting adjective and the person it leans on: "stupid Freedonian minister". */
function leadsToPerson({ items, grammar }: Clause, at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && (next.target !== undefined || grammar.human.has(next.text));
}

/** A noun of contempt stands by itself, before a title ("idiot minister"), or inside a longer name ("clown festival"). */
export function nounHead(clause: Clause, at: number): Head {
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
  // "a rookie at cricket", "a snob about tea"
  if (BEGINNERS.has(item?.text ?? "") && /^(?:at|in|about|for)$/.test(next.text)) return "other";
  if (next.gap === "join")
    return next.text === "s" && items[at + 2] !== undefined && !followsCopula(clause, at)
      ? "other"
      : next.text === "s"
        ? "self"
        : "other";
  const isForename = item?.text === "dick" && item.isCapital;
  const isProperName =
    item?.isCapital &&
    next.isCapital &&
    (at > 0 || isForename) &&
    (next.target === "name" || next.target === "maybe" || next.target === "state");
  if (isProperName && !grammar.demonstrative.has(items[at - 1]?.text ?? "")) return "other";
  if (next.target) return "target";
  if (next.insult || grammar.after.has(next.text) || grammar.human.has(next.text)) return "self";
  if (isClosedClass(next.text, grammar)) return "self";
  if (grammar.adjectiveFollows) return "self";
  // Nobody is "that idiot proposal" but whoever is pointed at is "that idiot".
  // "president clown strikes again"
  if (items[at - 1]?.target === "holder" && item?.gap === "space") return "self";
  // "Kato the clown signed"
  const isNickname =
    grammar.determiner.has(items[at - 1]?.text ?? "") &&
    items[at - 2]?.target !== undefined &&
    items[at - 2]?.target !== "body";
  if (
    isNickname &&
    items[at - 1]?.gap === "space" &&
    !grammar.indefinite.has(items[at - 1]?.text ?? "")
  )
    return "self";
  // "are parasites living off us"
  if (grammar.language === "en" && /\p{L}{2}ing$/u.test(next.text)) return "self";
  if (item?.insult !== "person") return "other";
  const isPointedAt = grammar.demonstrative.has(items[at - 1]?.text ?? "") && item.text !== "jerk";
  return isPointedAt || isVerbOrAdverb(clause, next) ? "self" : "other";
}

function followsCopula({ items, grammar }: Clause, at: number): boolean {
  return grammar.determiner.has(items[at + 2]?.text ?? "");
}

/** The parser knows more words than the grammar's lists; where it is not loaded an unknown word is taken for a noun. */
export function isVerbOrAdverb({ passage, grammar }: Clause, item: Item): boolean {
  // Parsing one endless sentence would take seconds.
  if (grammar.language !== "en" || passage.text.length > 1000) return false;
  const term = passage.syntax()?.find((term) => overlaps(term, item));
  return (
    term !== undefined &&
    (term.tags.has("Verb") || term.tags.has("Adverb")) &&
    !term.tags.has("Gerund")
  );
}
