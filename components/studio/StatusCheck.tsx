import { useId, useState } from "react";
import { judgeStatus, type Shipped } from "@/lib/studio/mission-status";
import { useSpeech } from "../wording";

/** A mission pastes its status line, and the lead reads whether the pack arrived. */
export function StatusCheck({ pack, shipped }: { pack: string; shipped: readonly Shipped[] }) {
  const { text } = useSpeech();
  const id = useId();
  const [line, setLine] = useState("");
  const verdict = line.trim() === "" ? undefined : judgeStatus(line, pack, shipped);
  const details = verdict && "version" in verdict ? verdict : undefined;
  return (
    <>
      <h3>{text("ui_studio_arrived")}</h3>
      <div className="field">
        <label htmlFor={id}>{text("ui_studio_status_line")}</label>
        <textarea id={id} dir="ltr" value={line} onChange={({ target }) => setLine(target.value)} />
      </div>
      <div role="status">
        {verdict && (
          <p className={verdict.is === "in-force" ? undefined : "trouble"}>
            {text(`ui_studio_status_${verdict.is.replace("-", "_")}`, {
              pack,
              version: details?.version ?? "",
            })}
          </p>
        )}
        {details && !details.isSigned && (
          <p className="trouble">{text("ui_studio_status_unsigned")}</p>
        )}
        {details?.staleSince && (
          <p className="trouble">{text("ui_studio_status_stale", { day: details.staleSince })}</p>
        )}
        {details?.stopped && (
          <p className="trouble">{text("ui_studio_status_stopped", { rules: details.stopped })}</p>
        )}
      </div>
    </>
  );
}
