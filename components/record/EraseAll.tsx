import { useState } from "react";
import { useSpeech } from "../wording";

/** Erases the record: asked once more, since nothing brings it back. */
export function EraseAll({ count, onErase }: { count: number; onErase: () => Promise<boolean> }) {
  const { text } = useSpeech();
  const [step, setStep] = useState<"idle" | "asking" | "failed">("idle");
  if (step !== "asking") {
    return (
      <>
        <button type="button" className="plain" onClick={() => setStep("asking")}>
          {text("ui_record_erase")}
        </button>
        {step === "failed" && <span role="alert">{text("ui_record_not_erased")}</span>}
      </>
    );
  }
  return (
    <span
      className="asking"
      role="alertdialog"
      aria-label={text("ui_record_erase_sure", { count })}
    >
      {text("ui_record_erase_sure", { count })}{" "}
      <button
        type="button"
        className="filled"
        onClick={async () => setStep((await onErase()) ? "idle" : "failed")}
      >
        {text("ui_record_erase_yes")}
      </button>{" "}
      <button
        type="button"
        className="plain"
        ref={(button) => button?.focus()}
        onClick={() => setStep("idle")}
      >
        {text("ui_record_erase_no")}
      </button>
    </span>
  );
}
