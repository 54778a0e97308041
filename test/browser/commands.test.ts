import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const WRONG = "Our embassy in Vienna is closed on Thursday, 27 November 2026.";
const RIGHT = "Our embassy in Vienna is closed on Friday, 27 November 2026.";
const FIX = { role: "button", name: "Friday, 27 November 2026" };

describe.each(browserKinds)("the keyboard commands in %s", (kind) => {
  const here = withExtension(kind);

  test("one walks to the finding and its fix, one goes to the sidebar and back", async () => {
    const { browser } = here;
    const page = await browser.open("https://x.com/compose/post");
    const bar = assistant(page);
    await focusOn(page, "[role=dialog] [contenteditable=true]");
    await bar.shows("Attaché");
    await page.type(WRONG);
    await bar.shows("is a Friday");

    await browser.command("walk-findings");
    await until("the keyboard at the fix", async () =>
      (await bar.all(FIX)).some(({ focused }) => focused),
    );
    await page.press("Enter");
    await until("the fix", async () => (await model()) === RIGHT);
    await until("the keyboard in the text", () => isInText());

    await browser.command("toggle-sidebar");
    await until("the keyboard in the sidebar", async () => !(await isInText()));
    await browser.command("toggle-sidebar");
    await until("the keyboard back in the text", () => isInText());
    expect(await model()).toBe(RIGHT);
    await page.close();

    function isInText(): Promise<boolean> {
      return page.evaluate(
        () => Boolean(document.activeElement?.closest("[contenteditable=true]")),
        null,
      );
    }
    async function model(): Promise<string> {
      const text = await page.evaluate(() => window.__model?.() ?? "", null);
      return text.replaceAll("\u00a0", " ").trim();
    }
  });
});
