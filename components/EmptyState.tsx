import { Tick } from "./SolvedRow";
import { useSpeech } from "./wording";

/** What is said when there is nothing to say: never a score. */
export function EmptyState({
  isWritten,
  checked,
  answered,
  ignored,
}: {
  /** Whether there is a draft at all. */
  isWritten: boolean;
  checked: number;
  answered: number;
  ignored: number;
}) {
  const { text, list } = useSpeech();
  const counts = [
    text("ui_checks", { count: checked }),
    answered > 0 ? text("ui_answered", { count: answered }) : "",
    ignored > 0 ? text("ui_ignored", { count: ignored }) : "",
  ].filter((part) => part !== "");
  return (
    <div className="empty">
      {isWritten && <Tick />}
      <p>{text(isWritten ? "ui_nothing" : "ui_ready")}</p>
      <small>{text("ui_sentence", { words: list(counts) })}</small>
    </div>
  );
}
