import { wordSet } from "@/lib/checks/word-set";
import { type Near, targetAfter, targetHailed, targetNear, targetSubject } from "./aim-near";
import type { BarbKind } from "./barb-words";
import { type Clause, hasAny } from "./clause";
import { isOfChildren, targetScorned } from "./scorned";

const NAMED_IN_IT: Near = { text: "" };
const DIMINUTIVE = /(?:inho|inha|it[oa]|ill[oa]|lein|chen)$/u;

/** Whom a barb hits, by its kind; `before` tells whom a pronoun means. */
export function aimOfBarb(
  { value }: { readonly value: BarbKind },
  clause: Clause,
  first: number,
  after: number,
  before: () => Near | undefined,
): Near | undefined {
  switch (value) {
    case "self":
      // "o presidentinho da turma"
      return DIMINUTIVE.test(clause.items[first]?.text ?? "") && isOfChildren(clause)
        ? undefined
        : NAMED_IN_IT;
    case "toward":
      return targetAfter(clause, after);
    case "antic": {
      const subject = hasAny(clause, clause.grammar.leisure)
        ? undefined
        : targetSubject(clause, first);
      if (subject === "pronoun") return before();
      return clause.items[first - 1]?.gap === "join" ? undefined : subject;
    }
    case "disdain":
    case "credit":
    case "epithet":
      return isOfChildren(clause) ? undefined : targetScorned(clause, first, after, value);
    case "hail":
      return targetHailed(clause, first, after);
    case "subject": {
      const subject = targetSubject(clause, first);
      return subject === "pronoun" ? before() : subject;
    }
    default: {
      const named = targetNear(clause, first, after);
      if (named?.at !== undefined && isOfAnother(clause, first, after, named.at)) return undefined;
      return named ?? before();
    }
  }
}

const FIRST_PERSON = wordSet("i we je j nous yo tengo soy estoy somos eu tenho sou somos ich wir");
/** What of somebody's is measured when they are. */
const PART = wordSet(
  `brain brains head mind face speech speeches policy policies plan plans argument arguments answer answers reasoning excuses
   statement statements government cabinet ministry spokesman spokeswoman record promises logic explanation apology team staff
   office party whole entire latest famous so`,
);

/** "I dance like a duck, but the minister laughed", "more buttons than the minister's coffee machine": somebody else is meant. */
function isOfAnother(
  { items, grammar }: Clause,
  first: number,
  after: number,
  at: number,
): boolean {
  if (at < after) return false;
  const owned = items[at + 1]?.text === "s" ? items[at + 2] : undefined;
  if (owned?.kind === "word" && owned.insult === undefined && !PART.has(owned.text))
    return items.slice(first, at).some(({ text }) => text === "than" || text === "as");
  const comma = items.slice(after, at).findIndex(({ text }) => text === ",");
  const joint = items[after + comma + 1]?.text ?? "";
  return (
    comma >= 0 &&
    (grammar.coordinator.has(joint) || /^(?:mais|pero|mas|aber)$/.test(joint)) &&
    items.slice(Math.max(0, first - 4), first + 1).some(({ text }) => FIRST_PERSON.has(text))
  );
}
