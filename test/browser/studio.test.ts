import { describe, expect, test } from "vitest";
import type { Page } from "./drive/browser";
import { shows } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

describe.each(browserKinds)("the studio in %s", (kind) => {
  const here = withExtension(kind);

  test("by keyboard: a rule, its examples as they are typed, undo, a key, a signed pack", async () => {
    let page = await here.browser.openExtensionPage("studio.html");
    await press(page, "About the pack");
    await fill(page, "Name", "Ministry of Ruritania");
    await press(page, "Rules");
    await press(page, "Add a rule: prefer");
    await fill(page, "Id", "names.turkiye");
    await choose(page, "Severity", "w");
    await choose(page, "Policy", "r");
    await fill(page, "From", "Turkey");
    await fill(page, "To", "Türkiye");
    await fill(page, "Source", "Circular 1/2026");
    await fill(page, "Hit", "Good morning.");
    await fill(page, "Miss", "Talks with Türkiye continue.");
    await shows(page, "must fire and does not");
    await fill(page, "Hit", "Talks with Turkey continue.");
    await shows(page, "Nothing is wrong here");
    await press(page, "Remove");
    await press(page, "Undo");
    await shows(page, "names.turkiye");
    await page.close();

    page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Sign and ship");
    await shows(page, "Nothing is wrong here");
    await fill(page, "Passphrase", "a long passphrase");
    await press(page, "Make a key");
    await shows(page, "The key was made");
    await fill(page, "Passphrase", "another passphrase");
    await press(page, "Sign");
    await shows(page, "does not open the key");
    await fill(page, "Passphrase", "a long passphrase");
    await press(page, "Sign");
    await shows(page, "my.ministry-1.signed.json");
    await shows(page, "windows-chrome.reg");
    expect(page.console.filter((line) => line.startsWith("error"))).toEqual([]);
    await page.close();
  });
});

/** Gives the last enabled button of that very name the focus, and presses Enter. */
async function press(page: Page, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((sought) => {
      const buttons = [...document.querySelectorAll("button")].filter((one) => !one.disabled);
      const button = buttons.findLast((one) => one.textContent === sought);
      button?.focus();
      return button !== undefined && document.activeElement === button;
    }, name),
  );
  await page.press("Enter");
}

/** Gives the field of a label the focus. */
async function focus(page: Page, label: string): Promise<void> {
  await until(`the field "${label}"`, () =>
    page.evaluate((sought) => {
      const found = [...document.querySelectorAll("label")].find(
        (one) => one.textContent?.replace(" *", "") === sought,
      );
      found?.control?.focus();
      return found !== undefined && document.activeElement === found.control;
    }, label),
  );
}

async function fill(page: Page, label: string, words: string): Promise<void> {
  await focus(page, label);
  await page.press("Control+a");
  await page.type(words);
}

/** Chooses by the first letter, as a list lets itself be searched. */
async function choose(page: Page, label: string, letter: string): Promise<void> {
  await focus(page, label);
  await page.type(letter);
}
