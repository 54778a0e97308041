import type { View } from "@/lib/assistant/view";
import { SeverityShape } from "./SeverityShape";
import { Tick } from "./SolvedRow";
import { useSpeech } from "./wording";

/** The sidebar folded to a button: the gravest shape and how many findings there are. */
export function CollapsedButton({
  view: { count, worst, isEmpty },
  onExpand,
}: {
  view: Pick<View, "count" | "worst" | "isEmpty">;
  onExpand: () => void;
}) {
  const { text, direction } = useSpeech();
  const state = isEmpty
    ? text("ui_ready")
    : count === 0
      ? text("ui_nothing")
      : text("ui_found", { count });
  return (
    <button
      type="button"
      className={`collapsed ${worst ?? "calm"}`}
      dir={direction}
      aria-label={text("ui_expand", { state })}
      title={text("ui_expand", { state })}
      onClick={onExpand}
    >
      {worst ? <SeverityShape severity={worst} /> : isEmpty ? <b className="name">A</b> : <Tick />}
      {count > 0 && <span aria-hidden="true">{count}</span>}
    </button>
  );
}
