import { checks } from "@/lib/checks";
import type { EditorElement } from "@/lib/editor";
import { createEngine } from "@/lib/engine/engine";
import { NO_POLICY } from "@/lib/pack/policy";
import type { PageFacts } from "@/lib/platforms";
import { createSession } from "./create-session";
import type { Memory } from "./memory";
import type { Session } from "./session";

/** Opens a session with every check under the policy in force, and the user's memory. */
export function openSession({
  facts,
  memory,
  onGone,
  signal,
}: {
  facts: () => PageFacts;
  memory: Memory;
  onGone: (editor: EditorElement) => void;
  signal: AbortSignal;
}): Session {
  const session = createSession({
    facts,
    createEngine: () => createEngine(checks, NO_POLICY),
    ministry: NO_POLICY.ministry,
    clock,
    ignored: () => memory.get().ignored,
    ignoreAlways: memory.ignoreAlways,
    stopIgnoring: memory.stopIgnoring,
    onGone,
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

/** Today as the user's own calendar has it, and the minute. */
function clock(): { today: string; now: string } {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return {
    today: local.toISOString().slice(0, 10),
    now: `${now.toISOString().slice(0, 16)}:00.000Z`,
  };
}
