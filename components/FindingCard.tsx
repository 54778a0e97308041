import { useEffect, useId, useRef } from "react";
import type { FindingView } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { FindingActions } from "./FindingActions";
import { IconButton } from "./IconButton";
import { Quotation } from "./Quotation";
import { Reason } from "./Reason";
import { SeverityShape } from "./SeverityShape";
import { Source } from "./Source";
import { useSpeech } from "./wording";

/** A finding at its words in the text: what, why, on whose word, and what to do. */
export function FindingCard({
  finding,
  actions,
  takesFocus,
  onClose,
  onWalk,
}: {
  finding: FindingView;
  actions: Actions;
  /** Opened by the keyboard: the card is where the keyboard goes on. */
  takesFocus: boolean;
  onClose: () => void;
  onWalk: (step: 1 | -1) => void;
}) {
  const { say, text, title, direction, locale } = useSpeech();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const { severity, isQuestion, rule, message, provenance } = finding;
  // Another finding is another card: its first button has the focus anew.
  const focusOn = takesFocus ? finding.id : undefined;
  useEffect(() => {
    if (focusOn === undefined) return;
    const first = card.current?.querySelector<HTMLElement>(".acts button");
    (first ?? card.current)?.focus({ preventScroll: true });
  }, [focusOn]);
  return (
    <article
      ref={card}
      className={`card ${severity}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      tabIndex={-1}
      lang={locale}
      dir={direction}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
        if (key === "ArrowDown") onWalk(1);
        if (key === "ArrowUp") onWalk(-1);
      }}
    >
      <header>
        <SeverityShape severity={severity} isQuestion={isQuestion} />
        <span className="visually-hidden">
          {text(isQuestion ? "ui_severity_question" : `ui_severity_${severity}`)}
        </span>
        <b id={`${id}-title`}>{finding.title ?? title(rule)}</b>
        <IconButton icon="close" label={text("ui_close")} onPress={onClose} />
      </header>
      {finding.isWhole || <Quotation finding={{ ...finding, before: "", after: "" }} />}
      <p className="why" id={`${id}-why`}>
        {say(message)}
      </p>
      {provenance && <Source provenance={provenance} />}
      <Reason finding={finding} />
      <FindingActions finding={finding} actions={actions} />
    </article>
  );
}
