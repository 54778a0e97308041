import type { SolvedView } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { useSpeech } from "./wording";

/** What a fix leaves behind for a while: the new words, and the way back. */
export function SolvedRow({ solved, actions }: { solved: SolvedView; actions: Actions }) {
  const { text } = useSpeech();
  return (
    <div className="solved">
      <Tick />
      <p>
        {text("ui_fixed")}
        {solved.text.trim() !== "" && (
          <>
            {" "}
            <q dir="auto">{solved.text}</q>
          </>
        )}
      </p>
      <button type="button" className="quiet" onClick={() => actions.undo(solved.id)}>
        {text("ui_undo")}
      </button>
    </div>
  );
}

/** A tick, drawn. Decoration. */
export function Tick() {
  return (
    <svg className="tick" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 8.5 6.5 12.5 13.5 4" />
    </svg>
  );
}
