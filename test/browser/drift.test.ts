import { beforeAll, describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const ADDRESS = "https://x.com/compose/post";
const BOX = "[role=dialog] [contenteditable=true]";
const DRAFT = "The library opens at noon.";
const SECRET = "Zephyr talks resume on Tuesday.";

describe.each(browserKinds)("after a site has changed, in %s", (kind) => {
  const running = withExtension(kind);
  /** A page of the extension's own, from which to see the toolbar's button and other tabs. */
  let own: Page;
  beforeAll(async () => {
    own = await running.browser.openExtensionPage("options.html");
  });

  test.each([
    ["a box that is not known any more", { box: true, send: false }, "Not watching this box"],
    [
      "a button that is not found",
      { box: false, send: true },
      "the button that posts was not found",
    ],
  ])("%s is said in the sidebar and on the toolbar's button", async (_what, changed, said) => {
    const page = await running.browser.open(ADDRESS);
    await until("the box", () => page.evaluate((box) => document.querySelector(box) !== null, BOX));
    await page.evaluate(change, { selector: BOX, ...changed });
    const bar = assistant(page);
    await focusOn(page, BOX);
    await page.type(DRAFT);
    await bar.shows(said);
    await until("the badge", async () => (await buttonOf(own, ADDRESS)).badge.endsWith("?"));
    expect((await buttonOf(own, ADDRESS)).title).toContain("Not watching this box fully");
    await bar.click({ role: "button", name: "Open the desk" });
    await until("the desk", () => own.evaluate(isDeskOpen, null));
    expect(await page.evaluate(() => window.__model?.().replaceAll("\u00a0", " "), null)).toBe(
      DRAFT,
    );
    await page.close();
  });

  test("nothing is said where all is found", async () => {
    const page = await running.browser.open(ADDRESS);
    const bar = assistant(page);
    await focusOn(page, BOX);
    await page.type(DRAFT);
    await bar.shows("left on X");
    expect(await bar.text()).not.toContain("has changed");
    expect((await buttonOf(own, ADDRESS)).badge).not.toContain("?");
    await page.close();
  });

  test("the self-test tells what is found in the open tabs, and not a word of what is written there", async () => {
    const { browser } = running;
    const page = await browser.open("https://x.com/compose/post");
    await focusOn(page, "[role=dialog] [contenteditable=true]");
    await assistant(page).shows("Attaché");
    await page.type(SECRET);
    await assistant(page).shows("left on X");
    const other = await browser.open("https://www.linkedin.com/feed/?open");
    await focusOn(other, ".ql-editor");
    await assistant(other).shows("Attaché");
    await other.type(SECRET);

    await own.front();
    const report = await until("the report", () =>
      own.evaluate(() => {
        const shown = document.querySelector(".self-test pre");
        if (!shown) document.querySelector<HTMLElement>(".self-test button")?.click();
        return shown?.textContent;
      }, null),
    );
    expect(report).toMatch(/^Attaché \d+\.\d+\.\d+, Mozilla/u);
    expect(report).toContain("x.com: adapter x, sidebar yes, boxes 2");
    expect(report).toContain("post, found by x, editable ×1: send button yes, account yes");
    expect(report).toContain("www.linkedin.com: adapter linkedin, sidebar yes");
    for (const word of SECRET.split(/\W+/u).filter(({ length }) => length > 2)) {
      expect(report).not.toContain(word);
    }
    expect(report).not.toContain("Norvania");
  });
});

/** What a redesign does: the names of the box go, and the button with all that tells it. */
function change({ selector, box, send }: { selector: string; box: boolean; send: boolean }): void {
  const editor = document.querySelector(selector);
  if (box) for (const name of ["data-testid", "role"]) editor?.removeAttribute(name);
  if (!send) return;
  for (const button of document.querySelectorAll("[data-testid^=tweetButton]"))
    if (button instanceof HTMLElement) button.style.visibility = "hidden";
}

/** What the toolbar's button shows for the tab with an address. */
function buttonOf(own: Page, address: string): Promise<{ badge: string; title: string }> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const tabId = tab?.id;
    return {
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, address);
}

/** Whether the desk stands in a panel or a tab, and closes it where it can. */
async function isDeskOpen(): Promise<boolean> {
  const url = chrome.runtime.getURL("desk.html");
  const panels = (await chrome.runtime.getContexts?.({ documentUrls: [url] })) ?? [];
  const tabs = await chrome.tabs.query({ url });
  return panels.length + tabs.length > 0;
}

/** Both browsers answer with promises where callbacks are left out. */
declare const chrome: {
  runtime: {
    getURL(path: string): string;
    /** Not in Firefox. */
    getContexts?(filter: { documentUrls: string[] }): Promise<object[]>;
  };
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  action: {
    getBadgeText(of: { tabId: number | undefined }): Promise<string>;
    getTitle(of: { tabId: number | undefined }): Promise<string>;
  };
};
