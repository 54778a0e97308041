import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { takeFirstPlace } from "@/lib/assistant/first-look";

/** Runs in every page of a supported platform from its start, and does nothing until a text box is used. */
export default defineUnlistedScript(watchForDraft);

interface Runtime {
  readonly id?: string;
  sendMessage(message: { type: "summon" }): Promise<unknown>;
}

/** The polyfill would be ten times this script; promises are native in both browsers. */
declare const browser: { runtime?: Runtime } | undefined;
declare const chrome: { runtime?: Runtime } | undefined;

/**
 * Waits for a visible text box to get the focus and asks the background for the assistant, once at a
 * time, until it has come. Reads no text. Goes silent when the extension it belongs to is gone.
 */
function watchForDraft(): void {
  // For the question before posting: a page may hear a press as early as it can, too.
  takeFirstPlace();
  let isAsking = false;
  const look = async (target: EventTarget | null | undefined) => {
    if (isAsking || !isTextBox(target)) return;
    const runtime = (typeof browser === "undefined" ? chrome : browser)?.runtime;
    if (!runtime?.id) return stop();
    isAsking = true;
    try {
      // From here on the assistant follows the focus itself.
      if ((await runtime.sendMessage({ type: "summon" })) === true) stop();
    } catch {
      // The background is starting or being updated: the next focus asks again.
    }
    isAsking = false;
  };
  const onFocus = (event: Event) => {
    if (event.isTrusted) void look(event.composedPath()[0]);
  };
  const stop = () => removeEventListener("focusin", onFocus, true);
  addEventListener("focusin", onFocus, true);
  // Brought into a page that stands already, after an update: somebody may be writing.
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  void look(focused);
}

function isTextBox(target: EventTarget | null | undefined): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  const isWritable = target.isContentEditable || target instanceof HTMLTextAreaElement;
  return isWritable && target.getClientRects().length > 0;
}
