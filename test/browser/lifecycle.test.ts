import { beforeEach, describe, expect, test } from "vitest";
import { type Assistant, assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn, middleOf } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

// With one slip and nothing else to say of it: the badge counts.
const WRONG = "Our embassy in Vienna is closed on Thursday, 27 November 2026.";
const RIGHT = "Our embassy in Vienna is closed on Friday, 27 November 2026.";
const FIX = { role: "button", name: "Friday, 27 November 2026" };
const ADDRESS = "https://x.com/compose/post";
const BOX = "[role=dialog] [contenteditable=true]";
/** Longer than the style sheet waits for a script's sign of life. */
const SILENT = 40_000;

describe.each(browserKinds)("a draft is open in %s while", (kind) => {
  const running = withExtension(kind);
  let page: Page;
  let bar: Assistant;
  beforeEach(async () => {
    page = await running.browser.open(ADDRESS);
    bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.type(WRONG);
    await bar.shows("is a Friday");
    return () => page.close();
  });

  test("the page is loaded again", async () => {
    await page.reload();
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.type(WRONG);
    await bar.click(FIX);
    await models(page, RIGHT);
    expect(await hosts(page)).toBe(1);
  });

  test("the browser puts the extension's worker to sleep", async () => {
    // Firefox' driver cannot: there this holds that the findings go on.
    await running.browser.stopWorker?.();
    await page.type(" On Monday, 1 December 2026, too.");
    await bar.shows("is a Tuesday");
    await bar.click(FIX);
    await models(page, `${RIGHT} On Monday, 1 December 2026, too.`);
  });

  test("the extension is updated: another assistant takes over", async () => {
    await page.evaluate(
      () => document.querySelector("attache-sidebar")?.setAttribute("data-before", ""),
      null,
    );
    await running.browser.reinstall();
    await until(
      "another sidebar",
      () =>
        page.evaluate(
          () =>
            document.querySelector("attache-sidebar:not([data-before])") !== null &&
            document.querySelector("[data-before]") === null,
          null,
        ),
      SILENT,
    );
    await bar.shows("is a Friday");
    await models(page, WRONG);
    await bar.click(FIX);
    await models(page, RIGHT);
  });

  test("the extension is switched off: that is said, and writing goes on", async () => {
    await running.browser.uninstall();
    await until("a word about it", () => page.inShadow("attache-sidebar", isCutOff, null), SILENT);
    await models(page, WRONG);
    await focusOn(page, BOX);
    // The draft may fill two lines: End alone goes to the end of one.
    await page.press("Control+End");
    await page.type(" Come.");
    await models(page, `${WRONG} Come.`);
    await page.press("Control+Enter");
    await until("the post", () => page.evaluate(() => (window.__posted ?? []).length === 1, null));
    expect(page.console.filter((line) => line.startsWith("uncaught"))).toEqual([]);
  });
});

