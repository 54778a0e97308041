import { type Aim, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import type { Phrase } from "./phrase";

const MORE: ReadonlySet<string> = new Set(
  "bigger greater larger worse more plus pire más mayor peor mais maior pior größerer größeren schlimmerer schlimmeren".split(
    " ",
  ),
);
const THAN: ReadonlySet<string> = new Set(["than", "que", "als"]);

/** "a bigger fool than the premier": whoever is the measure is hit, met or not. */
export function aimSurpassed(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  // "um mentiroso do que", "einen Idioten gesehen als"
  const than = findWithin(items, phrase.after, phrase.after + 2, ({ text }) => THAN.has(text));
  const isCompared =
    than >= 0 &&
    (than === phrase.after ||
      grammar.contracted.has(items[phrase.after]?.text ?? "") ||
      grammar.language === "de") &&
    items.slice(Math.max(0, phrase.start - 1), at).some(({ text }) => MORE.has(text));
  if (!isCompared) return undefined;
  const from = than + 1;
  const target = findWithin(items, from, from + 4, (item) => item.target !== undefined);
  const next = items[target + 1];
  const isDirect = items
    .slice(from, target)
    .every(({ text }) => grammar.determiner.has(text) || grammar.demonstrative.has(text));
  // "a bigger fool than the minister thought" measures what he thought.
  // The "I" of "Varga I never met" has a capital too and is read into the name.
  const end = items[target]?.end ?? 0;
  const isI = clause.passage.text.slice(end - 2, end) === " I";
  const isWhole = !next || next.kind === "mark" || grammar.self.has(next.text) || isI;
  if (target < 0 || !isDirect || !isWhole) return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}
