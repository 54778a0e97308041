import type { Context } from "@/lib/checks/check";
import type { Draft } from "@/lib/draft/draft";
import { type Clause, readClause } from "./clause";
import type { Grammar } from "./grammar";
import type { TargetKind } from "./target-kind";

/** Whom a pronoun may mean: the last one named, in this sentence or one of the two before. */
export interface Antecedent {
  readonly kind: TargetKind;
  readonly text: string;
}

/** The last one named before an item of the same sentence. */
export function antecedentIn({ items, passage }: Clause, before: number): Antecedent | undefined {
  for (let index = before - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.target && item.target !== "maybe") {
      return { kind: item.target, text: passage.text.slice(item.start, item.end) };
    }
  }
  return undefined;
}

/** How many sentences back a pronoun may reach. */
const REACH = 2;

/** The one named last in the sentences before, or alone in the one after. */
export function antecedentOf(
  draft: Draft,
  index: number,
  grammar: Grammar,
  context: Context,
): Antecedent | undefined {
  for (let back = 1; back <= REACH; back++) {
    const sentence = draft.sentences[index - back];
    if (!sentence) break;
    const clause = readClause(sentence.passage, grammar, context.ministry);
    const found = antecedentIn(clause, clause.items.length);
    if (found && found.kind !== "people") return found;
  }
  // "Coward! @PresidentVarga"
  const next = draft.sentences[index + 1];
  const after = next && readClause(next.passage, grammar, context.ministry);
  // "Gollum in a sash. That's President Varga for you."
  if (after && /^(?:That|This|He|She)(?:['’]s| is) (?:the |our )?/.test(after.passage.text)) {
    const [first] = after.items.filter(({ target }) => target !== undefined);
    const isOwner = after.items.some(({ text }, at) => at > 2 && text === "s");
    const isNear = first && after.items.indexOf(first) < 4 && !isOwner;
    if (isNear && first.target && first.target !== "maybe")
      return { kind: first.target, text: after.passage.text.slice(first.start, first.end) };
  }
  return after?.items.every(({ kind, target }) => kind === "mark" || target !== undefined)
    ? antecedentIn(after, after.items.length)
    : undefined;
}
