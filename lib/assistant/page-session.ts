import type { PageFacts } from "@/lib/platforms";
import type { Examiner } from "./examiner";
import { take } from "./handover";
import type { Memory } from "./memory";
import { openSession } from "./open-session";
import type { Deed, Session } from "./session";

/** Opens a session for a text box on a page of our own, whose checks come with a script of the page. It ends with the page. */
export function openPageSession({
  memory,
  facts,
  onDecided,
}: {
  memory: Memory;
  facts: () => Pick<PageFacts, "channel">;
  onDecided?: (deed: Deed) => void;
}): Session {
  let makeExaminer: (() => Examiner) | undefined;
  const session = openSession({
    facts: () => ({ channel: facts().channel, kind: "post", account: undefined, media: [] }),
    createExaminer: () => makeExaminer?.(),
    memory,
    ...(onDecided ? { onDecided } : {}),
    onGone: () => undefined,
    signal: new AbortController().signal,
  });
  take("examiner", (make) => {
    makeExaminer = make;
    session.refresh("checks");
  });
  return session;
}

/** Brings the English grammar into a page of our own, once there is time for it; the checks hear of it themselves. */
export function bringGrammar(): void {
  requestIdleCallback(() => {
    const script = document.createElement("script");
    script.src = "/syntax.js";
    document.body.append(script);
  });
}
