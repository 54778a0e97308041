import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Session } from "@/lib/assistant/session";
import { BLANK_VIEW } from "@/lib/assistant/view";
import type { Exercise } from "@/lib/practice/exercise";
import { isAttempt, judge, type Outcome, type Seen } from "@/lib/practice/judge";
import { actionsFor } from "../actions";
import { Sidebar } from "../Sidebar";
import { useSpeech } from "../wording";
import { Lessons } from "./Lessons";

interface Open {
  readonly session: Session;
  look(text: string): Seen;
}

/** One exercise: the trainee writes alone, then with the sidebar if wanted, then reads what was to be learnt. */
export function ExerciseBox({
  exercise,
  open,
  onFinish,
  onNext,
  onLeave,
}: {
  exercise: Exercise;
  open: (editor: HTMLTextAreaElement, signal: AbortSignal) => Open;
  onFinish: (outcomes: readonly Outcome[]) => void;
  onNext: (() => void) | undefined;
  onLeave: () => void;
}) {
  const { text } = useSpeech();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [opened, setOpened] = useState<Open>();
  const [atHelp, setAtHelp] = useState<Seen>();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const [isTooShort, setTooShort] = useState(false);
  // The box opens once an exercise: the parent gives it a key of its own.
  const start = useRef(open);
  useEffect(() => {
    const stop = new AbortController();
    if (box.current) setOpened(start.current(box.current, stop.signal));
    box.current?.focus();
    return () => stop.abort();
  }, []);
  const written = () => box.current?.value ?? "";
  const help = () => setAtHelp(opened?.look(written()));
  const finish = () => {
    if (!opened) return;
    const isJudged = isAttempt(exercise, written());
    setTooShort(!isJudged);
    if (!isJudged) return;
    const result = judge(exercise, atHelp, opened.look(written()));
    setOutcomes(result);
    onFinish(result);
  };
  const { language, brief, draft } = exercise;
  return (
    <>
      <p>
        <button type="button" className="plain" onClick={onLeave}>
          {text("ui_practice_all")}
        </button>
      </p>
      <div className="desk-like">
        <section aria-labelledby={`${id}-brief`}>
          <h2 id={`${id}-brief`}>{text(`ui_situation_${exercise.situation}`)}</h2>
          <p className="brief" lang={language} dir="auto">
            {brief}
          </p>
          <label htmlFor={`${id}-text`}>{text("ui_practice_draft")}</label>
          <textarea
            id={`${id}-text`}
            ref={box}
            lang={language}
            dir="auto"
            spellCheck
            defaultValue={draft}
            readOnly={outcomes !== undefined}
          />
          {isTooShort && <p role="alert">{text("ui_practice_too_short")}</p>}
          {!outcomes && (
            <p className="acts">
              <button type="button" className="filled" disabled={!opened} onClick={finish}>
                {text("ui_practice_done")}
              </button>{" "}
              {!atHelp && (
                <button type="button" className="plain" disabled={!opened} onClick={help}>
                  {text("ui_practice_help")}
                </button>
              )}
            </p>
          )}
          {outcomes && <Lessons exercise={exercise} outcomes={outcomes} onNext={onNext} />}
        </section>
        {atHelp && !outcomes && opened && <Help session={opened.session} />}
      </div>
    </>
  );
}

function Help({ session }: { session: Session }) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  const actions = useMemo(() => actionsFor(session), [session]);
  return <Sidebar view={view ?? BLANK_VIEW} actions={actions} notices={[]} />;
}
