import type { Workshop } from "@/lib/assistant/handover";
import type { Memory } from "@/lib/assistant/memory";
import { openSession } from "@/lib/assistant/open-session";
import type { Session } from "@/lib/assistant/session";
import type { EditorElement } from "@/lib/editor";
import type { Policy } from "@/lib/pack/policy";
import type { Exercise } from "@/lib/practice/exercise";
import type { Seen } from "@/lib/practice/judge";

/** The checks over an exercise: at work beside the text as beside any draft, and to be asked at one moment. */
export interface ExerciseSession {
  readonly session: Session;
  look(text: string): Seen;
}

/**
 * Opens the checks over an exercise as on its own day. The built-in checks alone judge one of ours, under `NO_POLICY`: what a trainee's
 * ministry adds would make it another one. Ignored words count for nothing here.
 */
export function exerciseSession(
  { today, channel, kind }: Exercise,
  {
    memory,
    workshop: { checks, createExaminer },
    policy,
    editor,
    signal,
  }: {
    memory: Memory;
    workshop: Workshop;
    policy: Policy;
    editor: EditorElement;
    signal: AbortSignal;
  },
): ExerciseSession {
  const facts = { channel, kind, account: undefined, media: [] };
  const newExaminer = () =>
    createExaminer({
      checks,
      policy,
      clock: () => ({ today, now: `${today}T12:00:00.000Z` }),
    });
  const session = openSession({
    facts: () => facts,
    createExaminer: newExaminer,
    memory: { ...memory, get: () => ({ ...memory.get(), ignored: [] }) },
    onGone: () => undefined,
    signal,
  });
  session.setEditors([editor]);
  const examiner = newExaminer();
  return {
    session,
    look: (text) =>
      new Set(examiner.examine([text], facts).report.findings.map(({ rule }) => rule)),
  };
}
