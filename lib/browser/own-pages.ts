import { extension } from "./extension";

interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/**
 * Opens the desk: beside the tab in Chromium; in Firefox, which opens its sidebar for a click on its own toolbar only, in a tab.
 * Nothing is awaited before, or the click counts no more.
 */
export async function openDesk(tabId: number): Promise<boolean> {
  if (!import.meta.env.FIREFOX && typeof chrome !== "undefined" && chrome.sidePanel) {
    await chrome.sidePanel.open({ tabId });
  } else await extension.tabs.create({ url: extension.runtime.getURL("desk.html") });
  return true;
}

/** Opens the settings, in a tab that may stand already. */
export async function openOptions(): Promise<boolean> {
  await extension.runtime.openOptionsPage();
  return true;
}

/** Opens the page of a check, or, for a pack's rule, the list of all. */
export async function openHelp(rule: string): Promise<boolean> {
  await extension.tabs.create({ url: extension.runtime.getURL(`help.html#${rule}`) });
  return true;
}

/** Opens the page of welcome. */
export async function openWelcome(): Promise<void> {
  await extension.tabs.create({ url: extension.runtime.getURL("welcome.html") });
}
