import { extension } from "./extension";

/** What the administrator's policy gives this extension; undefined where there is none, or none yet. */
export async function readManagedStorage(): Promise<unknown> {
  try {
    return await extension.storage.managed.get();
  } catch {
    // Firefox rejects where no managed manifest exists, which is the ordinary case.
    return undefined;
  }
}

/** Tells when the policy changes while the browser runs. */
export function followManagedStorage(heard: () => void): void {
  // Both browsers tell changes of the managed area on the common event; Firefox has none of its own for it.
  extension.storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") heard();
  });
}
