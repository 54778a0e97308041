import { useEffect, useRef } from "react";
import type { Exercise } from "@/lib/practice/exercise";
import type { Outcome } from "@/lib/practice/judge";
import { useSpeech } from "../wording";

/** What there was to learn, how it went, and the draft as it could go out. Never a score. */
export function Lessons({
  exercise: { lessons, example, language },
  outcomes,
  onNext,
}: {
  exercise: Exercise;
  outcomes: readonly Outcome[];
  onNext: (() => void) | undefined;
}) {
  const { text, title } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="lessons">
      <h2 ref={heading} tabIndex={-1}>
        {text("ui_practice_lessons")}
      </h2>
      <ol>
        {lessons.map((lesson, index) => (
          <li key={lesson.rules.join(" ")}>
            <b className={`outcome ${outcomes[index]}`}>
              {text(`ui_outcome_${outcomes[index] ?? "missed"}`)}
            </b>
            <p lang={language} dir="auto">
              {lesson.why}
            </p>
            <small>
              <cite dir="auto">{lesson.source}</cite>{" "}
              {lesson.rules.slice(0, 1).map((rule) => (
                <a key={rule} href={`help.html#${rule}`} target="_blank" rel="noreferrer">
                  {title(rule)}
                </a>
              ))}
            </small>
          </li>
        ))}
      </ol>
      <h2>{text("ui_practice_example")}</h2>
      <blockquote lang={language} dir="auto">
        {example}
      </blockquote>
      {onNext && (
        <p className="acts">
          <button type="button" className="filled" onClick={onNext}>
            {text("ui_practice_next")}
          </button>
        </p>
      )}
    </section>
  );
}
