import type { Decision } from "@/lib/record/entry";

/** The key of the wording for a decision. */
export function decisionKey(decision: Decision): string {
  return `ui_decision_${decision.replace("-", "_")}`;
}
