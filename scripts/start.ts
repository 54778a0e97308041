// Opens a browser with the extension on a playground: compose pages with the real editors, served as their platforms' hosts.
// Without a display it types a draft by itself and prints what was found.
//   npm start [-- --browser firefox] [--headless] [--pack FILE | --no-pack]
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { assistant } from "@/test/browser/drive/assistant";
import type { Browser } from "@/test/browser/drive/browser";
import { launch } from "@/test/browser/drive/launch";
import { servePages } from "@/test/pages/server";
import { siteHosts } from "@/test/pages/sites";
import { ensureBrowser } from "./browsers/find";
import { buildOnce, root } from "./build-once";

const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    headless: { type: "boolean" },
    pack: { type: "string" },
    "no-pack": { type: "boolean" },
  },
});
const kind = values.browser === "firefox" ? "firefox" : "chromium";
if (values.browser && !["firefox", "chromium"].includes(values.browser)) {
  console.error(`--browser ${values.browser}: give chromium or firefox.`);
  process.exit(2);
}
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headed = hasDisplay && !values.headless;

/** The pack of an invented ministry, and the key that it is signed with. */
const RURITANIA = join(root, "test/pack/ruritania");

/** A draft with one slip of each family, and one against the example's pack. */
const DRAFT =
  "Join us on Thursday, 20 November 2026 for a fruitful exchange of views on migration. President Varga is a clown. Livestream from our embassy to Turkey.";

try {
  ensureBrowser(kind);
  const extension = buildOnce(kind);
  console.log("Opening the playground…");
  const pages = await servePages();
  const browser = await launch(kind, {
    extension,
    pages: { port: pages.port, hosts: siteHosts },
    headed,
    // Whoever looks sees the first run as a user does.
    keepsWelcome: headed,
  });
  try {
    if (!values["no-pack"]) await putInForce(browser);
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

/** Takes in a pack as a user would, but without the questions: Ruritania's, or the file that was named. */
async function putInForce(browser: Browser): Promise<void> {
  const file = values.pack
    ? resolve(process.env.INIT_CWD ?? ".", values.pack)
    : join(RURITANIA, "ministry.signed.json");
  const vouched = values.pack
    ? undefined
    : readFileSync(join(RURITANIA, "test-key.pub"), "utf8").trim();
  const page = await browser.openExtensionPage("options.html");
  const problems = await page.evaluate(
    async (request) => {
      const { chrome, browser: firefox }: Page = Object(globalThis);
      return JSON.stringify(await (firefox ?? chrome)?.runtime.sendMessage(request));
    },
    { type: "take-pack", text: readFileSync(file, "utf8"), vouched },
  );
  await page.close();
  if (problems !== "[]") throw new Error(`${file} was refused: ${problems}`);
  console.log(
    `${values.pack ?? "The pack of Ruritania, an invented ministry,"} governs (--no-pack for none, --pack FILE for yours).`,
  );
}

/** As much of an extension page's own interface as is used here. */
interface Api {
  runtime: { sendMessage: (request: object) => Promise<unknown> };
}
interface Page {
  chrome?: Api;
  browser?: Api;
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
  // Rows fade in: none counts as shown before.
  await sidebar.find({ role: "article" });
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
