import { extension } from "./extension";

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
