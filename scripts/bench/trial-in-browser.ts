// What a trial of 10,000 past posts costs in the studio itself, in a browser: the time from the press of the button to the report, and
// the longest for which the page could not answer meanwhile.
//   npx tsx scripts/bench/trial-in-browser.ts [--browser firefox] [FILE of posts]
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { launch } from "@/test/browser/drive/launch";
import { until } from "@/test/browser/drive/until";
import { servePages } from "@/test/pages/server";
import { siteHosts } from "@/test/pages/sites";
import { ensureBrowser } from "../browsers/find";
import { buildOnce } from "../build-once";
import { POSTS, postAt } from "./past-posts";

const { values, positionals } = parseArgs({
  options: { browser: { type: "string" } },
  allowPositionals: true,
});
const kind = values.browser === "firefox" ? "firefox" : "chromium";
const posts = positionals[0]
  ? readFileSync(resolve(process.env.INIT_CWD ?? ".", positionals[0]), "utf8")
  : Array.from({ length: POSTS }, (_, at) => JSON.stringify({ text: postAt(at) })).join("\n");
const RULE = {
  kind: "prefer",
  severity: "warn",
  source: "Circular 1/2026",
  tests: { hit: ["–"], miss: ["–"] },
};
const PACK = {
  format: 1,
  id: "bench.ministry",
  layer: "ministry",
  version: 2,
  issued: "2026-11-01",
  issuer: { name: "Bench" },
  rules: [{ ...RULE, id: "names.turkiye", from: ["Turkey"], to: ["Türkiye"] }],
};

ensureBrowser(kind);
const extension = buildOnce(kind);
const pages = await servePages();
const browser = await launch(kind, { extension, pages: { port: pages.port, hosts: siteHosts } });
try {
  const page = await browser.openExtensionPage("options.html");
  await page.evaluate(async (studio) => {
    const { chrome } = Object(globalThis) as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ studio, settings: { language: "en" } });
  }, PACK);
  await page.close();
  const studio = await browser.openExtensionPage("studio.html");
  await until("the studio", () =>
    studio.evaluate((title) => {
      const buttons = [...document.querySelectorAll<HTMLElement>("nav button")];
      const wanted = buttons.find(({ textContent }) => textContent === title);
      wanted?.click();
      return wanted !== undefined;
    }, "Try it"),
  );
  await until("the picker", () =>
    studio.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      if (!input) return false;
      const files = new DataTransfer();
      files.items.add(new File([content], "posts.jsonl"));
      input.files = files.files;
      // From here on: how late a task comes that stands in line all the time.
      const page = Object(globalThis) as { longest: number };
      let last = performance.now();
      page.longest = 0;
      setInterval(() => {
        const now = performance.now();
        page.longest = Math.max(page.longest, now - last - 10);
        last = now;
      }, 10);
      input.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    }, posts),
  );
  const began = performance.now();
  let told = "";
  while (!/posts tried\./.test(told)) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    told = await studio.evaluate(() => document.body.textContent, null);
    if (performance.now() - began > 600_000) throw new Error(`no report in ten minutes:\n${told}`);
  }
  const seconds = (performance.now() - began) / 1000;
  const [longest, cores] = await studio.evaluate(
    () => [
      (Object(globalThis) as { longest: number }).longest,
      (navigator as Navigator).hardwareConcurrency,
    ],
    null,
  );
  const count = /([\d,]+) posts tried\./.exec(told)?.[1];
  console.log(
    `${kind}, ${cores} cores: ${count} posts tried in ${seconds.toFixed(1)} s; the page waited at most ${longest?.toFixed(0)} ms`,
  );
} finally {
  await browser.close();
  await pages.close();
}
process.exit(0);
