import type { Session } from "@/lib/assistant/session";
import type { StateHolder } from "@/lib/assistant/state-holder";
import { ask } from "@/lib/browser/background-link";
import type { PageState } from "./state";

/** How long typing must rest before the toolbar's badge follows, in milliseconds: it is a second channel, not a ticker. */
const RESTED = 400;

/** Keeps the toolbar's badge in step with a session and the page's state until the signal aborts. */
export function keepTally(
  session: Session,
  state: StateHolder<PageState>,
  signal: AbortSignal,
): void {
  let told = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const { count = 0, worst } = session.view() ?? {};
    const isReduced = state.get().lost.length > 0;
    const now = `${count} ${worst} ${isReduced}`;
    if (now === told) return;
    told = now;
    void ask({ type: "tally", count, worst, isReduced });
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, RESTED);
  };
  // A page that the browser kept and gives back has a button without its badge.
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (!persisted) return;
      told = "";
      tell();
    },
    { signal },
  );
  const stops = [session.subscribe(wait), state.subscribe(wait)];
  tell();
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  });
}
