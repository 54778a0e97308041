import { isOrphan } from "@/lib/browser/extension";

/** How often it is looked, in milliseconds: nothing tells a script of Chromium's that its extension went away. */
const EVERY = 2000;

/**
 * Tells once when this script was cut off from its extension, by an update or because it was switched off, until the signal aborts.
 * Whatever the user does next is heard before the interval is over.
 */
export function followOrphaning(onOrphan: () => void, signal: AbortSignal): void {
  const stop = new AbortController();
  const look = () => {
    if (!isOrphan()) return;
    stop.abort();
    onOrphan();
  };
  const timer = setInterval(look, EVERY);
  stop.signal.addEventListener("abort", () => clearInterval(timer));
  signal.addEventListener("abort", () => stop.abort(), { once: true });
  for (const type of ["focusin", "keydown", "pointerdown"]) {
    addEventListener(type, look, { capture: true, passive: true, signal: stop.signal });
  }
}
