import type { Failure } from "@/lib/engine/engine";
import type { Message } from "@/lib/wording/message";
import { useSpeech } from "./wording";

/** What went wrong around the checks, in plain words: an error is never shown as all clear. */
export function Notices({
  failures,
  notices,
}: {
  failures: readonly Failure[];
  notices: readonly Message[];
}) {
  const { say, text, title, list } = useSpeech();
  if (failures.length === 0 && notices.length === 0) return null;
  const names = list(failures.map(({ rule }) => title(rule)));
  return (
    <div className="notices">
      {failures.length > 0 && <p>{text("ui_failed", { count: failures.length, names })}</p>}
      {notices.map((notice) => (
        <p key={say(notice)}>{say(notice)}</p>
      ))}
    </div>
  );
}
