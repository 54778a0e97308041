import type { Composer, Platform } from "@/lib/platforms";

// What an event did to a composer. Key presses are many, and looking for the platform's button makes the page lay itself out: it is
// asked for last.

/** The platform's own button, where the event is on it and it is not switched off. */
export function pressedSubmit(
  event: Event,
  platform: Platform,
  composer: Composer,
): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Node)) return undefined;
  const submit = platform.submit(composer);
  return submit?.contains(target) && submit.ariaDisabled !== "true" ? submit : undefined;
}

/** Whether the event is in the text of one of the posts. */
export function isInText(event: Event, { editors }: Composer): boolean {
  const [target] = event.composedPath();
  return target instanceof Node && editors.some((editor) => editor.contains(target));
}

/** Whether it is Ctrl+Enter or Cmd+Enter in the text, which every platform takes for its button. */
export function isShortcut(event: KeyboardEvent, composer: Composer): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey) && isInText(event, composer);
}
