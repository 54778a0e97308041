import type { Session } from "@/lib/assistant/session";
import { ask } from "@/lib/browser/background-link";

/** How long typing must rest before the toolbar's badge follows, in milliseconds: it is a second channel, not a ticker. */
const RESTED = 400;

/** Keeps the toolbar's badge in step with a session until the signal aborts. */
export function keepTally(session: Session, signal: AbortSignal): void {
  let told = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const { count = 0, worst } = session.view() ?? {};
    const now = `${count} ${worst}`;
    if (now === told) return;
    told = now;
    void ask({ type: "tally", count, worst });
  };
  const stop = session.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, RESTED);
  });
  tell();
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    stop();
  });
}
