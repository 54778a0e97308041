import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const BOX = "[role=dialog] [contenteditable=true]";
const HEATED = "This is nonsense.";
const REPLY = "https://x.com/compose/post?in_reply_to=1803";
const KEEP = { role: "button", name: "Keep it for ten minutes" };
const PUT_BACK = { role: "button", name: "Put it back" };

describe.each(browserKinds)("a heated answer in %s", (kind) => {
  const running = withExtension(kind);
  /** A page of the extension's own, from which to look into its storage. */
  let own: Page;
  beforeAll(async () => {
    own = await running.browser.openExtensionPage("options.html");
  });
  beforeEach(() => keep(own, []));

  test("is kept because its writer asks, offered again, and erased once used", async () => {
    const page = await running.browser.open(REPLY);
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.type(HEATED);
    await bar.shows("words of anger, written minutes after the other post");
    expect(await stored(own)).not.toContain(HEATED);
    await bar.click(KEEP);
    await bar.shows("Kept until");
    expect(await model(page)).toBe(HEATED);
    expect(await stored(own)).toContain(HEATED);

    await page.goto(REPLY);
    await focusOn(page, BOX);
    await bar.shows("You kept this answer");
    await bar.click(PUT_BACK);
    await until("the draft", async () => (await model(page)) === HEATED);
    await until("it to be erased", async () => !(await stored(own)).includes(HEATED));
    await page.close();
  });

  test("is offered again when its time is up", async () => {
    const keptAt = new Date(Date.now() - 11 * 60_000).toISOString();
    await keep(own, [{ text: HEATED, host: "x.com", keptAt }]);
    const page = await running.browser.open(REPLY);
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("You kept this answer");
    await page.type(HEATED);
    await bar.shows("Ten minutes have passed.");
    await bar.click({ role: "button", name: "Erase what is kept" });
    await until("it to be erased", async () => !(await stored(own)).includes(HEATED));
    expect(await model(page)).toBe(HEATED);
    await page.close();
  });

  test("is erased once it went out", async () => {
    const page = await running.browser.open(REPLY);
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    await page.type(HEATED);
    await bar.click(KEEP);
    await bar.shows("Kept until");
    await page.press("Control+Enter");
    await until("the post", () => page.evaluate(() => (window.__posted ?? []).length === 1, null));
    await until("it to be erased", async () => !(await stored(own)).includes(HEATED));
    await page.close();
  });
});

function model(page: Page): Promise<string> {
  return page.evaluate(() => (window.__model?.() ?? "").replaceAll("\u00a0", " ").trim(), null);
}

/** All that the extension has stored, as text. */
function stored(own: Page): Promise<string> {
  return own.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)), null);
}

async function keep(own: Page, drafts: readonly object[]): Promise<void> {
  await own.evaluate((kept) => chrome.storage.local.set({ "kept-drafts": kept }), drafts);
}

/** Both browsers answer with promises where callbacks are left out. */
declare const chrome: {
  storage: {
    local: {
      get(keys: null): Promise<object>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
    };
  };
};
