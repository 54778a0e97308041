import type { FindingView } from "@/lib/assistant/view";
import { useSpeech } from "./wording";

/** Which check speaks, and where its rule comes from; nothing unless the user wants every reason told. */
export function Reason({ finding: { reason, rule, title: own } }: { finding: FindingView }) {
  const { text, title } = useSpeech();
  if (reason === undefined) return null;
  const check = own ?? title(rule);
  if (reason === "") return <small className="source">{check}</small>;
  // Sources are cited as they are, in English.
  const [before = "", after = ""] = text("ui_reason", { check, source: "\n" }).split("\n");
  return (
    <small className="source">
      {before}
      <cite lang="en" dir="auto">
        {reason}
      </cite>
      {after}
    </small>
  );
}
