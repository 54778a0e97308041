// Opens a browser with the extension on a playground: compose pages with the real editors, served as their platforms' hosts.
// Without a display it types a draft by itself and prints what was found.
//   npm start [-- --browser firefox] [--headless]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { assistant } from "@/test/browser/drive/assistant";
import type { Browser } from "@/test/browser/drive/browser";
import { launch } from "@/test/browser/drive/launch";
import { servePages } from "@/test/pages/server";
import { siteHosts } from "@/test/pages/sites";
import { ensureBrowser } from "./browsers/find";
import { buildOnce, root } from "./build-once";

const { values } = parseArgs({
  options: { browser: { type: "string" }, headless: { type: "boolean" } },
});
const kind = values.browser === "firefox" ? "firefox" : "chromium";
if (values.browser && !["firefox", "chromium"].includes(values.browser)) {
  console.error(`--browser ${values.browser}: give chromium or firefox.`);
  process.exit(2);
}
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headed = hasDisplay && !values.headless;

/** A draft with one slip of each family. */
const DRAFT =
  "Join us on Thursday, 20 November 2026 for a fruitful exchange of views on migration. President Varga is a clown. Livestream from our embassy in Vienna.";

try {
  ensureBrowser(kind);
  const extension = buildOnce(kind);
  console.log("Opening the playground…");
  const pages = await servePages();
  const browser = await launch(kind, {
    extension,
    pages: { port: pages.port, hosts: siteHosts },
    headed,
  });
  try {
    if (headed) await stayOpen(browser);
    else await tryOut(browser);
  } finally {
    await browser.close();
    await pages.close();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function stayOpen(browser: Browser): Promise<void> {
  await browser.open("https://www.facebook.com/");
  await browser.open("https://x.com/compose/post");
  console.log("Type in the compose box. Close the browser, or press Ctrl+C here, to stop.");
  await Promise.race([browser.closed, new Promise((resolve) => process.once("SIGINT", resolve))]);
}

async function tryOut(browser: Browser): Promise<void> {
  const page = await browser.open("https://x.com/compose/post");
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[role="dialog"] [contenteditable="true"]')?.focus();
  }, null);
  await page.type(DRAFT);
  const sidebar = assistant(page);
  await sidebar.shows("20 November 2026");
  const findings = await sidebar.all({ role: "article" });
  const picture = join(root, ".cache", `playground-${kind}.png`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  await page.screenshot(picture);
  console.log(
    `\nTyped on https://x.com/compose/post in ${kind}, without a display:\n  ${DRAFT}\n\nFound:`,
  );
  for (const { text } of findings) console.log(`  • ${text}`);
  console.log(`\nScreenshot: ${picture}`);
}
