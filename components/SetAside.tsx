import type { Actions } from "./actions";
import { useSpeech } from "./wording";

/** What is hidden by the user's own word, and the way back. */
export function SetAside({
  answered,
  ignored,
  actions,
}: {
  answered: number;
  ignored: number;
  actions: Actions;
}) {
  const { text, list } = useSpeech();
  const counts = [
    answered > 0 ? text("ui_answered", { count: answered }) : "",
    ignored > 0 ? text("ui_ignored", { count: ignored }) : "",
  ].filter((part) => part !== "");
  return (
    <p className="set-aside">
      {list(counts)}
      <button type="button" className="quiet" onClick={actions.showAgain}>
        {text("ui_show_again")}
      </button>
    </p>
  );
}
