import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import type { Browser, Page } from "./drive/browser";
import { focusOn, shows } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const WHY = "Why: about the check “Weekday and date”, in a new tab";

describe.each(browserKinds)("help in %s", (kind) => {
  const here = withExtension(kind);

  test("lists every check and finds one by its name", async () => {
    const page = await here.browser.openExtensionPage("help.html");
    await shows(page, "Weekday and date");
    await page.evaluate(() => document.querySelector("input")?.focus(), null);
    await page.type("weekday");
    await until("one check", async () => (await links(page)).length === 1);
    expect(await links(page)).toEqual(["Weekday and date"]);
    await page.close();
  });

  test("runs a check's own examples on its page, and leaves by a link", async () => {
    const page = await here.browser.openExtensionPage("help.html#weekday-date");
    await shows(page, "20 November 2026 is a Friday.");
    expect(await page.evaluate(() => document.title, null)).toBe("Weekday and date · Attaché");
    expect(
      await page.evaluate(() => document.querySelector(".examples mark")?.textContent, null),
    ).toBe("Thursday, 20 November");
    await page.evaluate(() => document.querySelector<HTMLElement>("main a")?.focus(), null);
    await page.press("Enter");
    await shows(page, "What is checked");
    expect(page.console.filter((line) => line.startsWith("error"))).toEqual([]);
    await page.close();
  });

  test("is one key away from a finding beside a compose box", async () => {
    const page = await here.browser.open("https://x.com/compose/post");
    await focusOn(page, "[role=dialog] [contenteditable=true]");
    await page.type("Join us on Thursday, 4 December 2026 at the embassy.");
    const bar = assistant(page);
    await bar.shows("4 December 2026 is a Friday.");
    await bar.click({ role: "button", name: WHY });
    const opened = await here.browser.find(`${await base(here.browser)}help.html#weekday-date`);
    await shows(opened, "Gregorian calendar, computed");
    for (const part of ["What it finds", "What it leaves alone", "If it is wrong"])
      await shows(opened, part);
    await opened.close();
    await page.close();
  });

  test("says where a pack's rule is explained", async () => {
    const page = await here.browser.openExtensionPage("help.html#mfa.turkiye");
    await shows(page, "“mfa.turkiye” is a rule of your rule pack.");
    await page.close();
  });
});

function links(page: Page): Promise<string[]> {
  return page.evaluate(
    () => [...document.querySelectorAll("main li a")].map((link) => link.textContent ?? ""),
    null,
  );
}

/** The address under which this browser has the extension's pages. */
async function base(browser: Browser): Promise<string> {
  const page = await browser.openExtensionPage("help.html");
  const address = await page.evaluate(() => new URL(".", location.href).href, null);
  await page.close();
  return address;
}
