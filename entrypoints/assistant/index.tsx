import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startAssistant } from "./start";

/** Brought into a frame at the first use of a text box; a second time it is there already. */
export default defineUnlistedScript(() => {
  const world: typeof globalThis & { __attacheAssistant?: true } = globalThis;
  if (world.__attacheAssistant) return;
  world.__attacheAssistant = true;
  startAssistant();
});
