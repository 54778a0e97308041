import type { EditorElement } from "@/lib/editor";
import type { PageFacts } from "@/lib/platforms";
import { createSession } from "./create-session";
import type { Examiner } from "./examiner";
import type { Memory } from "./memory";
import type { Deed, Session } from "./session";
import { chosenAudience } from "./settings";

/** Opens a session with the user's memory, which it follows until the signal aborts. */
export function openSession({
  memory,
  signal,
  facts,
  ...world
}: {
  facts: () => PageFacts;
  isWanted?: (kind: PageFacts["kind"]) => boolean;
  counter?: () => number | undefined;
  growsByPosts?: boolean;
  createExaminer: () => Examiner | undefined;
  onDecided?: (deed: Deed) => void;
  memory: Memory;
  onGone: (editor: EditorElement) => void;
  signal: AbortSignal;
}): Session {
  const session = createSession({
    ...world,
    facts: () => {
      const found = facts();
      const audience = chosenAudience(memory.get().settings, found.account);
      return audience === undefined ? found : { ...found, audience };
    },
    ignored: () => memory.get().ignored,
    ignoreAlways: memory.ignoreAlways,
    stopIgnoring: memory.stopIgnoring,
    explains: () => memory.get().settings.explain === "on",
    signal,
  });
  let {
    ignored,
    settings: { audience, audiences, explain },
  } = memory.get();
  const stop = memory.subscribe(() => {
    const now = memory.get();
    if (now.settings.audience !== audience || now.settings.audiences !== audiences) {
      ({ audience, audiences } = now.settings);
      session.refresh("facts");
    }
    if (now.ignored === ignored && now.settings.explain === explain) return;
    ({
      ignored,
      settings: { explain },
    } = now);
    session.refresh("ignored");
  });
  signal.addEventListener("abort", stop, { once: true });
  return session;
}
