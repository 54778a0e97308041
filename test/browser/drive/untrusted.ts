import type { Assistant } from "./assistant";
import type { Page } from "./browser";

/** From now on the page notes every click, key, press and sending of a form that no user made. */
export async function noteUntrusted(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: string[] = [];
    window.__untrusted = noted;
    const kinds =
      "click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart keydown keypress keyup submit".split(
        " ",
      );
    for (const kind of kinds) {
      addEventListener(
        kind,
        (event) => {
          // The browser itself tells of a form that a script sent; only such a one has nobody's button.
          const isSent = event instanceof SubmitEvent && event.submitter === null;
          if (!event.isTrusted || isSent) noted.push(kind);
        },
        true,
      );
    }
  }, null);
}

/** What was noted; nothing is as it has to be. */
export function untrustedOn(page: Page): Promise<string[] | undefined> {
  return page.evaluate(() => window.__untrusted, null);
}

/** The names of our buttons that would send a form of the page's. */
export async function sendingButtons(bar: Assistant): Promise<string[]> {
  const buttons = await bar.all({ role: "button" });
  return buttons.filter(({ sends }) => sends).map(({ name }) => name);
}
