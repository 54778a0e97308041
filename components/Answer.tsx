import { type KeyboardEvent, useId, useState } from "react";
import { sourceLink } from "@/lib/record/entry";
import { useSpeech } from "./wording";

/** The answer to a question: one press, or with the address of the source, which the record keeps. */
export function Answer({ onAnswer }: { onAnswer: (link?: string) => void }) {
  const { text } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const answer = () => {
    if (!typed?.trim()) return onAnswer();
    const link = sourceLink(typed);
    setWrong(link === undefined);
    if (link !== undefined) onAnswer(link);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") answer();
    else if (event.key === "Escape") setTyped(undefined);
    // Its arrows move the caret; they do not walk through findings.
    else if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.stopPropagation();
  };
  return (
    <>
      <button type="button" className="plain" onClick={answer}>
        {text("ui_answer")}
      </button>
      {typed === undefined ? (
        <button type="button" className="quiet" onClick={() => setTyped("")}>
          {text("ui_answer_link")}
        </button>
      ) : (
        <span className="answer">
          <label htmlFor={id}>{text("ui_answer_address")}</label>
          <input
            id={id}
            type="url"
            dir="ltr"
            autoComplete="off"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            ref={(field) => field?.focus({ preventScroll: true })}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={onKeyDown}
          />
          {isWrong && (
            <small id={`${id}-wrong`} role="alert">
              {text("ui_answer_no_address")}
            </small>
          )}
        </span>
      )}
    </>
  );
}
