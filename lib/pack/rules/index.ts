import { caseRule } from "./case";
import { consistent } from "./consistent";
import { limit } from "./limit";
import { pattern } from "./pattern";
import { phrase } from "./phrase";
import { prefer } from "./prefer";
import { requires } from "./requires";
import type { CompiledRule, LookingRule } from "./rule-kind";

/** Every kind of rule that looks at drafts, by its name. Exhaustive: a kind in the schema that is missing here does not compile. */
const kinds: { readonly [Kind in LookingRule["kind"]]: (rule: never) => CompiledRule } = {
  phrase,
  prefer,
  limit,
  consistent,
  requires,
  case: caseRule,
  pattern,
};

/** Makes a rule ready to look at drafts. */
export function compileRule(rule: LookingRule): CompiledRule {
  // Each kind takes the data of its own name, which the table's type holds; the compiler cannot follow the pairing through a lookup.
  return kinds[rule.kind](rule as never);
}
