import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn, shows } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const BOX = "[role=dialog] [contenteditable=true]";
const WRONG = "Join us on Thursday, 27 November 2026 in Vienna.";

describe.each(browserKinds)("the settings in %s", (kind) => {
  const here = withExtension(kind);

  test("switch a check and a site, and the page heeds it at once", async () => {
    const options = await here.browser.openExtensionPage("options.html");
    const page = await here.browser.open("https://x.com/compose/post");
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.type(WRONG);
    await bar.shows("is a Friday");

    await options.front();
    await click(options, "Choose the checks");
    await click(options, "Weekday and date");
    await page.front();
    await bar.shows("Nothing to fix");
    await options.front();
    await click(options, "Weekday and date");
    await click(options, "Explain more");
    await page.front();
    await bar.shows("is a Friday");
    await bar.shows("Weekday and date: ");

    await options.front();
    await click(options, "X");
    await page.front();
    await until("it to be gone", async () => (await bar.text()) === undefined);
    await page.reload();
    await options.front();
    await click(options, "X");
    await page.front();
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.close();
    expect(options.console.filter((line) => line.startsWith("error"))).toEqual([]);
    await options.close();
  });

  test("show the keys that the browser has for it", async () => {
    const options = await here.browser.openExtensionPage("options.html");
    await shows(options, "Keyboard shortcuts");
    await until("the keys", () =>
      options.evaluate(() => document.querySelectorAll("kbd").length === 2, null),
    );
    await options.close();
  });
});

/** Clicks a summary, or the box whose label begins so. */
async function click(page: Page, name: string): Promise<void> {
  await until(`"${name}"`, () =>
    page.evaluate((sought) => {
      const found = [...document.querySelectorAll<HTMLElement>("summary, label")].find((one) =>
        sought.length === 1
          ? one.textContent?.trim() === sought
          : one.textContent?.startsWith(sought),
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
}
