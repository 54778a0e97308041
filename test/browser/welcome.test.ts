import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildOnce } from "@/scripts/build-once";
import { type PageServer, servePages } from "../pages/server";
import { siteHosts } from "../pages/sites";
import type { Browser } from "./drive/browser";
import { shows } from "./drive/in-page";
import { browserKinds, launch } from "./drive/launch";
import { until } from "./drive/until";

describe.each(browserKinds)("the first run in %s", (kind) => {
  let pages: PageServer;
  let browser: Browser;
  beforeAll(async () => {
    pages = await servePages();
    browser = await launch(kind, {
      extension: buildOnce(kind),
      pages: { port: pages.port, hosts: siteHosts },
      keepsWelcome: true,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  test("opens a page by itself, with a box in which something is found and mended", async () => {
    const page = browser.welcome;
    if (!page) throw new Error("No page of welcome was opened");
    await shows(page, "Attaché is ready");
    await shows(page, "Nothing leaves this computer");
    await shows(page, "The capital of Australia is Canberra");
    const draft = () => page.evaluate(() => document.querySelector("textarea")?.value ?? "", null);
    const before = await draft();
    await until("a fix", () =>
      page.evaluate(() => {
        const fix = document.querySelector<HTMLElement>(".acts .filled");
        fix?.focus();
        return fix !== null;
      }, null),
    );
    await page.press("Enter");
    await until("another text", async () => (await draft()) !== before);
    expect(page.console.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  test("is not recorded, and lasts under a minute: some two hundred words", async () => {
    const page = await browser.openExtensionPage("record.html");
    await shows(page, "Nothing has been recorded yet.");
    await page.close();
    const words = await browser.welcome?.evaluate(
      () => document.querySelector(".tell")?.textContent?.split(/\s+/u).length ?? 0,
      null,
    );
    expect(words).toBeLessThan(240);
    expect(words).toBeGreaterThan(100);
  });
});
