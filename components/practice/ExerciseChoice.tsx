import { useState } from "react";
import {
  EXERCISE_LANGUAGES,
  type Exercise,
  type ExerciseLanguage,
  SITUATIONS,
} from "@/lib/practice/exercise";
import type { Attempt } from "@/lib/practice/record";
import { LOCALE_NAMES } from "@/lib/wording/locales";
import { useSpeech } from "../wording";

/** Every exercise by situation, in the language to be practised; those done before are told. */
export function ExerciseChoice({
  exercises,
  record,
  onChoose,
}: {
  exercises: readonly Exercise[];
  record: readonly Attempt[];
  onChoose: (exercise: Exercise) => void;
}) {
  const { text, locale } = useSpeech();
  const [language, setLanguage] = useState<ExerciseLanguage>(
    EXERCISE_LANGUAGES.find((known) => known === locale) ?? "en",
  );
  const done = new Set(record.map(({ exercise }) => exercise));
  return (
    <>
      <p>{text("ui_practice_lead")}</p>
      <fieldset>
        <legend>{text("ui_practice_language")}</legend>
        {EXERCISE_LANGUAGES.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="exercise-language"
              checked={id === language}
              onChange={() => setLanguage(id)}
            />
            {LOCALE_NAMES[id]}
          </label>
        ))}
      </fieldset>
      {SITUATIONS.map((situation) => {
        const own = exercises.filter(
          (exercise) => exercise.language === language && exercise.situation === situation,
        );
        return (
          own.length > 0 && (
            <section key={situation}>
              <h2>{text(`ui_situation_${situation}`)}</h2>
              <ul>
                {own.map((exercise) => (
                  <li className="row" key={exercise.id}>
                    <button
                      type="button"
                      className="quiet"
                      lang={language}
                      dir="auto"
                      onClick={() => onChoose(exercise)}
                    >
                      {exercise.brief}
                    </button>
                    {done.has(exercise.id) && <small>{text("ui_practice_was_done")}</small>}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
