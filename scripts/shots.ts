// Pictures of every page of the extension and of the sidebar beside a draft, in both themes, narrow and wide, to be looked at.
//   npm run shots -- [--browser firefox] [--language ar] [--only studio-facts,exercise | readme] [--theme dark | forced]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packForm } from "@/lib/pack/form";
import { assistant } from "@/test/browser/drive/assistant";
import type { Page } from "@/test/browser/drive/browser";
import { launch } from "@/test/browser/drive/launch";
import { KEPT } from "@/test/browser/drive/states";
import { until } from "@/test/browser/drive/until";
import { servePages } from "@/test/pages/server";
import { siteHosts } from "@/test/pages/sites";
import { ensureBrowser } from "./browsers/find";
import { buildOnce, root } from "./build-once";

const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    language: { type: "string" },
    only: { type: "string" },
    theme: { type: "string" },
  },
});
const kind = values.browser === "firefox" ? "firefox" : "chromium";
const language = values.language ?? "en";
const THEMES = values.theme ? [values.theme] : ["light", "dark"];
const WIDTHS = [344, 1200];
/** Lists of the pack in the making that have an entry to be opened. */
const LISTS_OPEN = new Set(["rules", "facts", "campaigns", "windows"]);
/** The parts of the studio in the order of its navigation. */
const PARTS = ["open", "head", ...packForm().lists.map(({ name }) => name), "month", "try", "ship"];

interface Shot {
  /** Within the extension. */
  readonly path: string;
  /** What is pressed first, one after the other: a selector, and which of those it finds, from the end where negative. */
  readonly press: readonly (readonly [selector: string, index: number])[];
}

/** What is pictured, by what the picture is called. */
const PAGES: Readonly<Record<string, Shot>> = {
  desk: { path: "desk.html", press: [] },
  options: { path: "options.html", press: [] },
  record: { path: "record.html", press: [] },
  erase: { path: "record.html", press: [["main button.plain", -1]] },
  welcome: { path: "welcome.html", press: [] },
  help: { path: "help.html", press: [] },
  check: { path: "help.html#weekday-date", press: [] },
  practice: { path: "practice.html", press: [] },
  exercise: {
    path: "practice.html",
    press: [
      ["main li button", 0],
      ["main .acts button", 1],
    ],
  },
  lessons: {
    path: "practice.html",
    press: [
      ["main li button", 0],
      ["main .acts button", 0],
    ],
  },
  ...Object.fromEntries(
    PARTS.map((name, index) => [
      `studio-${name}`,
      {
        path: "studio.html",
        press: [
          ["nav button", index],
          ...(LISTS_OPEN.has(name) ? [["main li > button.entry", 0] as const] : []),
        ],
      } satisfies Shot,
    ]),
  ),
};
/** No picture is higher, in CSS pixels. */
const TALLEST = 2400;
/** A pack in the making, for the studio's pictures. */
const PACK = {
  format: 1,
  id: "mfa.norvania",
  layer: "ministry",
  version: 3,
  issued: "2026-11-20",
  issuer: { name: "Ministry of Foreign Affairs of Norvania" },
  rules: [
    { id: "names.turkiye", kind: "prefer", from: ["Turkey"], to: ["Türkiye"] },
    { id: "names.kyiv", kind: "prefer", from: ["Kiev"], to: ["Kyiv"] },
  ],
  campaigns: [
    { id: "clean-water", tags: ["#CleanWaterNow"], from: at(-3), until: at(4) },
    { id: "women-peace-security", tags: ["#WPS"], from: at(1), until: at(12) },
    { id: "visit-norvania", tags: ["#VisitNorvania"] },
  ],
  windows: [{ id: "harbour-talks", kind: "negotiation", from: at(2), until: at(5) }],
  calendar: [
    {
      name: "Day of the Lighthouse",
      month: Number(at(3).slice(5, 7)),
      day: Number(at(3).slice(8)),
    },
  ],
  facts: [{ id: "consular.visas", kind: "figure", reviewBy: at(3) }],
};
/** A slip of each family, and something grave, so that the gate has reason to ask. */
const DRAFT =
  "Join us on Thursday, 20 November 2026 for a fruitful exchange of views on migration. President Varga is a clown. Exports rose from 40 to 60 million, up 33%.";

