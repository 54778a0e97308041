import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { parseSettings, type Settings } from "@/lib/assistant/settings";
import { ask } from "@/lib/browser/background-link";
import { openStore } from "@/lib/browser/store";
import { platformFor } from "@/lib/platforms";
import { startAssistant } from "./start";

/**
 * Brought into a frame at the first use of a text box; a second time it is there already. Over when the sidebar is to be seen: the
 * checks, a script so long that the page stands still for it, are brought after that.
 */
export default defineUnlistedScript(async () => {
  const world: typeof globalThis & { __attacheAssistant?: true } = globalThis;
  if (world.__attacheAssistant) return;
  world.__attacheAssistant = true;
  const platform = platformFor(
    new URL(location.protocol === "about:" ? origin : location.href),
    document,
  );
  let running: AbortController | undefined = new AbortController();
  startAssistant(platform, running);
  // Switched off for this site it goes at once, and comes back without the page being loaded again.
  const heed = ({ value: { sitesOff } }: { value: Settings }) => {
    if (sitesOff.includes(platform.id)) {
      if (running) void ask({ type: "tally", count: 0, worst: undefined, isReduced: false });
      running?.abort();
      running = undefined;
    } else if (!running) {
      running = new AbortController();
      startAssistant(platform, running);
    }
  };
  const store = openStore("settings", parseSettings);
  store.follow(heed, new AbortController().signal);
  void store.load().then(heed);
  await painted();
});

/** Nothing is painted in a tab that is not seen: so long is waited at most, in milliseconds. */
const PATIENCE = 250;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
