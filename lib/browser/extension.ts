import extension, { type Runtime } from "webextension-polyfill";

/** The browsers' extension API with promises in both of them. */
export { extension };

/** Who sent a message, by the browser's word. */
export type Sender = Runtime.MessageSender & {
  /** Of the page that a frame without an address of its own belongs to; newer than the polyfill's types. */
  readonly origin?: string;
};

/** The extension's own version, as its manifest says it. */
export function version(): string {
  return extension.runtime.getManifest().version;
}

/** Whether a message comes from a page of the extension itself, which no website can pretend to. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(extension.runtime.getURL("")) ?? false;
}

/** Whether this window is private: what is written there is not to be stored. */
export function isPrivateWindow(): boolean {
  return extension.extension?.inIncognitoContext ?? false;
}

/** Whether the extension was updated or removed under this page: in Chromium its scripts run on, cut off. */
export function isOrphan(): boolean {
  try {
    return !extension.runtime?.id;
  } catch {
    // Firefox throws where Chromium answers undefined.
    return true;
  }
}

/** Stops hearing an event of the extension's once the signal aborts; a script that was cut off hears nothing, and may not ask to. */
export function stopHearing<Heard extends (...given: never[]) => unknown>(
  event: { removeListener(heard: Heard): void },
  heard: Heard,
  signal: AbortSignal,
): void {
  const stop = () => {
    if (!isOrphan()) event.removeListener(heard);
  };
  signal.addEventListener("abort", stop, { once: true });
}
