import { covers } from "@/lib/draft/span";
import { isAdjective } from "./aim";
import type { Clause, Item } from "./clause";
import type { Grammar } from "./grammar";
import type { Phrase } from "./phrase";

/** In a sentence with as many words in lower case a capital is no matter of style. */
const LOWER_CASE_WORDS = 3;

/** `Beck's "Loser"`, "Village Idiots", "The Clueless Consuls": the title of a work, the name of a team. */
export function isPartOfName(clause: Clause, at: number, phrase: Phrase): boolean {
  const { items, grammar, passage } = clause;
  const item = items[at];
  if (!item?.isCapital || phrase.isDemonstrative || !grammar.capitalsAreNames) return false;
  const title = passage.quotations.find((quotation) => covers(quotation, item));
  if (title && /\p{L}['’]s\s$/u.test(passage.text.slice(0, title.start))) return true;
  const [before, next] = [items[at - 1], items[at + 1]];
  const isOfTeam = isAdjective(item.insult) && next?.target === "holders" && next.isCapital;
  if (isOfTeam && before?.text === "the") return true;
  return (
    at > 1 &&
    isPlainWord(before, grammar) &&
    items.filter(({ kind, isCapital }) => kind === "word" && !isCapital).length >= LOWER_CASE_WORDS
  );
}

/** A word with a capital that is nobody's name or office and no word of the grammar. */
function isPlainWord(item: Item | undefined, grammar: Grammar): boolean {
  return (
    item?.kind === "word" &&
    item.isCapital &&
    !item.target &&
    !item.insult &&
    !grammar.closed.has(item.text)
  );
}
