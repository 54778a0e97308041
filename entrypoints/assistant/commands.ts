import type { StateHolder } from "@/lib/assistant/state-holder";
import { followCommands } from "@/lib/browser/commands";
import type { Mount } from "./mount";
import { isFolded, type PageState, withFolded } from "./state";

/** Does what the browser's keyboard commands ask, while a composer is in use. */
export function obeyCommands({
  shell,
  state,
  walk,
  leave,
  signal,
}: {
  shell: Mount;
  state: StateHolder<PageState>;
  walk: (step: 1 | -1) => void;
  leave: () => void;
  signal: AbortSignal;
}): void {
  followCommands(({ type }) => {
    if (!state.get().followed) return;
    if (type === "walk") return walk(1);
    // The first press brings the keyboard into the sidebar, the second folds it and goes back.
    const isInside = shell.focused() !== undefined;
    state.set(withFolded(state.get(), isInside && !isFolded(state.get())));
    if (isInside) leave();
    else shell.focusSidebar();
  }, signal);
}
