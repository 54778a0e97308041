import type { Page } from "./browser";
import { until } from "./until";

/** Waits until a page of the extension's own shows a text. */
export async function shows(page: Page, text: string): Promise<void> {
  await until(`"${text}"`, () =>
    page.evaluate((sought) => document.body.textContent?.includes(sought), text),
  );
}

/** Gives a box the focus as a user's click would be heard, also where it had it before; it may come late, and in an open shadow root. */
export async function focusOn(page: Page, selector: string): Promise<void> {
  await until(selector, () =>
    page.evaluate((wanted) => {
      const roots = [document, ...[...document.querySelectorAll("*")].map((one) => one.shadowRoot)];
      const box = roots
        .flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])])
        .find((one) => one.getClientRects().length > 0);
      box?.blur();
      box?.focus();
      const tree = box?.getRootNode();
      return (tree instanceof ShadowRoot || tree instanceof Document) && tree.activeElement === box;
    }, selector),
  );
}

/** The middle of a word in an editable box, in viewport CSS pixels. */
export function middleOf(page: Page, selector: string, word: string): Promise<[number, number]> {
  return page.evaluate(
    ({ box, wanted }): [number, number] => {
      const editor = document.querySelector(box) ?? document.body;
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      }
      return [0, 0];
    },
    { box: selector, wanted: word },
  );
}
