import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn, shows } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const BOX = "[role=dialog] [contenteditable=true]";
const DRAFT = "President Varga is a clown. Marmalade exports grew by 40 per cent last year.";

describe.each(browserKinds)("the record in %s", (kind) => {
  const here = withExtension(kind);

  test("keeps what was decided, and no word of the draft gets out of the page", async () => {
    const record = await here.browser.openExtensionPage("record.html");
    await shows(record, "Nothing has been recorded yet.");
    await hear(record);

    const page = await here.browser.open("https://x.com/compose/post");
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.type(DRAFT);
    await bar.click({ role: "button", name: "with its link" });
    await page.type("stat.example/exports");
    await page.press("Enter");
    await bar.shows("1 question answered");
    await focusOn(page, BOX);
    await post(page);
    await bar.shows("press “Post” again");
    await page.press("Escape");
    await post(page);
    await until("the post", () => page.evaluate(() => (window.__posted ?? []).length === 1, null));
    await page.close();

    await record.front();
    await shows(record, "Source seen");
    await shows(record, "https://stat.example/exports");
    await shows(record, "Published past the question");
    const kept = await stored(record);
    const sent = await record.evaluate(() => document.documentElement.dataset.heard ?? "", null);
    expect(kept).toContain('"decision":"past-gate"');
    expect(sent).toContain('"decision":"past-gate"');
    for (const word of ["Varga", "clown", "Marmalade", "40 per cent", "last year"]) {
      expect(kept).not.toContain(word);
      expect(sent).not.toContain(word);
    }
    await press(record, "Erase all");
    await press(record, "Erase");
    await shows(record, "Nothing has been recorded yet.");
    expect(await stored(record)).not.toContain("stat.example");
    expect(record.console.filter((line) => line.startsWith("error"))).toEqual([]);
    await record.close();
  });
});

/** As much of the extension's interface as its own page is asked for here. */
declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
  storage: { local: { get(keys: null): Promise<object> } };
};

/** Lets the page note every message that any script of the extension sends. */
function hear(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.dataset.heard = "";
    chrome.runtime.onMessage.addListener((message) => {
      document.documentElement.dataset.heard += JSON.stringify(message);
    });
  }, null);
}

/** All that the extension stored, as one text. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)), null);
}

async function post(page: Page): Promise<void> {
  const [x, y] = await page.evaluate((): [number, number] => {
    const button = document.querySelector("[role=dialog] [data-testid=tweetButton]");
    const box = button?.getBoundingClientRect() ?? new DOMRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  }, null);
  await page.click(x, y);
}

/** Gives the last button of that very name the focus, and presses Enter. */
async function press(page: Page, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((sought) => {
      const buttons = [...document.querySelectorAll("button")];
      const button = buttons.findLast((one) => one.textContent === sought);
      button?.focus();
      return button !== undefined && document.activeElement === button;
    }, name),
  );
  await page.press("Enter");
}
