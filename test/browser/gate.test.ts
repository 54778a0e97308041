import { describe, expect, test } from "vitest";
import { type Assistant, assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const GRAVE = "President Varga is a clown.";
const ASKED = { role: "alertdialog", name: "Before this goes out" };
const X_BOX = "[role=dialog] [contenteditable=true]";
const X_POST = "[data-testid=tweetButton]";
const FACEBOOK_COMMENT = "article form [role=textbox]";
const TELEGRAM = "https://web.telegram.org/a/?client=telegram-a#-100";
const FACEBOOK_POST = "[role=dialog] [role=button][aria-label=Post]";

describe.each(browserKinds)("before posting in %s", (kind) => {
  const here = withExtension(kind);

  async function compose(text: string, address = "https://x.com/compose/post", box = X_BOX) {
    const page = await here.browser.open(address);
    await page.evaluate(hearEarly, null);
    const bar = assistant(page);
    await focusOn(page, box);
    await bar.shows("Attaché");
    await page.type(text);
    return { page, bar };
  }

  test("something grave is asked about once, another text anew, and the next press is the user's own", async () => {
    const { page, bar } = await compose(GRAVE);
    await bar.shows("President Varga is a clown");
    await press(page, X_POST);
    await bar.find(ASKED);
    await bar.shows("To publish it as it is, press “Post” again.");
    expect(await posted(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset.heard, null)).toBe("");
    expect((await bar.find({ role: "button", name: "Go back" })).focused).toBe(true);
    await page.press("Escape");
    await gone(bar);
    await page.type(" Truly.");
    await page.press("Control+Enter");
    await bar.find(ASKED);
    expect(await posted(page)).toEqual([]);
    await bar.click({ role: "button", name: "Go back" });
    await gone(bar);
    await press(page, X_POST);
    await until("the post", async () => (await posted(page)).length === 1);
    expect(await posted(page)).toEqual([`${GRAVE} Truly.`]);
    await page.close();
  });

  test("what is mended while it asks takes the question away", async () => {
    const { page, bar } = await compose(GRAVE);
    await bar.shows("President Varga is a clown");
    await press(page, X_POST);
    await bar.find(ASKED);
    await bar.click({ role: "button", name: "Go back" });
    await page.press("Control+a");
    await page.type("President Varga spoke first.");
    await gone(bar);
    await press(page, X_POST);
    await until("the post", async () => (await posted(page)).length === 1);
    await page.close();
  });

  test("a warning asks nothing", async () => {
    const text = "Join us on Thursday, 27 November 2026 in Vienna.";
    const { page, bar } = await compose(text);
    await bar.shows("is a Friday");
    await press(page, X_POST);
    await until("the post", async () => (await posted(page)).length === 1);
    await page.close();
  });

  test("a button that is none to the browser is held by its keys, too", async () => {
    const { page, bar } = await compose(
      GRAVE,
      "https://www.facebook.com/compose",
      "[role=dialog] [role=textbox]",
    );
    await bar.shows("President Varga is a clown");
    await press(page, FACEBOOK_POST);
    await bar.find(ASKED);
    expect(await posted(page)).toEqual([]);
    await bar.click({ role: "button", name: "Go back" });
    await press(page, FACEBOOK_POST);
    await until("the post", async () => (await posted(page)).length === 1);
    await page.close();
  });

  test("where Enter alone sends, it is a press, too, and the second goes through", async () => {
    const { page, bar } = await compose(GRAVE, "https://www.facebook.com/", FACEBOOK_COMMENT);
    await bar.shows("President Varga is a clown");
    await page.press("Enter");
    await bar.find(ASKED);
    const commented = () =>
      page.evaluate(
        (words) =>
          [...document.querySelectorAll("article > p")].some((said) => said.textContent === words),
        GRAVE,
      );
    expect(await commented()).toBe(false);
    await page.press("Escape");
    await gone(bar);
    await page.press("Enter");
    await until("the comment", commented);
    await page.close();
  });

  test("an Enter that chooses or breaks a line is never held; off for this tab means off, and the finding stays", async () => {
    const { page, bar } = await compose(`${GRAVE} @elena`, TELEGRAM, "#editable-message-text");
    await bar.shows("President Varga is a clown");
    await page.press("Enter");
    await until("who was chosen", async () => (await model(page)).endsWith("@elena_marsh "));
    await page.press("Shift+Enter");
    await until("another line", async () => (await model(page)).includes("\n"));
    expect(await bar.all(ASKED)).toEqual([]);
    expect(await posted(page)).toEqual([]);

    await page.type("Truly.");
    await page.press("Enter");
    await bar.click({ role: "button", name: "Don’t ask in this tab" });
    await gone(bar);
    await page.type(" Truly.");
    await until("the words where the caret was", async () =>
      (await model(page)).endsWith(" Truly."),
    );
    await bar.shows("President Varga is a clown");
    await page.press("Enter");
    await until("the post", async () => (await posted(page)).length === 1);
    expect(await bar.all(ASKED)).toEqual([]);
    await page.close();
  });
});

/** A page that hears presses of its buttons as early as a page can, and before anything of ours but the scout is there. */
function hearEarly(): void {
  document.documentElement.dataset.heard = "";
  const hear = ({ type, target }: Event) => {
    if (target instanceof Element && target.closest("[data-testid=tweetButton]"))
      document.documentElement.dataset.heard += `${type} `;
  };
  addEventListener("click", hear, true);
}

async function press(page: Page, selector: string): Promise<void> {
  const [x, y] = await until(`the button ${selector}`, () =>
    page.evaluate((wanted): [number, number] | undefined => {
      const button = document.querySelector(wanted);
      button?.scrollIntoView({ block: "nearest" });
      const box = button?.getBoundingClientRect();
      return box && [box.x + box.width / 2, box.y + box.height / 2];
    }, selector),
  );
  await page.click(x, y);
}

function posted(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (window.__posted ?? []).map((text) => text.replaceAll("\u00a0", " ").trim()),
    null,
  );
}

function gone(bar: Assistant): Promise<unknown> {
  return until("the question to be gone", async () => (await bar.all(ASKED)).length === 0);
}

function model(page: Page): Promise<string> {
  return page.evaluate(() => (window.__model?.() ?? "").replaceAll("\u00a0", " "), null);
}
