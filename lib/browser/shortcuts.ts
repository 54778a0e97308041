import { extension } from "./extension";

/** A keyboard command of the extension with the keys that it has now; "" where it has none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** The commands with their keys, as the browser has them. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await extension.commands.getAll();
  return commands
    .filter(({ name = "_" }) => !name.startsWith("_"))
    .map(({ name = "", shortcut = "" }) => ({ command: name, keys: shortcut }));
}

/** Newer than the polyfill's types. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for them: no extension may change keys by itself. */
export async function openShortcuts(): Promise<void> {
  const commands: ShortcutSettings = extension.commands;
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  // A link to such an address does nothing; Edge and Brave take it for their own.
  await extension.tabs.create({ url: "chrome://extensions/shortcuts" });
}
