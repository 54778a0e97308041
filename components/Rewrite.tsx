import type { FindingView } from "@/lib/assistant/view";
import { useSpeech } from "./wording";

/** The sentence as it would read after the fix, with what is new marked. */
export function Rewrite({
  rewrite: { before, quote, after },
}: {
  rewrite: NonNullable<FindingView["rewrite"]>;
}) {
  const { text } = useSpeech();
  return (
    <p className="rewrite">
      <small>{text("ui_would_read")}</small>{" "}
      <q dir="auto">
        {before}
        {quote !== "" && <ins>{quote}</ins>}
        {after}
      </q>
    </p>
  );
}
