import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn, shows } from "./drive/in-page";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const ELSEWHERE = "https://mastodon.example/publish";
const ELK = "https://elk.zone/home?client=elk";
const PHANPY = "https://social.norvania.example/?client=phanpy";
const WRONG = "Join us on Thursday, 27 November 2026 in Vienna.";

describe("a site of the user's own in firefox", () => {
  const here = withExtension("firefox");

  // Chromium shows a question of its own that no driver reaches; there the unit tests stand alone.
  test("is watched once it is allowed, in the open tab, and no more once it is left", async () => {
    const page = await here.browser.open(ELSEWHERE);
    const bar = assistant(page);
    const options = await here.browser.openExtensionPage("options.html#places");
    await fill(options, "Another site", "https://mastodon.example/@embassy");
    await shows(options, "Watching on mastodon.example from now on.");
    await page.front();
    await focusOn(page, "textarea, [contenteditable=true]");
    await bar.shows("left on Mastodon");

    await options.front();
    await press(options, "Remove mastodon.example");
    await until("it to be off the list", () =>
      options.evaluate(() => !document.body.textContent?.includes("Remove mastodon.example"), null),
    );
    await page.front();
    await page.reload();
    await until("the page", () => page.evaluate(() => document.readyState === "complete", null));
    const registered = await options.evaluate(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
      null,
    );
    expect(registered).toBe(0);
    expect(options.console.filter((line) => line.startsWith("error"))).toEqual([]);
    await options.close();
    await page.close();
  });

  test("is allowed by a client's name, or by the address of one that somebody else runs, and is counted as Mastodon", async () => {
    const elk = await here.browser.open(ELK);
    const options = await here.browser.openExtensionPage("options.html#places");
    await press(options, "Allow Elk");
    await shows(options, "Remove elk.zone");
    await elk.front();
    await writesThere(elk, "[data-client=box] [contenteditable]");

    await options.front();
    await fill(options, "Another site", PHANPY);
    await shows(options, "Watching on social.norvania.example from now on.");
    await writesThere(await here.browser.open(PHANPY), "[name=status]");
  });
});

describe("a permission taken back in firefox", () => {
  const here = withExtension("firefox");

  test("is told where the sites are listed, and given again where that is pressed", async () => {
    const options = await here.browser.openExtensionPage("options.html#places");
    await shows(options, "Where it watches");
    expect(await notWatching(options)).toBe(0);
    await options.evaluate(async () => {
      const { host_permissions: origins } = chrome.runtime.getManifest();
      await chrome.permissions.remove({ origins });
    }, null);
    await until("every site to be told", async () => (await notWatching(options)) > 5);
    const told = await notWatching(options);
    await press(options, "Allow Facebook");
    await until("one less to be told", async () => (await notWatching(options)) === told - 1);
    await options.close();
  });
});

describe("a permission withheld in chromium", () => {
  const here = withExtension("chromium");

  test("is told where the sites are listed, and the way back offered", async () => {
    const options = await here.browser.openExtensionPage("options.html#places");
    await shows(options, "Where it watches");
    expect(await notWatching(options)).toBe(0);
    const id = await options.evaluate(() => location.host, null);
    const extensions = await here.browser.open("chrome://extensions/");
    await extensions.evaluate(
      (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: "ON_CLICK",
        }),
      id,
    );
    await until("every site to be told", async () => (await notWatching(options)) > 5);
    await shows(options, "Allow Facebook");
    await extensions.evaluate(
      (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: "ON_ALL_SITES",
        }),
      id,
    );
    await until("none to be told", async () => (await notWatching(options)) === 0);
  });
});

/** As much of the browsers' interfaces as their own pages are asked for here. */
declare const chrome: {
  runtime: { getManifest(): { readonly host_permissions: readonly string[] } };
  permissions: { remove(taken: { readonly origins: readonly string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
  developerPrivate: {
    updateExtensionConfiguration(changes: {
      extensionId: string;
      hostAccess: "ON_CLICK" | "ON_ALL_SITES";
    }): Promise<void>;
  };
};

/** Writes a slip into a client's box, and finds it told and the fix taken. */
async function writesThere(page: Page, box: string): Promise<void> {
  const bar = assistant(page);
  await focusOn(page, box);
  await bar.shows("left on Mastodon");
  await page.type(WRONG);
  await bar.click({ role: "button", name: "Friday, 27 November 2026" });
  await until("the fix", async () => {
    const model = await page.evaluate(() => window.__model?.() ?? "", null);
    return model.includes("Friday");
  });
  await page.close();
}

function notWatching(page: Page): Promise<number> {
  return page
    .evaluate(() => document.body.textContent?.split("Not watching here").length ?? 0, null)
    .then((parts) => parts - 1);
}

/** Types into the field whose label begins so, and presses Enter. */
async function fill(page: Page, label: string, words: string): Promise<void> {
  await until(`the field "${label}"`, () =>
    page.evaluate((sought) => {
      const found = [...document.querySelectorAll("label")].find((one) =>
        one.textContent?.startsWith(sought),
      );
      found?.control?.focus();
      return found !== undefined && document.activeElement === found.control;
    }, label),
  );
  await page.type(words);
  await page.press("Enter");
}

async function press(page: Page, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((sought) => {
      const button = [...document.querySelectorAll("button")].find(
        (one) => one.textContent === sought,
      );
      button?.focus();
      return button !== undefined && document.activeElement === button;
    }, name),
  );
  await page.press("Enter");
}
