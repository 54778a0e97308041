import { beforeAll, describe, expect, test } from "vitest";
import { violations, violationsInAllColours } from "./drive/axe";
import type { Browser, Page } from "./drive/browser";
import { browserKinds } from "./drive/launch";
import { KEPT, STATES } from "./drive/states";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const PAGES = [
  ["the settings", "options.html"],
  ["the list of checks", "help.html"],
  ["the page of a check", "help.html#weekday-date"],
  ["the record", "record.html"],
  ["the welcome", "welcome.html"],
  ["practice", "practice.html"],
  ["the studio", "studio.html"],
  ["the desk", "desk.html"],
] as const;

/** Something of each kind: a warning with its fix, a question, a hint. */
const DRAFT =
  "Join us on Thursday, 4 December 2026. Trade grew by 40 per cent, a historic first. We had a fruitful exchange of views. #womenpeacesecurity";

describe.each(browserKinds)("axe finds nothing in %s", (kind) => {
  const here = withExtension(kind);

  describe.each([
    ["light", "en"],
    ["dark", "ar"],
  ])("in %s, language %s,", (theme, language) => {
    beforeAll(() => set(here.browser, { theme, language }));

    test.each(PAGES)("on %s", async (_name, path) => {
      const page = await openIn(here.browser, path, language);
      expect(await violationsInAllColours(page)).toEqual([]);
      await page.resize(344, 900);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

    test.each(STATES)("on $name", async ({ path, steps }) => {
      const page = await openIn(here.browser, path, language);
      await page.resize(344, 900);
      for (const [index, step] of steps.entries()) {
        await step(page);
        expect({ index, found: await violationsInAllColours(page) }).toEqual({ index, found: [] });
      }
      await page.close();
    });

    test("on the desk with a draft", async () => {
      const page = await here.browser.openExtensionPage("desk.html");
      await until("the box", () =>
        page.evaluate(() => document.activeElement?.tagName === "TEXTAREA", null),
      );
      await page.type(DRAFT);
      await until("findings", () =>
        page.evaluate(() => document.querySelectorAll(".finding").length > 1, null),
      );
      expect(await violationsInAllColours(page)).toEqual([]);
      await page.close();
    });
  });
});

/** Opens a page of the extension and waits until it speaks the language. */
async function openIn(browser: Browser, path: string, language: string): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await until("the page in its language", () =>
    page.evaluate(
      (wanted) =>
        document.querySelector("h1, textarea") !== null && document.documentElement.lang === wanted,
      language,
    ),
  );
  return page;
}

/** Stores settings as the settings page would. */
async function set(browser: Browser, settings: { theme: string; language: string }) {
  const page = await browser.openExtensionPage("options.html");
  await page.evaluate(
    async (changes) => {
      // Both browsers answer with promises where callbacks are left out.
      const { storage } = (globalThis as never as { chrome: typeof chrome }).chrome;
      await storage.local.set(changes);
    },
    { ...KEPT, settings: { side: "end", width: 352, ...settings } },
  );
  await page.close();
}

declare const chrome: {
  storage: { local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};
