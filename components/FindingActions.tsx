import type { FindingView } from "@/lib/assistant/view";
import { Answer } from "./Answer";
import type { Actions } from "./actions";
import { useSpeech } from "./wording";

/** What can be done about a finding. The best fix is the only filled button of its row. */
export function FindingActions({ finding, actions }: { finding: FindingView; actions: Actions }) {
  const { say, text, title } = useSpeech();
  const { id, rule, fixes, isQuestion, isRequired, trouble } = finding;
  return (
    <>
      {trouble && (
        <p className="trouble" role="status">
          {say(trouble.message)}{" "}
          {trouble.copy !== "" && (
            <button type="button" className="quiet" onClick={() => actions.copy(trouble.copy)}>
              {text("ui_copy", { text: trouble.copy })}
            </button>
          )}
        </p>
      )}
      <div className="acts">
        {fixes.map((fix, index) => (
          <button
            // Two fixes may put in the same text at different places; their order never changes.
            key={index}
            type="button"
            className={index === 0 ? "filled" : "plain"}
            dir="auto"
            onClick={() => actions.fix(id, index)}
          >
            {say(fix.label)}
          </button>
        ))}
        {isQuestion && <Answer onAnswer={(...link) => actions.answer(id, ...link)} />}
        <span className="ignore">
          <button
            type="button"
            className="quiet"
            aria-label={text("ui_explain_rule", { rule: finding.title ?? title(rule) })}
            onClick={() => actions.explain(rule)}
          >
            {text("ui_explain")}
          </button>
          <button type="button" className="quiet" onClick={() => actions.ignoreHere(id)}>
            {text("ui_ignore_here")}
          </button>
          {!isRequired && (
            <button
              type="button"
              className="quiet"
              aria-label={text("ui_ignore_always")}
              onClick={() => actions.ignoreAlways(id)}
            >
              {text("ui_always")}
            </button>
          )}
        </span>
      </div>
    </>
  );
}
