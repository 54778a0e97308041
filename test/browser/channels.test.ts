import { describe, expect, test } from "vitest";
import { type Assistant, assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { copyElsewhere } from "./drive/clipboard";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const BOX = "[role=dialog] [contenteditable=true]";
const FIRST = "The consulate in Halden opens at nine on Monday. ".repeat(5).trim();
const SECOND = "Bring your passport, one photograph and the form, and come half an hour early. "
  .repeat(3)
  .trim();
const THIRD = "Write to the consulate in Halden before Friday noon and we shall answer.";

/** What both browsers' pages of an extension have, as far as it is asked here. */
interface Storing {
  storage: { local: { get: (keys: null, take: (all: object) => void) => void } };
}

describe.each(browserKinds)("length and threads in %s", (kind) => {
  const here = withExtension(kind);

  async function compose(): Promise<{ page: Page; bar: Assistant }> {
    const page = await here.browser.open("https://x.com/compose/post");
    const bar = assistant(page);
    await focusOn(page, BOX);
    await bar.shows("Attaché");
    return { page, bar };
  }

  test("parts a draft and fills the boxes that the user adds", async () => {
    await copyElsewhere(here.browser, `${FIRST} ${SECOND} ${THIRD}`);
    const { page, bar } = await compose();
    await page.press("Control+v");
    await bar.shows("too many for X");
    await bar.click({ role: "button", name: "Split into a thread" });
    await bar.shows("3 posts for X");
    await bar.click({ role: "checkbox", name: /^Number the posts/ });
    await bar.shows("1/3");
    await bar.click({ role: "button", name: "Put them into the thread" });
    await models(page, 0, `${FIRST} 1/3`);
    await bar.shows("2 of 3 goes in there");
    await addPost(page);
    await models(page, 1, `${SECOND} 2/3`);
    await addPost(page);
    await models(page, 2, `${THIRD} 3/3`);
    await bar.shows("All 3 posts are in place.");
    await page.press("Control+z");
    await models(page, 2, "");
    expect(await page.evaluate(() => window.__posted ?? [], null)).toEqual([]);
    await page.close();
  });

  test("leaves a box alone that the user has begun to fill", async () => {
    await copyElsewhere(here.browser, `${FIRST} ${SECOND}`);
    const { page, bar } = await compose();
    await page.press("Control+v");
    await bar.click({ role: "button", name: "Split into a thread" });
    await bar.click({ role: "button", name: "Put them into the thread" });
    await models(page, 0, FIRST);
    await page.press("Control+z");
    await models(page, 0, `${FIRST} ${SECOND}`);
    await bar.find({ role: "button", name: "Put them into the thread" });
    await addPost(page);
    await until("two boxes", () =>
      page.evaluate((box) => document.querySelectorAll(box).length === 2, BOX),
    );
    await bar.shows("post 1 of 2");
    await models(page, 1, "");
    await page.close();
  });

  test("tells quietly where the page's own counter differs", async () => {
    // The page counts with a library of 2021, which weighs this emoji 5.
    await copyElsewhere(here.browser, `${"a".repeat(262)} 🧑‍🔧`);
    const { page, bar } = await compose();
    await page.press("Control+v");
    await bar.shows("15 left on X");
    await bar.shows("own counter says 12 left; counted here: 15");
    await bar.find({ role: "button", name: "Copy for a report" });
    await page.close();
  });

  test("counts a post that went out, and keeps none of its words", async () => {
    const { page, bar } = await compose();
    await page.type("The reading room opens on Monday.");
    await bar.shows("247 left on X");
    const [x, y] = await page.evaluate((): [number, number] => {
      const box = document.querySelector("[data-testid=tweetButton]")?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
    }, null);
    await page.click(x, y);
    const desk = await here.browser.openExtensionPage("desk.html");
    await until("the count", async () => {
      await desk.evaluate(() => {
        const { chrome } = globalThis as { chrome?: Storing };
        const area = chrome?.storage.local;
        area?.get(null, (all) => {
          document.documentElement.dataset.stored = JSON.stringify(all);
        });
      }, null);
      const stored = await desk.evaluate(() => document.documentElement.dataset.stored ?? "", null);
      return (
        /"sent":\{"x @NorvaniaEmbassy":\["\d{4}-[^"]+Z"\]\}/u.test(stored) &&
        !stored.includes("reading")
      );
    });
    await desk.close();
    await page.close();
  });

  test("on Bluesky, too, fills the boxes that the user adds", async () => {
    await copyElsewhere(here.browser, `${FIRST} ${SECOND}`);
    const page = await here.browser.open("https://bsky.app/");
    const bar = assistant(page);
    const box = "[data-testid=composePostView] .ProseMirror";
    await focusOn(page, box);
    await bar.shows("Attaché");
    await page.press("Control+v");
    await bar.click({ role: "button", name: "Split into a thread" });
    await bar.shows("2 posts for Bluesky");
    await bar.click({ role: "button", name: "Put them into the thread" });
    await bar.shows("2 of 2 goes in there");
    await page.evaluate(
      () =>
        document.querySelector<HTMLElement>('[aria-label="Add another post to thread"]')?.click(),
      null,
    );
    await bar.shows("All 2 posts are in place.");
    const told = await page.evaluate(
      () => [window.__model?.("0") ?? "", window.__model?.("1") ?? ""],
      null,
    );
    expect(told.map((text) => text.replaceAll("\u00a0", " "))).toEqual([FIRST, SECOND]);
    await page.close();
  });

  test("learns an instance's own maximum from the counter of its page", async () => {
    const page = await here.browser.open("https://mastodon.social/home?max=1000");
    const bar = assistant(page);
    await focusOn(page, "textarea");
    await bar.shows("Attaché");
    await page.type("The consulate opens on Monday.");
    await bar.shows("970 left on Mastodon");
    await page.close();
  });

  test("at the desk, every channel is told at a glance, and the chosen ones come first", async () => {
    await copyElsewhere(here.browser, `${FIRST} ${SECOND}`);
    const desk = await here.browser.openExtensionPage("desk.html");
    await until("the box", () =>
      desk.evaluate(() => document.activeElement?.localName === "textarea", null),
    );
    await desk.press("Control+v");
    await until("what is too long", () =>
      desk.evaluate(() => {
        const text = document.querySelector(".channels")?.textContent ?? "";
        return /Bluesky/u.test(text) && /too many/u.test(document.body.textContent ?? "");
      }, null),
    );
    await desk.evaluate(
      () => document.querySelector<HTMLElement>(".channels .fold")?.click(),
      null,
    );
    await until("all channels", () =>
      desk.evaluate(
        () =>
          ["Facebook", "LinkedIn", "Threads", "Mastodon", "Telegram"].every((name) =>
            document.querySelector(".channels")?.textContent?.includes(name),
          ),
        null,
      ),
    );
    await desk.close();
  });

  test("explains on focus what weighs more", async () => {
    const { page, bar } = await compose();
    await page.type("45 million €");
    await bar.focus({ role: "button", name: "“€” counts 2" });
    await bar.shows("X counts “€” as 2");
    await page.press("Escape");
    await until("the tip to go", async () => !(await isShown(page, ".tip")));
    await page.close();
  });
});

function isShown(page: Page, selector: string): Promise<boolean | undefined> {
  return page.inShadow(
    "attache-sidebar",
    (root, wanted) => root.querySelector(wanted) !== null,
    selector,
  );
}

async function addPost(page: Page): Promise<void> {
  const [x, y] = await page.evaluate((): [number, number] => {
    const button = document.querySelector("[role=dialog] [data-testid=addButton]");
    button?.scrollIntoView({ block: "nearest" });
    const box = button?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
  }, null);
  await page.click(x, y);
}

async function models(page: Page, post: number, wanted: string): Promise<void> {
  await until(`post ${post + 1} to be "${wanted}"`, async () => {
    const model = await page.evaluate((key) => window.__model?.(key) ?? "", `modal ${post}`);
    return model.replaceAll("\u00a0", " ") === wanted;
  });
}
