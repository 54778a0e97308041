import { smallestAround } from "./group";
import { follows, isSubmitButton, sendsComment, textOnlyButtons } from "./signs";
import { isVisible, visibleAll } from "./visible";

/** What a page shows of others: a composer ends where it begins. */
const OTHERS = "article, [role=article], [role=feed], nav, [role=navigation]";
const MEDIA = "img[src], video, [style*='background-image']";
/** Somebody's face is a link or a button; an emoji stands in a text or in a name. */
const NO_MEDIA = "a, button, p, bdi, [contenteditable]";

/**
 * The button that sends an editor's text where neither a form nor a name tells: the last one that shows its name after the editor,
 * before the next of `editors` and what others wrote; one that submits before one that does not.
 */
export function sendButtonBefore(
  editor: HTMLElement,
  editors: readonly HTMLElement[],
): HTMLElement | undefined {
  const page = editor.closest("[role=dialog], dialog, main, [role=main]") ?? editor.ownerDocument;
  const ends = [...visibleAll(page, OTHERS), ...editors].filter((end) => follows(end, editor));
  const buttons = textOnlyButtons(page).filter(
    (button) => follows(button, editor) && !ends.some((end) => !follows(end, button)),
  );
  return buttons.findLast(isSubmitButton) ?? buttons.at(-1);
}

/**
 * The button that sends a comment where all around its editor are pictures: the last one after it, in the smallest part of the page
 * that has any, whose label speaks of commenting. `undefined` where a button there shows its name.
 */
export function picturedSendButton(editor: HTMLElement): HTMLElement | undefined {
  const after = (part: ParentNode) =>
    visibleAll(part, "button, [role=button]").filter((button) => follows(button, editor));
  const part = smallestAround(editor, (at) => after(at).length > 0);
  const hasWords = part && textOnlyButtons(part).some((button) => follows(button, editor));
  return part && !hasWords ? after(part).findLast(sendsComment) : undefined;
}

/** Pictures and videos below `root` that belong to what is written there, by any address or none. */
export function mediaIn(root: Element): HTMLElement[] {
  return visibleAll(root, MEDIA).filter((one) => {
    const other = one.closest(`${OTHERS}, ${NO_MEDIA}`);
    return one.getAttribute("src") !== "" && (!other || other.contains(root));
  });
}

/**
 * Whether a field describes a picture: they share a part of the page that leaves out another of `editors`, to which both belong.
 */
export function describesMedia(field: HTMLElement, editors: readonly HTMLElement[]): boolean {
  const item = itemOf(field);
  return (
    item !== undefined &&
    editors.some(
      (other) => other !== field && !item.contains(other) && itemOf(other)?.contains(field),
    )
  );
}

/** What is written about a picture in a field of its own beside it; `undefined` where there is none. */
export function writtenBeside(media: HTMLElement, composer: readonly HTMLElement[]) {
  const isBeside = (at: Element) => at.querySelector("textarea") !== null;
  const item = smallestAround(media, isBeside);
  const field = item?.querySelector("textarea");
  return field && isVisible(field) && !composer.includes(field) ? field.value.trim() : undefined;
}

function itemOf(editor: HTMLElement): HTMLElement | undefined {
  return smallestAround(editor, (at) => mediaIn(at).length > 0);
}
