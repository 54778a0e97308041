import type { View } from "@/lib/assistant/view";
import { SeverityShape } from "./SeverityShape";
import { Tick } from "./SolvedRow";
import { useSpeech } from "./wording";

/** The sidebar folded to a button: the gravest shape and how many findings there are. */
export function CollapsedButton({
  view: { count, worst, isEmpty, isReady, failures, kind },
  onExpand,
}: {
  view: Pick<View, "count" | "worst" | "isEmpty" | "isReady" | "failures" | "kind">;
  onExpand: () => void;
}) {
  const { text, title, list, direction } = useSpeech();
  const hasFailed = failures.length > 0;
  const found =
    kind === "message" && !isReady
      ? text("ui_message_alone")
      : isEmpty || !isReady
        ? text("ui_ready")
        : count === 0
          ? text(hasFailed ? "ui_nothing_partly" : "ui_nothing")
          : text("ui_found", { count });
  const names = list(failures.map(({ rule }) => title(rule)));
  const state = hasFailed
    ? `${found} ${text("ui_failed", { count: failures.length, names })}`
    : found;
  const shape = worst ?? (hasFailed ? "warn" : undefined);
  return (
    <button
      type="button"
      className={`collapsed ${worst ?? "calm"}`}
      dir={direction}
      aria-label={text("ui_expand", { state })}
      title={text("ui_expand", { state })}
      onClick={onExpand}
    >
      {shape ? (
        <SeverityShape severity={shape} />
      ) : isEmpty || !isReady ? (
        <b className="name">A</b>
      ) : (
        <Tick />
      )}
      {count > 0 && <span aria-hidden="true">{count}</span>}
    </button>
  );
}
