import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { ExerciseBox } from "@/components/practice/ExerciseBox";
import { ExerciseChoice } from "@/components/practice/ExerciseChoice";
import { Progress } from "@/components/practice/Progress";
import { useSpeech } from "@/components/wording";
import { dayOf } from "@/lib/assistant/day";
import { type Governance, policyOf } from "@/lib/assistant/governed";
import type { Workshop } from "@/lib/assistant/handover";
import type { Memory } from "@/lib/assistant/memory";
import type { StateHolder } from "@/lib/assistant/state-holder";
import type { Store } from "@/lib/browser/store";
import { NO_POLICY } from "@/lib/pack/policy";
import type { Exercise } from "@/lib/practice/exercise";
import { exercises as built } from "@/lib/practice/exercises";
import type { Outcome } from "@/lib/practice/judge";
import { exercisesOf } from "@/lib/practice/pack-exercises";
import { type Attempt, withAttempt } from "@/lib/practice/record";
import { exerciseSession } from "./exercise-session";

/** Drafts to improve, and how it went over time. The record stays in this browser and holds no words. */
export function Practice({
  memory,
  workshop,
  store,
  governance,
}: {
  memory: Memory;
  workshop: Workshop;
  store: Store<readonly Attempt[]>;
  governance: Pick<StateHolder<Governance>, "get" | "subscribe">;
}) {
  const { text, locale, direction } = useSpeech();
  const { settings } = useSyncExternalStore(memory.subscribe, memory.get);
  const { governed } = useSyncExternalStore(governance.subscribe, governance.get);
  const { policy } = useMemo(() => policyOf(governed), [governed]);
  // A ministry's own come first: they are about its own work.
  const exercises = useMemo(() => [...exercisesOf(policy.ministry), ...built], [policy]);
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
  const own = exercises.filter(
    ({ language, issuer }) => language === chosen?.language && issuer === chosen.issuer,
  );
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
            open={(editor, signal) =>
              exerciseSession(chosen, {
                memory,
                workshop,
                policy: chosen.issuer === undefined ? NO_POLICY : policy,
                editor,
                signal,
              })
            }
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
