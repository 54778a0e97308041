/** A finding for tests; what is not said is of no account to them. */
import type { Finding } from "@/lib/engine/finding";

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "weekday-date",
    family: "untrue",
    severity: "warn",
    isQuestion: false,
    post: 0,
    start: 8,
    end: 16,
    quote: "Thursday",
    message: { text: "It is a Friday." },
    fixes: [],
    provenance: null,
    isRequired: false,
    ...changes,
  };
}
