import type { EditorElement } from "@/lib/editor";
import type { PageFacts } from "@/lib/platforms";
import { createSession } from "./create-session";
import type { Examiner } from "./examiner";
import type { Memory } from "./memory";
import type { Session } from "./session";

/** Opens a session with the user's memory, which it follows until the signal aborts. */
export function openSession({
  memory,
  signal,
  ...world
}: {
  facts: () => PageFacts;
  counter?: () => number | undefined;
  growsByPosts?: boolean;
  createExaminer: () => Examiner | undefined;
  memory: Memory;
  onGone: (editor: EditorElement) => void;
  signal: AbortSignal;
}): Session {
  const session = createSession({
    ...world,
    ignored: () => memory.get().ignored,
    ignoreAlways: memory.ignoreAlways,
    stopIgnoring: memory.stopIgnoring,
    signal,
  });
  let { ignored } = memory.get();
  const stop = memory.subscribe(() => {
    if (memory.get().ignored === ignored) return;
    ({ ignored } = memory.get());
    session.refresh("ignored");
  });
  signal.addEventListener("abort", stop, { once: true });
  return session;
}
