import { useId } from "react";
import type { GroupView } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { FindingRow } from "./FindingRow";
import { SolvedRow } from "./SolvedRow";
import { useSpeech } from "./wording";

/** The findings under one of the profession's rules. */
export function FindingGroup({
  group: { family, rows, more },
  actions,
  current,
}: {
  group: GroupView;
  actions: Actions;
  /** The id of the finding whose card is open. */
  current: string | undefined;
}) {
  const { text } = useSpeech();
  const id = useId();
  const open = rows.filter(({ state }) => state === "open").length;
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>
        {text(`ui_family_${family}`)} {open > 0 && <i>{text("ui_count", { count: open })}</i>}
      </h2>
      {rows.map((row) =>
        row.state === "open" ? (
          <FindingRow key={row.id} finding={row} actions={actions} isCurrent={row.id === current} />
        ) : (
          <SolvedRow key={`solved ${row.id}`} solved={row} actions={actions} />
        ),
      )}
      {more > 0 && (
        <button type="button" className="quiet more" onClick={() => actions.unfold(family)}>
          {text("ui_more", { count: more })}
        </button>
      )}
    </section>
  );
}
