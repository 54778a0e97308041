import { useState } from "react";
import type { Language } from "@/lib/draft/language";
import { SITUATIONS } from "@/lib/ministry/situations";
import { EXERCISE_LANGUAGES, type Exercise } from "@/lib/practice/exercise";
import type { Attempt } from "@/lib/practice/record";
import { useSpeech } from "../wording";

/** Every exercise, a ministry's own by its name and ours by situation, in the language to be practised; those done before are told. */
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
  const languages = [
    ...new Set<Language>([...EXERCISE_LANGUAGES, ...exercises.map(({ language }) => language)]),
  ];
  const [language, setLanguage] = useState<Language>(
    languages.find((known) => known === locale) ?? "en",
  );
  const done = new Set(record.map(({ exercise }) => exercise));
  const offered = exercises.filter((exercise) => exercise.language === language);
  const issuers = [...new Set(offered.flatMap(({ issuer }) => issuer ?? []))];
  const parts = [
    ...issuers.map((issuer) => ({
      title: text("ui_practice_of_pack", { issuer }),
      own: offered.filter((exercise) => exercise.issuer === issuer),
    })),
    ...SITUATIONS.map((situation) => ({
      title: text(`ui_situation_${situation}`),
      own: offered.filter(
        (exercise) => exercise.issuer === undefined && exercise.situation === situation,
      ),
    })),
  ].filter(({ own }) => own.length > 0);
  return (
    <>
      <p>{text("ui_practice_lead")}</p>
      <fieldset>
        <legend>{text("ui_practice_language")}</legend>
        {languages.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="exercise-language"
              checked={id === language}
              onChange={() => setLanguage(id)}
            />
            {nameOf(id)}
          </label>
        ))}
      </fieldset>
      {parts.map(({ title, own }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {own.map((exercise) => (
              <li className="row" key={exercise.id}>
                <button
                  type="button"
                  className="quiet"
                  lang={language}
                  onClick={() => onChoose(exercise)}
                >
                  <bdi>{exercise.brief}</bdi>
                </button>
                {done.has(exercise.id) && <small>{text("ui_practice_was_done")}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What a language calls itself. */
function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
