import { describe, expect, test } from "vitest";
import { type Assistant, assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn, middleOf } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const WRONG = "Join us on Thursday, 27 November 2026 in Vienna.";
const RIGHT = "Join us on Friday, 27 November 2026 in Vienna.";
const FIX = { role: "button", name: "Friday, 27 November 2026" };

describe.each(browserKinds)("the assistant in %s", (kind) => {
  const here = withExtension(kind);

  /** Opens a page and puts the caret into its compose box, once the assistant can see that. */
  async function compose(
    address: string,
    box = "[role=dialog] [contenteditable=true]",
  ): Promise<{ page: Page; bar: Assistant }> {
    const page = await here.browser.open(address);
    const bar = assistant(page);
    await focusOn(page, box);
    await bar.shows("Attaché");
    return { page, bar };
  }

  test("is not there until a compose box is used", async () => {
    const page = await here.browser.open("https://x.com/home");
    await until("the page", () => page.evaluate(() => document.readyState === "complete", null));
    expect(await assistant(page).text()).toBeUndefined();
    await focusOn(page, "[contenteditable=true]");
    await assistant(page).shows("280 left on X");
    await page.close();
  });

  test("finds, counts, fixes and undoes on X under a strict policy", async () => {
    const { page, bar } = await compose("https://x.com/compose/post?csp=1");
    await page.type(WRONG);
    await bar.shows("27 November 2026 is a Friday.");
    await bar.shows("232 left on X");
    await bar.click(FIX);
    await models(page, RIGHT);
    await page.press("Control+z");
    await models(page, WRONG);
    await bar.click(FIX);
    await models(page, RIGHT);
    await bar.click({ role: "button", name: "Undo" });
    await models(page, WRONG);
    await bar.click({ role: "button", name: "Ignore here" });
    await bar.shows("1 ignored");
    expect(await posted(page)).toEqual([]);
    await page.close();
  });

  test("keeps off the text and the button, and folds", async () => {
    const { page, bar } = await compose("https://x.com/compose/post");
    await page.type(WRONG);
    await bar.shows("is a Friday");
    for (const [width, height] of [
      [1440, 900],
      [1280, 800],
      [1000, 760],
    ] as const) {
      await page.resize(width, height);
      await until(`a place at ${width} pixels`, async () => !(await covers(page)));
    }
    await bar.click({ role: "button", name: "Fold the sidebar" });
    const folded = await bar.find({ role: "button", name: /^Open Attaché\. \d+ things? to/ });
    expect([folded.box.width, folded.box.height]).toEqual([40, 40]);
    await bar.click({ role: "button", name: /^Open Attaché/ });
    await bar.shows("is a Friday");
    await page.close();
  });

  test("opens a card at the words, by the pointer", async () => {
    const { page, bar } = await compose("https://x.com/compose/post");
    await page.type(WRONG);
    await bar.shows("is a Friday");
    const [x, y] = await middleOf(page, "[role=dialog] [contenteditable=true]", "Thursday");
    await page.click(x, y);
    await bar.click({ role: "button", name: "Close" });
    await until(
      "no card",
      async () => (await bar.all({ role: "button", name: "Close" })).length === 0,
    );
    await page.move(x, y + 400);
    await page.move(x, y);
    await bar.find({ role: "button", name: "Close" });
    await page.press("Escape");
    await until(
      "no card",
      async () => (await bar.all({ role: "button", name: "Close" })).length === 0,
    );
    expect(await page.evaluate(() => location.pathname, null)).toBe("/compose/post");
    await page.close();
  });

  test("lives inside a modal dialog, out of reach of its focus trap and the page's shortcuts", async () => {
    const page = await here.browser.open("https://x.com/home");
    await page.evaluate(showTrap, null);
    const bar = assistant(page);
    await focusOn(page, "dialog textarea");
    await bar.shows("Attaché");
    await page.type(WRONG);
    await bar.shows("is a Friday");
    await page.evaluate(() => {
      document.documentElement.dataset.heard = "";
    }, null);
    await bar.focus(FIX);
    await page.press("j");
    await until("the focus to stay", async () => (await bar.find(FIX)).focused);
    await page.press("Enter");
    await until("the fix", async () => (await textIn(page)) === RIGHT);
    expect(await page.evaluate(() => document.documentElement.dataset.heard, null)).toBe("");
    await page.evaluate(() => document.querySelector("dialog")?.remove(), null);
    await until("it to go with its box", async () => (await bar.text()) === undefined);
    await page.close();
  });

  test("lets go of a box that the page takes away, and goes on with the next", async () => {
    const { page, bar } = await compose("https://x.com/compose/post");
    await page.type(WRONG);
    await bar.shows("is a Friday");
    await page.evaluate(
      () => document.querySelector<HTMLElement>("[data-testid=app-bar-close]")?.click(),
      null,
    );
    await until("it to be gone", async () => !(await bar.text()));
    await focusOn(page, "[contenteditable=true]");
    await bar.shows("280 left on X");
    expect(page.console.filter((line) => line.startsWith("uncaught"))).toEqual([]);
    await page.close();
  });

  test("the desk checks a text of its own", async () => {
    const page = await here.browser.openExtensionPage("desk.html");
    await until("the box", () =>
      page.evaluate(() => document.activeElement?.localName === "textarea", null),
    );
    await page.type(WRONG);
    await until("the finding", () =>
      page.evaluate(() => document.body.textContent?.includes("is a Friday"), null),
    );
    await page.close();
  });

  test("has tried to reach nobody", () => {
    expect(here.browser.strayConnections()).toEqual([]);
  });
});

async function models(page: Page, wanted: string): Promise<void> {
  await until(`the editor's model to be "${wanted}"`, async () => {
    const model = await page.evaluate(() => window.__model?.() ?? "", null);
    return model.replaceAll("\u00a0", " ") === wanted;
  });
}

function posted(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__posted ?? [], null);
}

function textIn(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector<HTMLTextAreaElement>("dialog textarea")?.value,
    null,
  );
}

/** Whether the sidebar lies on the editor or on its button. */
async function covers(page: Page): Promise<boolean> {
  const bar = await page.inShadow(
    "attache-sidebar",
    (root) => root.querySelector(".sidebar")?.getBoundingClientRect().toJSON() as DOMRect,
    null,
  );
  const boxes = await page.evaluate(
    () =>
      ["[role=dialog] [contenteditable=true]", "[data-testid=tweetButton]"].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect,
      ),
    null,
  );
  if (!bar) return true;
  return boxes.some(
    (box) =>
      box.left < bar.right && bar.left < box.right && box.top < bar.bottom && bar.top < box.bottom,
  );
}

/** A native modal dialog, clipped and moved, with a focus trap and a page that listens to every key. */
function showTrap(): void {
  const dialog = document.createElement("dialog");
  dialog.style.cssText = "width:500px;transform:translateY(40px);overflow:hidden";
  const box = dialog.appendChild(document.createElement("textarea"));
  const note = (what: string) => {
    document.documentElement.dataset.heard += what;
  };
  document.addEventListener("keydown", ({ key }) => note(key), true);
  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (
        !dialog.isConnected ||
        (target instanceof Node && dialog.contains(target) && target === box)
      )
        return;
      note("trap");
      box.focus();
    },
    true,
  );
  document.body.append(dialog);
  dialog.showModal();
}
