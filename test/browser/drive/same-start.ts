import { beforeEach } from "vitest";
import type { Browser } from "./browser";

/** All that the extension keeps in its browser. */
interface Kept {
  readonly extension: Record<string, unknown>;
  readonly page: Record<string, string>;
}

/**
 * A second try of a test begins with what the extension kept when the first began: a test that adds an entry would else find
 * the entry of its first try, and fail again for that alone. For blocks whose tests build on one another.
 */
export function sameStartForSecondTries(browser: () => Browser): void {
  const starts = new Map<string, Kept>();
  beforeEach(async ({ task }) => {
    const page = await browser().openExtensionPage("options.html");
    const start = starts.get(task.id);
    if (start) await page.evaluate(putBack, start);
    else starts.set(task.id, await page.evaluate(readKept, null));
    await page.close();
  });
}

/** Runs in a page of the extension. */
async function readKept(): Promise<Kept> {
  return { extension: await chrome.storage.local.get(null), page: { ...localStorage } };
}

/** Runs in a page of the extension. */
async function putBack({ extension, page }: Kept): Promise<void> {
  localStorage.clear();
  for (const [name, value] of Object.entries(page)) localStorage.setItem(name, value);
  await chrome.storage.local.clear();
  await chrome.storage.local.set(extension);
}

declare const chrome: {
  readonly storage: {
    readonly local: {
      get: (keys: null) => Promise<Record<string, unknown>>;
      set: (values: Record<string, unknown>) => Promise<void>;
      clear: () => Promise<void>;
    };
  };
};
