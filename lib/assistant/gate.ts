import type { FindingView, View } from "./view";

/** What must not get out even while a crisis leaves no time for anything else: secrets, and what is somebody's own. */
const LEAKS: ReadonlySet<string> = new Set([
  "bank-account",
  "cable-reference",
  "chatham-house",
  "clearance-note",
  "consular-case",
  "credential",
  "date-of-birth",
  "distribution-limit",
  "embargo",
  "handling-marking",
  "home-address",
  "identity-document",
  "internal-link",
  "payment-card",
  "principal-movement",
  "private-email",
  "private-phone",
  "shared-document-link",
  "silence-window",
  "speaking-points",
]);

/** What is asked about before a draft goes out: what is grave and unmistakable; in a crisis leaks alone. */
export function asksAbout(
  { groups }: Pick<View, "groups">,
  { isCrisis }: { readonly isCrisis: boolean },
): readonly FindingView[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(
      (row): row is FindingView =>
        row.state === "open" &&
        row.severity === "block" &&
        !row.isQuestion &&
        (!isCrisis || LEAKS.has(row.rule)),
    );
}
