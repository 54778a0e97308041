import { useEffect, useState, useSyncExternalStore } from "react";
import { ExerciseBox } from "@/components/practice/ExerciseBox";
import { ExerciseChoice } from "@/components/practice/ExerciseChoice";
import { Progress } from "@/components/practice/Progress";
import { useSpeech } from "@/components/wording";
import { dayOf } from "@/lib/assistant/day";
import type { Workshop } from "@/lib/assistant/handover";
import type { Memory } from "@/lib/assistant/memory";
import type { Store } from "@/lib/browser/store";
import type { Exercise } from "@/lib/practice/exercise";
import { exercises } from "@/lib/practice/exercises";
import type { Outcome } from "@/lib/practice/judge";
import { type Attempt, withAttempt } from "@/lib/practice/record";
import { exerciseSession } from "./exercise-session";

/** Drafts to improve, and how it went over time. The record stays in this browser and holds no words. */
export function Practice({
  memory,
  workshop,
  store,
}: {
  memory: Memory;
  workshop: Workshop;
  store: Store<readonly Attempt[]>;
}) {
  const { text, locale, direction } = useSpeech();
  const { settings } = useSyncExternalStore(memory.subscribe, memory.get);
  const [record, setRecord] = useState<readonly Attempt[]>([]);
  const [isKept, setKept] = useState(true);
  const [chosen, setChosen] = useState<Exercise>();
  useEffect(() => {
    void store.load().then(({ value }) => setRecord(value));
  }, [store]);
  const keep = async (next: readonly Attempt[]) => {
    setRecord(next);
    setKept(await store.save(next));
  };
  const finish = (exercise: Exercise, outcomes: readonly Outcome[]) =>
    void keep(withAttempt(record, { exercise: exercise.id, day: dayOf(new Date()), outcomes }));
  const own = exercises.filter(({ language }) => language === chosen?.language);
  const next = chosen && own[(own.indexOf(chosen) + 1) % own.length];
  return (
    <div className="attache practice-page" data-theme={settings.theme}>
      <main className="practice" lang={locale} dir={direction}>
        <h1>{text("ui_practice_title")}</h1>
        {!isKept && <p role="alert">{text("ui_notice_full")}</p>}
        {chosen ? (
          <ExerciseBox
            key={chosen.id}
            exercise={chosen}
            open={(editor, signal) => exerciseSession(chosen, { memory, workshop, editor, signal })}
            onFinish={(outcomes) => finish(chosen, outcomes)}
            onNext={next && next !== chosen ? () => setChosen(next) : undefined}
            onLeave={() => setChosen(undefined)}
          />
        ) : (
          <>
            <ExerciseChoice exercises={exercises} record={record} onChoose={setChosen} />
            <Progress record={record} onErase={() => void keep([])} />
          </>
        )}
      </main>
    </div>
  );
}