describe.each(browserKinds)("in %s", (kind) => {
  const running = withExtension(kind);

  async function compose(address = ADDRESS): Promise<{ page: Page; bar: Assistant }> {
    const page = await running.browser.open(address);
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.type(WRONG);
    await bar.shows("is a Friday");
    return { page, bar };
  }

  test("a page that the browser kept comes back with its draft, its underline, its badge and one assistant", async () => {
    const own = await running.browser.openExtensionPage("options.html");
    const { page, bar } = await compose();
    await until("the badge", async () => (await badgeOf(own, ADDRESS)) === "1");
    await page.evaluate(() => {
      document.documentElement.dataset.kept = "yes";
    }, null);
    await page.goto("https://x.com/home");
    await travel(page, -1, () => document.documentElement.dataset.kept === "yes");
    await models(page, WRONG);
    await until("the badge again", async () => (await badgeOf(own, ADDRESS)) === "1");
    await page.resize(1000, 760);
    const [x, y] = await middleOf(page, BOX, "Thursday");
    await page.click(x, y);
    await bar.find({ role: "button", name: "Close" });
    await page.press("Escape");
    await bar.click(FIX);
    await models(page, RIGHT);
    expect(await hosts(page)).toBe(1);

    await travel(page, 1, () => location.pathname === "/home");
    await travel(page, -1, () => location.pathname !== "/home");
    await models(page, RIGHT);
    expect(await hosts(page)).toBe(1);
    await page.close();
    await own.close();
  });

  test("a page that the browser did not keep is written into by its user alone", async () => {
    const { page, bar } = await compose();
    await page.evaluate(() => {
      // Such a listener keeps a page from being kept.
      addEventListener("unload", () => {});
      document.documentElement.dataset.kept = "yes";
    }, null);
    await page.goto("https://x.com/home");
    await travel(page, -1, () => document.querySelector("[role=dialog] [role=textbox]") !== null);
    expect(await page.evaluate(() => document.documentElement.dataset.kept, null)).toBeFalsy();
    await focusOn(page, BOX);
    await bar.shows("280 left on X");
    await models(page, "");
    await page.type(WRONG);
    await bar.click(FIX);
    await models(page, RIGHT);
    expect(await hosts(page)).toBe(1);
    await page.close();
  });

  test("a way back and forward that the site goes itself finds the box in use each time", async () => {
    const page = await running.browser.open("https://x.com/home");
    const bar = assistant(page);
    await focusOn(page, "[contenteditable=true]");
    await page.type("The library opens at noon.");
    await bar.shows("254 left on X");
    await page.evaluate(
      () => document.querySelector<HTMLElement>("a[href='/compose/post']")?.click(),
      null,
    );
    for (const way of ["there", "there again"]) {
      await focusOn(page, BOX);
      await bar.shows("280 left on X");
      await page.type(WRONG);
      await bar.shows("is a Friday");
      await bar.click(FIX);
      await until(`the fix, ${way}`, async () => (await modelOf(page, "modal 0")) === RIGHT);
      await travel(page, -1, () => document.querySelector("[role=dialog]") === null);
      await focusOn(page, "[contenteditable=true]");
      await bar.shows("254 left on X");
      expect(await modelOf(page, "inline 0")).toBe("The library opens at noon.");
      expect(await hosts(page)).toBe(1);
      await travel(page, 1, () => document.querySelector("[role=dialog]") !== null);
    }
    await page.close();
  });

  test("a tab that was put to sleep wakes with the site's draft, and the assistant at its first use", async () => {
    const address = "https://mastodon.social/?client=phanpy";
    const own = await running.browser.openExtensionPage("options.html");
    const asleep = await running.browser.open(address);
    await focusOn(asleep, "[name=status]");
    await assistant(asleep).shows("Attaché");
    await asleep.type(WRONG);
    await assistant(asleep).shows("is a Friday");
    await own.front();
    await own.evaluate(sleepAndWake, address);

    const page = await running.browser.find(address);
    await until("the draft", async () => (await modelOf(page, "post")) === WRONG);
    expect(await hosts(page)).toBe(0);
    await focusOn(page, "[name=status]");
    const bar = assistant(page);
    await bar.shows("is a Friday");
    await bar.click(FIX);
    await until("the fix", async () => (await modelOf(page, "post")) === RIGHT);
    expect(await hosts(page)).toBe(1);
    await page.close();
    await own.close();
  });

  describe("boxes in odd places", () => {
    test("in a frame", async () => {
      const page = await running.browser.open("https://x.com/home");
      const bar = assistant(page);
      await page.evaluate((address) => {
        const frame = document.createElement("iframe");
        frame.src = address;
        frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;z-index:9";
        document.body.append(frame);
      }, ADDRESS);
      await until("the box in the frame", () =>
        page.evaluate((box) => {
          const inside = document.querySelector("iframe")?.contentDocument;
          const editor = inside?.querySelector<HTMLElement>(box);
          editor?.blur();
          editor?.focus();
          return editor !== undefined && editor !== null && inside?.activeElement === editor;
        }, BOX),
      );
      await bar.shows("Attaché");
      await page.type(WRONG);
      await bar.shows("is a Friday");
      await bar.click(FIX);
      await until("the fix", async () => (await framed(page)) === RIGHT);
      await page.close();
    });

    test("in a dialog that shows its editor late", async () => {
      const page = await running.browser.open("https://www.linkedin.com/feed/?open");
      const bar = assistant(page);
      // Nobody touches it: the site itself puts the caret into its box.
      await bar.shows("Attaché");
      await page.type(WRONG);
      await bar.click(FIX);
      await models(page, RIGHT);
      await page.close();
    });

    test("in a thread whose other boxes are built anew while a list of people is open, judged as one text", async () => {
      const page = await running.browser.open(ADDRESS);
      const bar = assistant(page);
      await focusOn(page, BOX);
      await bar.shows("Attaché");
      await page.type(WRONG);
      await bar.shows("is a Friday");
      await page.evaluate(() => {
        document.querySelector<HTMLElement>("[role=dialog] [data-testid=addButton]")?.click();
      }, null);
      await focusOn(page, "[role=dialog] [data-testid=tweetTextarea_1]");
      await page.type("With @Port");
      await until("the list", () =>
        page.evaluate(() => document.querySelector("[role=listbox]") !== null, null),
      );
      await page.type("OfHalden and friends.");
      await bar.click(FIX);
      await until("the fix", async () => (await modelOf(page, "modal 0")) === RIGHT);
      expect(await modelOf(page, "modal 1")).toBe("With @PortOfHalden and friends.");

      // What one of them says the other is held to.
      await focusOn(page, BOX);
      await page.press("Control+End");
      await page.type(" The concert starts at 7 pm.");
      await focusOn(page, "[role=dialog] [data-testid=tweetTextarea_1]");
      await page.press("Control+End");
      await page.type(" The concert starts at 8 pm.");
      await bar.shows("which of them holds?");
      await page.close();
    });

    test("beside the ghosts of earlier boxes", async () => {
      const page = await running.browser.open("https://www.youtube.com/post");
      const bar = assistant(page);
      await focusOn(page, "ytd-backstage-post-dialog-renderer.card .text");
      await bar.shows("Attaché");
      await page.type(WRONG);
      await bar.click(FIX);
      await models(page, RIGHT);
      expect(
        await page.evaluate(() => document.querySelector(".ghost")?.textContent?.trim(), null),
      ).toBe("");
      await page.close();
    });
  });
});

