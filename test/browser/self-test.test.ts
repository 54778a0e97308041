import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const DRAFT = "Zephyr talks resume on Tuesday.";

describe.each(browserKinds)("the self-test in %s", (kind) => {
  const running = withExtension(kind);

  test("tells what is found in the open tabs, and not a word of what is written there", async () => {
    const { browser } = running;
    const page = await browser.open("https://x.com/compose/post");
    await focusOn(page, "[role=dialog] [contenteditable=true]");
    await assistant(page).shows("Attaché");
    await page.type(DRAFT);
    await assistant(page).shows("left on X");
    const other = await browser.open("https://www.linkedin.com/feed/?open");
    await focusOn(other, ".ql-editor");
    await assistant(other).shows("Attaché");
    await other.type(DRAFT);

    const own = await browser.openExtensionPage("options.html");
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
    for (const word of DRAFT.split(/\W+/u).filter(({ length }) => length > 2)) {
      expect(report).not.toContain(word);
    }
    expect(report).not.toContain("Norvania");
  });
});