ensureBrowser(kind);
const images = join(root, ".github/images");
const folder = join(root, ".output/shots");
mkdirSync(folder, { recursive: true });
const extension = buildOnce(kind);
const pages = await servePages();
const browser = await launch(kind, { extension, pages: { port: pages.port, hosts: siteHosts } });
try {
  if (values.only === "readme") await takeForReadme();
  for (const theme of values.only === "readme" ? [] : THEMES) {
    await choose(theme);
    for (const [name, { path, press }] of Object.entries(PAGES)) {
      if (!isWanted(name)) continue;
      const page = await browser.openExtensionPage(path);
      await until(name, () =>
        page.evaluate(
          (wanted) =>
            document.querySelector("h1, textarea") !== null &&
            document.documentElement.lang === wanted,
          language,
        ),
      );
      for (const [selector, index] of press)
        await until(selector, () =>
          page.evaluate(
            ([sought, place]) => {
              const found = [...document.querySelectorAll<HTMLButtonElement>(sought)].at(place);
              if (!found || found.disabled) return false;
              found.click();
              return true;
            },
            [selector, index] as const,
          ),
        );
      await take(page, name, theme);
      await page.close();
    }
    if (!isWanted("sidebar")) continue;
    const page = await browser.open("https://x.com/compose/post");
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[role="dialog"] [contenteditable="true"]')?.focus();
    }, null);
    await page.type(DRAFT);
    await assistant(page).shows("33%");
    await take(page, "sidebar", theme);
    await page.close();
  }
  console.log(`The pictures are in ${values.only === "readme" ? images : folder}`);
} finally {
  await browser.close();
  await pages.close();
}
process.exit(0);

function isWanted(name: string): boolean {
  return values.only === undefined || values.only.split(",").includes(name);
}

/** The two pictures at the head of the README; the draft's day is the Friday after next, so that it stays wrong. */
async function takeForReadme(): Promise<void> {
  const friday = new Date(Date.now() + (12 - new Date().getUTCDay()) * 86_400_000);
  const day = friday.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const draft = `Join us on Thursday, ${day} in Vienna for a fruitful exchange of views on public television. President Varga is a clown. €45 million went to schools.`;
  const sites = [
    ["x", "https://x.com/compose/post", '[role="dialog"] [contenteditable="true"]', "light"],
    ["facebook", "https://www.facebook.com/compose", "[role=dialog] [role=textbox]", "dark"],
  ] as const;
  for (const [name, address, box, theme] of sites) {
    await choose(theme);
    const page = await browser.open(address);
    await page.resize(1280, 880);
    if (theme === "dark") await page.pretend({ colorScheme: "dark" });
    await until(name, () =>
      page.evaluate((sought) => {
        document.querySelector<HTMLElement>(sought)?.focus();
        return document.activeElement !== document.body;
      }, box),
    );
    await page.type(draft);
    await assistant(page).shows("fruitful");
    await page.screenshot(join(images, `${name}.png`));
    await page.close();
  }
}

async function take(page: Page, name: string, theme: string): Promise<void> {
  if (theme === "forced") await page.pretend({ forcedColors: "active" });
  for (const width of WIDTHS) {
    await page.resize(width, 900);
    const height = await page.evaluate(() => document.documentElement.scrollHeight, null);
    await page.resize(width, Math.min(Math.max(height, 900), TALLEST));
    const file = `${[name, theme, language, width, kind].join("-")}.png`;
    await page.screenshot(join(folder, file));
    console.log(file);
  }
}

/** Stores settings as the settings page would. */
async function choose(theme: string): Promise<void> {
  const page = await browser.openExtensionPage("options.html");
  await page.evaluate(
    async (changes) => {
      const { chrome } = Object(globalThis) as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.local.set({
        ...changes.kept,
        settings: { side: "end", width: 352, ...changes.settings },
        studio: changes.pack,
      });
    },
    { settings: { theme: theme === "forced" ? "auto" : theme, language }, pack: PACK, kept: KEPT },
  );
  await page.close();
}

/** The day so many days from today, "YYYY-MM-DD". */
function at(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
