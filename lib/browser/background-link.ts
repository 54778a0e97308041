import { extension } from "./extension";
import type { Request } from "./messages";

/** Asks the background for something and gives its answer; never rejects, since a background that is being updated is nobody's fault. */
export async function ask(request: Request): Promise<unknown> {
  try {
    return await extension.runtime.sendMessage(request);
  } catch {
    // It starts again at the next request, or this page is an orphan and ends at its next key.
    return undefined;
  }
}
