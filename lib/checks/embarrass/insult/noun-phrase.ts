import type { Clause, Item } from "./clause";
import type { Grammar } from "./grammar";
import { stepBack } from "./phrase";

const LONGEST_ASIDE = 16;

/** The start of an aside that ends at the mark `at`: ", whose speech was long,". */
export function asideBefore(items: readonly Item[], at: number): number | undefined {
  const closing = items[at]?.text;
  if (closing === undefined || !/^[,)\u2013\u2014]$/u.test(closing)) return undefined;
  const opening = closing === ")" ? "(" : closing;
  for (let index = at - 1; index > 0 && at - index < LONGEST_ASIDE; index--) {
    if (items[index]?.text === opening) return index;
  }
  return at;
}

/** Of names in a row the one that the phrase is about: "the Freedonian PM", "os ministros alemães". */
export function headOf(items: readonly Item[], at: number, grammar: Grammar): number {
  let head = at;
  while (grammar.adjectiveFollows && items[head - 1]?.target && items[head]?.gap !== "none") head--;
  return head;
}

/** What stands before a noun phrase whose noun is at `head`: past its adjectives and its article. */
export function outside(
  items: readonly Item[],
  head: number,
  grammar: Grammar,
): { readonly before: number; readonly governor: Item | undefined } {
  let isOpen = true;
  for (let index = head - 1; index >= 0 && head - index <= 5; index--) {
    const item = items[index];
    if (!item || item.kind === "mark") break;
    // "Everyone at the UN knows Viktor Orlan": the article is another's.
    if (item.target && !isOpen) break;
    isOpen &&= item.target !== undefined;
    const isContracted = grammar.contracted.has(item.text);
    if (isContracted && grammar.preposition.has(item.text))
      return { before: index, governor: item };
    if (grammar.determiner.has(item.text) || grammar.demonstrative.has(item.text)) {
      const before = stepBack(items, index - 1);
      return { before, governor: items[before] };
    }
    if (grammar.preposition.has(item.text)) return { before: index, governor: item };
    if (item.text === "s") return { before: index, governor: undefined };
  }
  const before = stepBack(items, head - 1);
  return { before, governor: items[before] };
}

/** "For the minister …" at a sentence's start is an adverbial whose noun may yet be meant; "of the minister" is not. */
export function opensSentence(items: readonly Item[], before: number, grammar: Grammar): boolean {
  return before === 0 && !grammar.genitive.has(items[0]?.text ?? "");
}

/** Past up to four words that the grammar does not know; the index of the first that it knows, or -1. */
export function throughUnknown(items: readonly Item[], from: number, grammar: Grammar): number {
  let at = from;
  while (at >= 0 && from - at < 4) {
    const item = items[at];
    if (!item || item.kind === "mark" || item.target) return at;
    if (
      at !== from &&
      (grammar.preposition.has(item.text) ||
        grammar.relative.has(item.text) ||
        grammar.self.has(item.text))
    )
      return at;
    at--;
  }
  return at;
}

/** "O cão do presidente é um ladrão": the animal is, and not its owner at `owner`. */
export function isOfBeast({ items, grammar }: Clause, owner: number): boolean {
  if (owner < 1) return false;
  const link = grammar.determiner.has(items[owner - 1]?.text ?? "") ? owner - 1 : owner;
  const isJoined =
    grammar.language === "de" ||
    [owner - 1, link - 1].some((at) => grammar.genitive.has(items[at]?.text ?? ""));
  return [link - 1, link - 2].some((at) => items[at]?.insult === "beast") && isJoined;
}

/** "a monster of a bridge", "a beast of an engine": whether what follows a noun of contempt, from `after`, is a thing of that size. */
export function measuresThing({ items, grammar }: Clause, after: number): boolean {
  const [link, article, thing] = items.slice(after, after + 3);
  return (
    grammar.genitive.has(link?.text ?? "") &&
    grammar.indefinite.has(article?.text ?? "") &&
    thing?.kind === "word" &&
    !thing.target &&
    !thing.insult &&
    !grammar.human.has(thing.text)
  );
}
