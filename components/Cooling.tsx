import { useId, useState } from "react";
import type { Cooling as CoolingState } from "@/lib/assistant/cooling";
import type { KeptDraft } from "@/lib/assistant/kept-drafts";
import type { WriteResult } from "@/lib/editor";
import type { Reporting } from "@/lib/ministry/ministry";
import { useSpeech } from "./wording";

/** What the panel asks for. */
export interface CoolingActions {
  keep(): void;
  putBack(draft: KeptDraft): Promise<WriteResult>;
  copy(draft: KeptDraft): void;
  erase(draft: KeptDraft): void;
}

/** Beside a heated answer: what it shows, the practitioners' advice, and the offer to keep it for ten minutes; later, what was kept. */
export function Cooling({
  cooling,
  hasFailed,
  reporting,
  actions,
}: {
  cooling: CoolingState;
  /** It could not be stored. */
  hasFailed: boolean;
  /** Where the pack says that threats and abuse are reported. */
  reporting: readonly Reporting[];
  actions: CoolingActions;
}) {
  const { text, list } = useSpeech();
  const id = useId();
  const { state } = cooling;
  return (
    <section className="cooling" aria-labelledby={id}>
      <h2 id={id}>{text("ui_cooling")}</h2>
      {state === "offer" && (
        <>
          <p>
            {text("ui_cooling_seen", {
              signs: list(cooling.signs.map((sign) => text(`ui_cooling_sign_${sign}`))),
            })}
          </p>
          <p>{text("ui_cooling_advice")}</p>
          <Troll reporting={reporting} />
          {hasFailed && <p className="trouble">{text("ui_cooling_failed")}</p>}
          <p className="acts">
            <button type="button" className="plain" onClick={actions.keep}>
              {text("ui_cooling_keep")}
            </button>
            <small>{text("ui_cooling_keep_why")}</small>
          </p>
        </>
      )}
      {state === "cooling" && (
        <>
          <p>{text("ui_cooling_until", { time: clockOf(cooling.until) })}</p>
          <p>{text("ui_cooling_advice")}</p>
          <Troll reporting={reporting} />
        </>
      )}
      {state === "cooled" && <p>{text("ui_cooling_over")}</p>}
      {state === "waiting" && <Waiting cooling={cooling} actions={actions} />}
      {(state === "cooling" || state === "cooled") && (
        <p className="acts">
          <button type="button" className="quiet" onClick={() => actions.erase(cooling.draft)}>
            {text("ui_cooling_erase")}
          </button>
        </p>
      )}
    </section>
  );
}

function Waiting({
  cooling: { draft, canPutBack },
  actions,
}: {
  cooling: Extract<CoolingState, { state: "waiting" }>;
  actions: CoolingActions;
}) {
  const { text } = useSpeech();
  const [trouble, setTrouble] = useState<WriteResult>();
  const putBack = async () => {
    const result = await actions.putBack(draft);
    setTrouble(result === "done" ? undefined : result);
  };
  return (
    <>
      <p>{text("ui_cooling_kept", { time: clockOf(Date.parse(draft.keptAt)) })}</p>
      <q dir="auto">{draft.text}</q>
      {trouble && <p className="trouble">{text(`write_${trouble}`)}</p>}
      <p className="acts">
        {canPutBack && (
          <button type="button" className="filled" onClick={() => void putBack()}>
            {text("ui_cooling_put_back")}
          </button>
        )}
        <button type="button" className="plain" onClick={() => actions.copy(draft)}>
          {text("ui_copy_post")}
        </button>
        <button type="button" className="quiet" onClick={() => actions.erase(draft)}>
          {text("ui_cooling_erase")}
        </button>
      </p>
    </>
  );
}

/** No answer is owed to everybody; what is no matter of answering is reported. */
function Troll({ reporting }: { reporting: readonly Reporting[] }) {
  const { text } = useSpeech();
  return (
    <>
      <p>{text("ui_cooling_troll")}</p>
      {reporting.length > 0 && (
        <ul>
          {reporting.map(({ what, where }) => (
            <li key={`${what} ${where}`}>{text("ui_cooling_report", { what, where })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The time of day as the user's clock shows it. */
function clockOf(instant: number): string {
  return new Date(instant).toTimeString().slice(0, 5);
}