/** Goes through the history as the page's own script can: a driver would wait for a load that a kept page does not go through again. */
async function travel(page: Page, steps: 1 | -1, isThere: () => boolean): Promise<void> {
  await page.evaluate((by) => void setTimeout(() => history.go(by), 0), steps);
  // Asked on the way, between two pages, the driver has no page to ask.
  await until("the other page", () => page.evaluate(isThere, null).catch(() => false));
}

/** What the toolbar's button shows for the tab at an address. Asked from a page of the extension. */
function badgeOf(own: Page, address: string): Promise<string> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : "";
  }, address);
}

/** Takes a tab's page out of memory, as the browser does where that is short, and comes back to it. Runs in a page of the extension. */
async function sleepAndWake(url: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ url });
  // Chromium gives such a tab another id, Firefox leaves it its own.
  const id = (tab && (await chrome.tabs.discard(tab.id))?.id) ?? tab?.id;
  if (id !== undefined) await chrome.tabs.update(id, { active: true });
}

/** Both browsers answer with promises where callbacks are left out. */
declare const chrome: {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    discard(id: number): Promise<{ id: number } | undefined>;
    update(id: number, changes: { active: boolean }): Promise<unknown>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

function models(page: Page, wanted: string): Promise<unknown> {
  return until(`the model "${wanted}"`, async () => (await modelOf(page, undefined)) === wanted);
}

function modelOf(page: Page, key: string | undefined): Promise<string> {
  return page.evaluate(
    (which) => (window.__model?.(which ?? undefined) ?? "").replaceAll("\u00a0", " ").trim(),
    key ?? null,
  );
}

function framed(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inside = document.querySelector("iframe")?.contentWindow as Window | null;
    return (inside?.__model?.() ?? "").replaceAll("\u00a0", " ").trim();
  }, null);
}

function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("attache-sidebar").length, null);
}

/** Runs in the page: the sentence is seen, and the sidebar, which nobody answers any more, is not. */
function isCutOff(root: ShadowRoot): boolean {
  const isSeen = (selector: string) =>
    [...root.querySelectorAll(selector)].some(
      (one) => getComputedStyle(one).visibility === "visible",
    );
  return isSeen(".broken") && !isSeen(".dock");
}
