import { type FocusEvent, useId, useState } from "react";
import type { FindingView } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { FindingActions } from "./FindingActions";
import { Quotation } from "./Quotation";
import { Reason } from "./Reason";
import { Rewrite } from "./Rewrite";
import { SeverityShape } from "./SeverityShape";
import { Source } from "./Source";
import { useSpeech } from "./wording";

/** One finding: the words, why, on whose word, and what to do. A hint shows its words until it is opened. */
export function FindingRow({
  finding,
  actions,
  isCurrent,
}: {
  finding: FindingView;
  actions: Actions;
  /** Its card is open at the text. */
  isCurrent: boolean;
}) {
  const { say, text, title } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { severity, isQuestion, isWhole, isRequired, rule, post, message, provenance } = finding;
  const folds = severity === "hint" && !isQuestion && !isRequired && finding.reason === undefined;
  // A folded hint has one line: it goes to the words themselves.
  const words = isWhole ? (
    <span className="whole">{finding.title ?? title(rule)}</span>
  ) : (
    <Quotation finding={folds && !isOpen ? { ...finding, before: "", after: "" } : finding} />
  );
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) actions.pointAt(undefined);
  };
  return (
    <article
      className={`finding ${severity}${folds && !isOpen ? " folded" : ""}`}
      aria-labelledby={`${id}-kind ${id}-words`}
      data-current={isCurrent || undefined}
      onPointerEnter={() => actions.pointAt(finding.id)}
      onPointerLeave={() => actions.pointAt(undefined)}
      onFocus={() => actions.pointAt(finding.id)}
      onBlur={leave}
    >
      <SeverityShape severity={severity} isQuestion={isQuestion} />
      <span className="visually-hidden" id={`${id}-kind`}>
        {text(isQuestion ? "ui_severity_question" : `ui_severity_${severity}`)}
      </span>
      {folds ? (
        <button
          type="button"
          className="words"
          id={`${id}-words`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words}
        </button>
      ) : (
        <p className="words" id={`${id}-words`}>
          {words}
        </p>
      )}
      {(!folds || isOpen) && (
        <>
          <p className="why">
            {post !== undefined && <b>{text("ui_in_post", { post })} </b>}
            {say(message)}
          </p>
          {finding.rewrite && <Rewrite rewrite={finding.rewrite} />}
          {provenance && <Source provenance={provenance} />}
          <Reason finding={finding} />
          <FindingActions finding={finding} actions={actions} />
        </>
      )}
    </article>
  );
}
