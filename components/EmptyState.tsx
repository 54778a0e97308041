import { Tick } from "./SolvedRow";
import { useSpeech } from "./wording";

/** What is said when there is nothing to say: never a score, and never all clear while a check has failed. */
export function EmptyState({
  isWritten,
  hasFailed,
  checked,
  answered,
  ignored,
  onShowAgain,
}: {
  /** Whether there is a draft at all. */
  isWritten: boolean;
  hasFailed: boolean;
  checked: number;
  answered: number;
  ignored: number;
  onShowAgain: () => void;
}) {
  const { text, list } = useSpeech();
  const found = hasFailed ? "ui_nothing_partly" : "ui_nothing";
  const headline = isWritten ? found : "ui_ready";
  const counts = [
    text("ui_checks", { count: checked }),
    answered > 0 ? text("ui_answered", { count: answered }) : "",
    ignored > 0 ? text("ui_ignored", { count: ignored }) : "",
  ].filter((part) => part !== "");
  return (
    <div className="empty">
      {headline === "ui_nothing" && <Tick />}
      <p>{text(headline)}</p>
      <small>{text("ui_sentence", { words: list(counts) })}</small>
      {answered + ignored > 0 && (
        <button type="button" className="quiet" onClick={onShowAgain}>
          {text("ui_show_again")}
        </button>
      )}
    </div>
  );
}
