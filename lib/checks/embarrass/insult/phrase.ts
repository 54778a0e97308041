import { wordSet } from "@/lib/checks/word-set";
import type { Clause, Item } from "./clause";
import { isClosedClass } from "./grammar";
import type { InsultClass } from "./words";

/** The phrase that an insulting word heads or modifies: its first item, and how it is introduced. */
export interface Phrase {
  readonly start: number;
  /** One past the last item of the phrase. */
  readonly after: number;
  readonly determiner: string | undefined;
  readonly isDemonstrative: boolean;
}

const LONGEST_PHRASE = 8;
/** French, Spanish and Portuguese; those of German and English stand after their adjective. */
const PERSONS = wordSet(
  "homme hommes femme femmes personne personnes gens type types mec mecs individu individus personnage personnages bonhomme peuple nation pays hombre hombres mujer mujeres persona personas gente tipo tipos tipa individuo individuos personaje personajes sujeto señor señora pueblo nación país homem homens mulher mulheres pessoa pessoas cara sujeito indivíduo indivíduos personagem gajo gajos senhor senhora povo nação",
);
/** Nouns that have an owner: "Putin's poodle". */
const OWNED: ReadonlySet<InsultClass> = new Set(["person", "figure", "beast", "shame"]);

/** Whether an item only decorates: quotation marks, asterisks, emoji. */
export function isDecoration(item: Item | undefined): boolean {
  return item?.kind === "mark" && !/^[.,;:!?()[\]{}\u2013\u2014/=&@#-]$/u.test(item.text);
}

/** The items before `from`, from right to left, without decoration: the index of the first that is none, or -1. */
export function stepBack(items: readonly Item[], from: number): number {
  let at = from;
  while (at >= 0 && isDecoration(items[at])) at--;
  return at;
}

/** The same from left to right; the length where nothing is left. */
export function stepOn(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && isDecoration(items[at])) at++;
  return at;
}

/** Finds the edges of the phrase around the insulting item `at`. */
export function phraseAround({ items, grammar, passage }: Clause, at: number): Phrase {
  let start = at;
  let determiner: string | undefined;
  let isDemonstrative = false;
  // Unknown words are modifiers only if an article or a copula is found before them.
  let isSure = true;
  for (let index = at - 1; index >= 0 && at - index <= LONGEST_PHRASE; index--) {
    const item = items[index];
    if (!item) break;
    const owner = items[index - 1];
    const isOwned = isSure && OWNED.has(items[at]?.insult ?? "trait");
    if (item.text === "s" && item.gap === "join" && owner?.target && isOwned) {
      return {
        start: index - 1,
        after: phraseEnd(items, at),
        determiner: "s",
        isDemonstrative: false,
      };
    }
    // "the generals' lapdog": the apostrophe is in the text only, and the phrase begins with its article.
    if (item.target && isOwned && /^s['’]/.test(passage.text.slice(item.end - 1, item.end + 1))) {
      const hasArticle = grammar.determiner.has(owner?.text ?? "");
      return {
        start: hasArticle ? index - 1 : index,
        after: phraseEnd(items, at),
        determiner: "s",
        isDemonstrative: false,
      };
    }
    if (item.target) break;
    if (item.kind === "mark") {
      const joinsInsults = item.text === "," && items[index - 1]?.insult !== undefined;
      if (isDecoration(item) || joinsInsults || joinsAdjectives(items, index, grammar)) continue;
      break;
    }
    if (item.insult) {
      if (isSure) start = index;
      continue;
    }
    const isArticle = grammar.determiner.has(item.text) && !grammar.negation.has(item.text);
    if (grammar.demonstrative.has(item.text) || isArticle) {
      determiner = item.text;
      isDemonstrative = grammar.demonstrative.has(item.text);
      start = index;
      isSure = true;
      // "the most stupid", "all the idiots"
      if (grammar.determiner.has(owner?.text ?? "") && grammar.determiner.has(item.text)) continue;
      const group = groupBefore(items, index, grammar);
      if (group === undefined) break;
      index = start = group;
      continue;
    }
    if (grammar.preposition.has(item.text)) {
      // "a bunch of idiots"
      if (isGroupLink(items, index, grammar)) {
        index = start = index - 1;
        isSure = true;
        continue;
      }
      break;
    }
    if (grammar.copula.has(item.text)) {
      if (!isSure) start = index + 1;
      break;
    }
    if (grammar.adverb.has(item.text) || /\p{L}{3}ly$/u.test(item.text)) {
      if (isSure) start = index;
      continue;
    }
    // "est un homme stupide", "son gente tonta"
    if (isPersonBefore(items, index, at, grammar)) {
      if (isSure) start = index;
      continue;
    }
    if (isClosedClass(item.text, grammar) || grammar.how.has(item.text)) break;
    isSure = false;
  }
  return { start, after: phraseEnd(items, at), determiner, isDemonstrative };
}

/** A noun that says no more than that a person or people is meant, before its adjective: only what is said of it counts. */
function isPersonBefore(
  items: readonly Item[],
  index: number,
  at: number,
  grammar: Clause["grammar"],
): boolean {
  return (
    grammar.adjectiveFollows &&
    PERSONS.has(items[index]?.text ?? "") &&
    items
      .slice(index + 1, at)
      .every((item) => item.insult || isDecoration(item) || grammar.adverb.has(item.text))
  );
}

/** "a tired, bitter clown": the comma stands between an indefinite article's adjectives. */
function joinsAdjectives(
  items: readonly Item[],
  comma: number,
  grammar: Clause["grammar"],
): boolean {
  if (items[comma]?.text !== ",") return false;
  for (let index = comma - 1; index >= comma - 3; index--) {
    const item = items[index];
    if (!item || item.kind === "mark" || item.target) return false;
    if (grammar.indefinite.has(item.text)) return index < comma - 1;
    if (isClosedClass(item.text, grammar) && !grammar.adverb.has(item.text)) return false;
  }
  return false;
}

/** "one of the dumbest people": from the article back to "one". */
function groupBefore(
  items: readonly Item[],
  article: number,
  grammar: Clause["grammar"],
): number | undefined {
  return isGroupLink(items, article - 1, grammar) ? article - 2 : undefined;
}

function isGroupLink(items: readonly Item[], of: number, grammar: Clause["grammar"]): boolean {
  const link = items[of]?.text ?? "";
  const group = items[of - 1];
  return (
    grammar.genitive.has(link) &&
    group !== undefined &&
    !group.target &&
    (grammar.human.has(group.text) || group.text === "one" || group.insult !== undefined)
  );
}

/** A phrase may go on after the insulting word: "stupid, corrupt man", "clowns and liars". */
function phraseEnd(items: readonly Item[], at: number): number {
  let after = at + 1;
  while (items[after]?.insult && items[after]?.gap !== "none") after++;
  return after;
}
