import { extension, stopHearing } from "./extension";
import { type Command, parseCommand } from "./messages";

/** Hears the keyboard commands that the background passes on to this page, until the signal aborts. */
export function followCommands(obey: (command: Command) => void, signal: AbortSignal): void {
  const heard = (message: unknown) => {
    const command = parseCommand(message);
    if (command) obey(command);
    return undefined;
  };
  extension.runtime.onMessage.addListener(heard);
  stopHearing(extension.runtime.onMessage, heard, signal);
}
