import { smallestAround } from "./group";
import { isSendName } from "./send-names";
import { follows, isSubmitButton, textOnlyButtons } from "./signs";
import { isVisible, visibleAll } from "./visible";

/** What a page shows of others, and lists of what they wrote: a button in there is theirs, unless the editor stands there too. */
const ITEM = "li, [role=listitem]";
const OTHERS = `article, [role=article], [role=feed], ${ITEM}, nav, [role=navigation]`;
const BUTTON = "button, [role=button], input[type=submit], input[type=button]";
const CONTAINER = "form, dialog, [role=dialog]";

/**
 * The button that sends what an editor holds, told by nothing that one site alone has: the form that it submits (from outside of it,
 * too), what it is called in the languages of most embassies, or that it is the last picture without a name in the form or dialog.
 */
export function sendButtonFor(editor: HTMLElement): HTMLElement | undefined {
  const container = editor.closest<HTMLElement>(CONTAINER);
  if (!container) {
    const isSent = (at: Element) => namedSendButton(at, editor) !== undefined;
    const around = smallestAround(editor, isSent);
    return around && namedSendButton(around, editor);
  }
  const submits = submitButtonsOf(editor);
  return (
    submits.findLast((button) => isCalledSend(button)) ??
    submits.findLast((button) => button.getAttribute("type") === "submit") ??
    namedSendButton(container, editor) ??
    namelessAfter(container, editor) ??
    submits.at(-1)
  );
}

/** The last button below `root` that shows its name and comes after the editor, where most platforms send from; one that is called so first. */
export function sendButtonAfter(
  root: ParentNode,
  editor: HTMLElement | undefined,
): HTMLElement | undefined {
  if (!editor) return undefined;
  const shown = textOnlyButtons(root).filter((button) => follows(button, editor));
  return shown.findLast((button) => isCalledSend(button)) ?? sendButtonFor(editor) ?? shown.at(-1);
}

/** The button below `root` that is called so: the last one after the editor, else the last before it, as in a dialog's head. */
export function namedSendButton(root: ParentNode, editor: HTMLElement): HTMLElement | undefined {
  // Names first: to ask what is to be seen makes the page lay itself out.
  const named = [...root.querySelectorAll<HTMLElement>(BUTTON)].filter(
    (button) => isCalledSend(button) && !isOfOthers(button, editor) && isVisible(button),
  );
  return named.findLast((button) => follows(button, editor)) ?? named.at(-1);
}

function isOfOthers(button: HTMLElement, editor: HTMLElement): boolean {
  const other = button.closest(OTHERS);
  if (!other || other.contains(editor)) return false;
  // Tools are lists, too: an item that says nothing beside its button is nobody's.
  const isItem = other.matches(ITEM);
  return !isItem || other.textContent?.trim() !== button.textContent?.trim();
}

/** What submits the editor's form: a button without a type does, and one outside that names the form. */
function submitButtonsOf(editor: HTMLElement): HTMLElement[] {
  const form = editor instanceof HTMLTextAreaElement ? editor.form : editor.closest("form");
  if (!form) return [];
  const outside = form.id
    ? visibleAll(form.ownerDocument, `button[form="${CSS.escape(form.id)}"]`)
    : [];
  return [...visibleAll(form, "button, input[type=submit]"), ...outside].filter(isSubmitButton);
}

/** A picture that nobody named: of those after the editor the last one, where no button there comes after it. */
function namelessAfter(root: ParentNode, editor: HTMLElement): HTMLElement | undefined {
  const last = visibleAll(root, BUTTON).findLast((button) => follows(button, editor));
  return last && nameOf(last) === "" && last.title === "" ? last : undefined;
}

/** Whether a button is called what publishes, in what it shows or by its label. */
export function isCalledSend(button: HTMLElement): boolean {
  return isSendName(nameOf(button));
}

function nameOf(button: HTMLElement): string {
  const shown = button.textContent?.trim() || (button.getAttribute("value") ?? "");
  const label = button.getAttribute("aria-label")?.trim() ?? "";
  return label !== "" && !isSendName(shown) ? label : shown;
}
