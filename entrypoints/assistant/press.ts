import { caretOf, read } from "@/lib/editor";
import type { Composer, Platform } from "@/lib/platforms";
import { visibleAll } from "@/lib/platforms/visible";

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

/** Whether it is a key in the text that sends it: Ctrl+Enter or Cmd+Enter, which every platform takes for its button; Enter alone on some. */
export function isSendingKey(
  event: KeyboardEvent,
  platform: Platform,
  composer: Composer,
): boolean {
  if (event.key !== "Enter" || isOfInputMethod(event) || !isInText(event, composer)) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey || event.altKey) return false;
  return !isChoosing(composer) && (platform.sendsByEnter?.(composer) ?? false);
}

/** An input method's own key: 229 is what some browsers call the one that ends a composition. */
export function isOfInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** What sites show of those who can be mentioned, of tags and emoji, where they tell it by a role or a name. */
const OFFERED =
  '[role="listbox"], [role="menu"], [class*="mention" i], [class*="autocomplete" i], [class*="typeahead" i], [class*="suggest" i]';

/** A list of people, tags or emoji is open at the caret: Enter takes one of them. */
function isChoosing({ editors }: Composer): boolean {
  const isTold = editors.some(
    (editor) =>
      editor.ariaExpanded === "true" || Boolean(editor.getAttribute("aria-activedescendant")),
  );
  return isTold || (editors.some(isNaming) && isOffering(editors));
}

/** The caret stands in a name, a tag or a short name that was begun. */
function isNaming(editor: HTMLElement): boolean {
  const reading = read(editor);
  const caret = reading && caretOf(reading);
  return (
    caret !== undefined && /(?:^|[\s(])[@#:/][^\s@#:]*$/u.test(reading?.text.slice(0, caret) ?? "")
  );
}

function isOffering(editors: readonly HTMLElement[]): boolean {
  const [first] = editors;
  const offered = first ? visibleAll(first.ownerDocument, OFFERED) : [];
  return offered.some((list) =>
    editors.every((editor) => !editor.contains(list) && !list.contains(editor)),
  );
}
