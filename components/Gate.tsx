import { useEffect, useId, useRef } from "react";
import type { FindingView } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { Quotation } from "./Quotation";
import { SeverityShape } from "./SeverityShape";
import { Source } from "./Source";
import { useSpeech } from "./wording";

/** Asked once, in place, before something grave goes out: what was seen, a fix where there is one, and the way on. */
export function Gate({
  findings,
  button,
  actions,
  onBack,
  onOff,
}: {
  findings: readonly FindingView[];
  /** What the platform's own button calls itself. */
  button: string;
  actions: Actions;
  onBack: () => void;
  onOff: () => void;
}) {
  const { say, text, direction, locale } = useSpeech();
  const id = useId();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  return (
    <div
      className="card block gate"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-all`}
      lang={locale}
      dir={direction}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <header>
        <SeverityShape severity="block" isQuestion={false} />
        <b id={`${id}-title`}>{text("ui_gate_title")}</b>
      </header>
      <div id={`${id}-all`}>
        {findings.map((finding) => (
          <section key={finding.id}>
            {finding.isWhole || <Quotation finding={{ ...finding, before: "", after: "" }} />}
            <p className="why">{say(finding.message)}</p>
            {finding.provenance && <Source provenance={finding.provenance} />}
            {finding.fixes.slice(0, 2).map((fix, index) => (
              <button
                key={fix.text}
                type="button"
                className="filled"
                onClick={() => actions.fix(finding.id, index)}
              >
                {text("ui_gate_fix", { fix: say(fix.label) })}
              </button>
            ))}
          </section>
        ))}
        <p className="why">
          {button === "" ? text("ui_gate_again_unnamed") : text("ui_gate_again", { button })}
        </p>
      </div>
      <p className="acts">
        <button type="button" className="filled" ref={back} onClick={onBack}>
          {text("ui_gate_back")}
        </button>{" "}
        <button type="button" className="plain" onClick={onOff}>
          {text("ui_gate_off")}
        </button>
      </p>
    </div>
  );
}
