import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn, shows } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const BOX = "[role=dialog] [contenteditable=true]";
const WRONG = "Our embassy in Vienna is closed on Thursday, 27 November 2026.";

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

  test("take the look and the side at once, go out as a file, back to the usual ones, and in again", async () => {
    const options = await here.browser.openExtensionPage("options.html");
    const page = await here.browser.open("https://x.com/compose/post");
    await page.resize(1280, 900);
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    expect(await stands(page)).toEqual({ side: "right", theme: "auto" });
    await options.front();
    await click(options, "Dark");
    await click(options, "At the left edge");
    await until("the other side, in the dark", async () => {
      const { side, theme } = await stands(page);
      return side === "left" && theme === "dark";
    });
    const file = await options.evaluate(
      () =>
        document.querySelector<HTMLAnchorElement>("a[download='attache-settings.json']")?.href ??
        "",
      null,
    );
    const content = decodeURIComponent(file.slice(file.indexOf(",") + 1));
    expect(JSON.parse(content)).toMatchObject({ settings: { theme: "dark", side: "start" } });
    await press(options, "Back to the usual settings");
    await press(options, "Set back");
    await until("the usual side", async () => (await stands(page)).side === "right");
    await bring(options, "{}");
    await shows(options, "Nothing was changed:");
    await bring(options, content);
    await shows(options, "The settings of the file are in use.");
    await until("the side of the file", async () => (await stands(page)).side === "left");
    await press(options, "Back to the usual settings");
    await press(options, "Set back");
    await options.close();
    await page.close();
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

/** At which edge the sidebar stands, and in which theme. */
async function stands(
  page: Page,
): Promise<{ side: string | undefined; theme: string | undefined }> {
  const found = await page.inShadow(
    "attache-sidebar",
    (root) => ({
      side: root.querySelector<HTMLElement>("[data-side]")?.dataset.side,
      theme: root.querySelector<HTMLElement>("[data-theme]")?.dataset.theme,
    }),
    null,
  );
  return { side: found?.side, theme: found?.theme };
}

/** Presses a button by its words. */
async function press(page: Page, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((sought) => {
      const buttons = [...document.querySelectorAll("button")];
      const found = buttons.find(({ textContent }) => textContent === sought);
      found?.click();
      return found !== undefined;
    }, name),
  );
}

/** Gives the picker of settings a file. */
async function bring(page: Page, content: string): Promise<void> {
  await page.evaluate((words) => {
    const label = [...document.querySelectorAll("label")].find((one) =>
      one.textContent?.startsWith("Bring settings"),
    );
    const files = new DataTransfer();
    files.items.add(new File([words], "settings.json"));
    if (!(label?.control instanceof HTMLInputElement)) return;
    label.control.files = files.files;
    label.control.dispatchEvent(new Event("change", { bubbles: true }));
  }, content);
}

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
