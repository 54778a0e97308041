import type { FindingView } from "@/lib/assistant/view";

/** The words at fault as the user wrote them, marked as in the editor, with a few words around. */
export function Quotation({
  finding: { before, quote, after, severity },
}: {
  finding: Pick<FindingView, "before" | "quote" | "after" | "severity">;
}) {
  return (
    <q dir="auto">
      {before}
      <mark className={severity}>{quote}</mark>
      {after}
    </q>
  );
}
