import { describe, expect, test } from "vitest";
import type { Page } from "./drive/browser";
import { shows } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

describe.each(browserKinds)("practice in %s", (kind) => {
  const here = withExtension(kind);

  test("by keyboard: alone, with help, why, and the record", async () => {
    let page = await here.browser.openExtensionPage("practice.html");
    await press(page, "You announce an open day");
    await shows(page, "The draft to improve");
    await press(page, "Show what Attaché sees");
    await shows(page, "4 December 2026 is a Friday.");
    await press(page, "Friday, 4 December 2026");
    await until("the fix", async () => (await draft(page)).includes("Friday, 4 December 2026"));
    await press(page, "It could go out like this");
    await shows(page, "Found with help");
    await shows(page, "Guests plan by the weekday");
    await press(page, "All exercises");
    await shows(page, "done before");
    await page.close();
    page = await here.browser.openExtensionPage("practice.html");
    await shows(page, "Kept in this browser only");
    expect(await page.evaluate(() => document.querySelector("td + td")?.textContent, null)).toBe(
      "1",
    );
    await press(page, "Erase");
    await shows(page, "No exercise finished yet.");
    expect(page.console.filter((line) => line.startsWith("error"))).toEqual([]);
    await page.close();
  });

  test("a draft that was only deleted is not judged", async () => {
    const page = await here.browser.openExtensionPage("practice.html");
    await press(page, "You announce an open day");
    await until("the box", () =>
      page.evaluate(() => document.activeElement?.tagName === "TEXTAREA", null),
    );
    await page.press("Control+a");
    await page.press("Delete");
    await press(page, "It could go out like this");
    await shows(page, "Most of the draft is gone.");
    await page.close();
  });
});

/** Gives the button that begins so the focus, and presses Enter. */
async function press(page: Page, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((sought) => {
      const button = [...document.querySelectorAll("button")].find(
        (one) => one.textContent?.startsWith(sought) && !one.disabled,
      );
      button?.focus();
      return button !== undefined && document.activeElement === button;
    }, name),
  );
  await page.press("Enter");
}

function draft(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector("textarea")?.value ?? "", null);
}
