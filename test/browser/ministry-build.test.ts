import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nlp from "compromise/two";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { provideParser } from "@/lib/draft/syntax";
import { buildOnce, root } from "@/scripts/build-once";
import { runPackTool } from "@/scripts/pack/tool";
import { type PageServer, servePages } from "../pages/server";
import { siteHosts } from "../pages/sites";
import type { Browser, Page } from "./drive/browser";
import { shows } from "./drive/in-page";
import { browserKinds, launch } from "./drive/launch";
import { until } from "./drive/until";

const HOST = "packs.ruritania.example";
const BASE = `https://${HOST}/base/`;
const ruritania = join(root, "test/pack/ruritania");
const origins = join(root, ".cache", "origins.json");

/** What the ministry's server answers, by address. */
const files = new Map<string, string>();
let pages: PageServer;

beforeAll(async () => {
  provideParser(nlp);
  mkdirSync(join(root, ".cache"), { recursive: true });
  const key = readFileSync(join(ruritania, "test-key.pub"), "utf8").trim();
  writeFileSync(
    origins,
    JSON.stringify({ origins: [{ url: `${BASE}latest.json`, pack: "ruritania.base", key }] }),
  );
  pages = await servePages({ files });
});
afterAll(() => pages?.close());

/** Publishes the pack as a lead does: with the command. */
async function publish(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "attache-publish-"));
  const said: string[] = [];
  const code = await runPackTool(
    [
      ...["sign", join(ruritania, "ministry.yaml"), "--key", join(ruritania, "test-key.pem")],
      ...["--publish", place, "--out", join(place, "signed.json")],
    ],
    { directory: place, print: () => {}, complain: (line) => said.push(line) },
  );
  expect([code, said]).toEqual([0, []]);
  files.clear();
  for (const name of readdirSync(place))
    files.set(`${BASE}${name}`, readFileSync(join(place, name), "utf8"));
  rmSync(place, { recursive: true });
}

describe.each(browserKinds)("a ministry's own build in %s", (kind) => {
  let browser: Browser | undefined;
  const start = async () => {
    browser = await launch(kind, {
      extension: buildOnce(kind, origins),
      pages: { port: pages.port, hosts: [...siteHosts, HOST] },
    });
    return browser;
  };
  const end = async () => {
    await browser?.close();
    browser = undefined;
  };
  afterAll(end);

  test("fetches its pack from its own server, and nothing from anywhere else", async () => {
    await publish();
    const before = pages.requests.length;
    const { openExtensionPage, strayConnections } = await start();
    const desk = await openExtensionPage("desk.html");
    await shows(desk, "governed by ruritania.base version 42");
    const asked = pages.requests.slice(before).filter(({ host }) => host === HOST);
    expect(asked.map(({ path }) => path.replace(/[0-9a-f]{64}/, "HASH")).sort()).toEqual([
      "/base/HASH.json",
      "/base/latest.json",
    ]);
    expect(strayConnections()).toEqual([]);
    await until("nothing on the toolbar button", async () => (await badgeOf(desk)) === " Attaché");
    await end();
  });

  test("does not believe a server that serves something else, and says so", async () => {
    await publish();
    const latest = files.get(`${BASE}latest.json`) ?? "";
    files.set(
      `${BASE}latest.json`,
      latest.replace(/("payload": ".{8})(.)/, (_, head, byte) => head + (byte === "A" ? "B" : "A")),
    );
    const { openExtensionPage } = await start();
    const page = await openExtensionPage("options.html");
    await shows(page, `From the ministry’s server ${HOST}`);
    await shows(page, "is not what was signed");
    await shows(page, "built in");
    await until("the toolbar button to say it", async () =>
      (await badgeOf(page)).startsWith("! Attaché\nA rule pack is not in order"),
    );
    await end();
  });
});

describe("what each build may do", () => {
  const manifestOf = (folder: string) => readFileSync(join(folder, "manifest.json"), "utf8");
  const scriptsOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(folder, name), "utf8"));

  test.each(browserKinds)("the stores' for %s can neither wake up nor ask anybody", (kind) => {
    const folder = buildOnce(kind);
    const manifest = manifestOf(folder);
    expect(manifest).not.toContain('"alarms"');
    expect(manifest).toContain("connect-src 'none'");
    for (const script of scriptsOf(folder))
      expect(script).not.toMatch(/globalThis\.fetch\(|[^.\w]fetch\(|XMLHttpRequest|sendBeacon/);
  });

  test.each(browserKinds)("a ministry's for %s reaches its own origin only", (kind) => {
    const folder = buildOnce(kind, origins);
    const manifest = manifestOf(folder);
    expect(manifest).toContain('"alarms"');
    expect(manifest).toContain(`connect-src https://${HOST};`);
    expect(manifest).toContain(`"https://${HOST}/*"`);
    expect(scriptsOf(folder).filter((script) => script.includes("globalThis.fetch("))).toHaveLength(
      1,
    );
  });
});

interface Action {
  getBadgeText: (of: object) => Promise<string>;
  getTitle: (of: object) => Promise<string>;
}

/** What the toolbar's button shows on every tab, and says where the pointer rests on it. */
function badgeOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const world: { chrome?: { action: Action }; browser?: { action: Action } } = Object(globalThis);
    const action = (world.browser ?? world.chrome)?.action;
    return `${await action?.getBadgeText({})} ${await action?.getTitle({})}`;
  }, null);
}
