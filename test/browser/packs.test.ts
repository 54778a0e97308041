import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { policyFiles } from "@/lib/pack/policy-files";
import { buildOnce } from "@/scripts/build-once";
import { type PageServer, servePages } from "../pages/server";
import { siteHosts } from "../pages/sites";
import { type Assistant, assistant } from "./drive/assistant";
import type { Browser, BrowserKind, Page } from "./drive/browser";
import { shows } from "./drive/in-page";
import { browserKinds, launch } from "./drive/launch";
import { governsAlone, installPolicy, mayInstallPolicies, POLICY_FILES } from "./drive/policy-file";
import { sameStartForSecondTries } from "./drive/same-start";
import { until } from "./drive/until";

const ruritania = (name: string) =>
  readFileSync(new URL(`../pack/ruritania/${name}`, import.meta.url), "utf8");
const key = ruritania("test-key.pub").trim();
const ministry = ruritania("ministry.signed.json");
const mission = ruritania("mission.signed.json");
/** One byte of what was signed is another. */
const tampered = ministry.replace(
  /("payload": ".{400})(.)/,
  (_, head, byte) => head + (byte === "A" ? "B" : "A"),
);

/** A pack of the user's own that speaks of a check by a wrong name. */
const MISSPELT = JSON.stringify({
  format: 1,
  id: "my.own",
  layer: "personal",
  version: 1,
  issued: "2026-11-01",
  issuer: { name: "Me" },
  checks: [{ id: "weekday-dat", severity: "hint" }],
});

/** A pack of the user's own that tells whose the account of the compose page is, and what goes on in the ministry. */
const ownPack = (version: number, parts: object) =>
  JSON.stringify({
    format: 1,
    id: "my.desk",
    layer: "personal",
    version,
    issued: "2026-11-01",
    issuer: { name: "Me" },
    ...parts,
  });
const HELD = { role: "alertdialog", name: "Before this goes out" };

governsAlone();

describe.each(browserKinds)("rule packs in %s", (kind) => {
  let pages: PageServer;
  beforeAll(async () => {
    pages = await servePages();
  });
  afterAll(() => pages?.close());
  const start = () =>
    launch(kind, {
      extension: buildOnce(kind),
      pages: { port: pages.port, hosts: siteHosts },
    });

  describe.runIf(mayInstallPolicies)("by the administrator's policy", () => {
    let browser: Browser;
    let undo = () => {};
    beforeAll(async () => {
      undo = install(kind, [ministry]);
      browser = await start();
    });
    afterAll(async () => {
      await browser?.close();
      undo();
    });
    sameStartForSecondTries(() => browser);

    test("the ministry's pack governs without a click, in the desk and in a page", async () => {
      const desk = await browser.openExtensionPage("desk.html");
      await shows(desk, "governed by ruritania.base version");
      await write(desk, "Our ambassador to Turkey met the press.");
      await shows(desk, "The service writes Türkiye, as the United Nations do since 2022.");
      await shows(desk, "Circular 5/2026");
      await desk.close();

      const page = await browser.open("https://x.com/compose/post");
      const bar = assistant(page);
      await compose(page, bar);
      await page.type("Our ambassador to Turkey met the press.");
      await bar.shows("The service writes Türkiye, as the United Nations do since 2022.");
      expect(await bar.all({ role: "button", name: "Ignore always" })).toEqual([]);
      await bar.shows("governed by ruritania.base");
      await page.close();
    });

    test("its exercises are practised under its own rules, and counted", async () => {
      const page = await browser.openExtensionPage("practice.html");
      await shows(page, "From Ministry of Foreign Affairs of Ruritania");
      await press(page, "The ambassador in Ankara");
      await press(page, "Show what Attaché sees");
      await shows(page, "The service writes Türkiye");
      await press(page, "Türkiye");
      await until("the fix", () =>
        page.evaluate(
          () => document.querySelector("textarea")?.value.includes("opens in Türkiye"),
          null,
        ),
      );
      await press(page, "It could go out like this");
      await shows(page, "The host reads its own name first.");
      await shows(page, "Guests plan by the weekday");
      expect(
        await page.evaluate(
          () => [...document.querySelectorAll(".outcome")].map((one) => one.textContent),
          null,
        ),
      ).toEqual(["Found with help", "Missed"]);
      await press(page, "All exercises");
      await shows(page, "done before");
      await page.close();
    });

    test("a mission's overlay is taken in, and cannot switch off what is required", async () => {
      const page = await browser.openExtensionPage("options.html");
      await shows(page, "brought by the browser’s policy");
      await bring(page, mission);
      await press(page, "Put it in force");
      await shows(page, "ruritania.vienna version 3 is in force.");
      await shows(page, "Refused, because a layer above holds it");
      await page.close();

      const desk = await browser.openExtensionPage("desk.html");
      await write(desk, "They behave like a rogue state.");
      await shows(desk, "The government calls no state by this name.");
      await desk.close();
    });

    test("a tampered byte is refused and said, and the last good pack goes on", async () => {
      const page = await browser.openExtensionPage("options.html");
      await shows(page, "brought by the browser’s policy");
      await bring(page, tampered);
      await shows(page, "is not what was signed");
      await shows(page, "What is in force stays in force.");
      await page.close();
      const desk = await browser.openExtensionPage("desk.html");
      await shows(desk, "governed by ruritania.base version");
      await desk.close();
    });
  });

  describe("by a file of the user's", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await start();
    });
    afterAll(() => browser?.close());
    sameStartForSecondTries(() => browser);

    test("a stranger's pack shows its fingerprint, governs once it is trusted, and goes again", async () => {
      const page = await browser.openExtensionPage("options.html");
      await shows(page, "built in");
      await bring(page, ministry);
      await shows(page, "Compare this fingerprint");
      await press(page, "It is the same: trust this key");
      await press(page, "Put it in force");
      await shows(page, "is in force.");
      const desk = await browser.openExtensionPage("desk.html");
      await write(desk, "Talks in Strelzow ended today.");
      await shows(desk, "Strelsau");
      await desk.close();
      await page.front();
      await press(page, "Remove ruritania.base");
      await until("it to be gone", () =>
        page.evaluate(() => !document.body.textContent?.includes("Remove ruritania.base"), null),
      );
      await page.close();
    });

    test("in a crisis an insult goes out at the first press, a leak is asked about, and threats are reported, not answered", async () => {
      const options = await browser.openExtensionPage("options.html");
      const crisis = { on: true, message: "Key points only." };
      const reporting = [
        { what: "Threats against staff", where: "Security desk, +999 1 555 0199" },
      ];
      await takeIn(options, ownPack(1, { crisis, reporting }), "my.desk version 1 is in force.");
      const page = await browser.open("https://x.com/compose/post?in_reply_to=1803");
      const bar = assistant(page);
      await compose(page, bar);
      await page.type("Pay to card 4111 1111 1111 1111.");
      await bar.shows("This is a valid payment card number.");
      await page.press("Control+Enter");
      await bar.find(HELD);
      await page.press("Escape");
      await page.press("Control+a");
      await page.type("President Varga is a clown.");
      await bar.shows("this is what apologies are written for");
      await bar.shows("A troll is owed no reply.");
      await bar.shows("Threats against staff: Security desk, +999 1 555 0199");
      await until("the question to be gone", async () => (await bar.all(HELD)).length === 0);
      expect(await posted(page)).toBe(0);
      await page.press("Control+Enter");
      await until("the insult to be out", async () => (await posted(page)) === 1);
      await page.close();
      await options.close();
    });

    test("which account posts is shown, and words of the other one, or of another language, are asked about", async () => {
      const options = await browser.openExtensionPage("options.html");
      const account = { platform: "x", handle: "@NorvaniaEmbassy" };
      await takeIn(
        options,
        ownPack(2, { accounts: [{ ...account, kind: "official", language: "fr" }] }),
        "my.desk version 2 is in force.",
      );
      const page = await browser.open("https://x.com/compose/post");
      const bar = assistant(page);
      await compose(page, bar);
      await page.type("So proud of my daughter, who won the race at her school yesterday.");
      await bar.shows("@NorvaniaEmbassy: an official account. It writes in French.");
      await bar.shows("is this meant for the official account?");
      await bar.shows("this is English. Is it the right account?");

      await options.front();
      await takeIn(
        options,
        ownPack(3, { accounts: [{ ...account, kind: "personal" }] }),
        "my.desk version 3 is in force.",
      );
      await page.front();
      await bar.shows("@NorvaniaEmbassy: a personal account.");
      await until(
        "the question to be gone",
        async () => !(await bar.text())?.includes("official account"),
      );
      await page.press("Control+a");
      await page.type("On behalf of the government, the embassy condemns the attack.");
      await bar.shows("is this meant for the personal account?");
      await page.close();
      await press(options, "Remove my.desk");
      await options.close();
    });

    test("a misspelt name in a pack is told before it is put in force", async () => {
      const page = await browser.openExtensionPage("options.html");
      await shows(page, "built in");
      await bring(page, MISSPELT);
      await shows(page, "1 name in it is not known here");
      await shows(page, 'did you mean "weekday-date"?');
      await page.close();
    });

    test.each([
      ["nothing", "", "Refused."],
      ["no JSON", "{", "Refused."],
      ["another thing", '{"hello": 1}', "Refused."],
    ])("%s is refused with its reason", async (_name, text, said) => {
      const page = await browser.openExtensionPage("options.html");
      await shows(page, "built in");
      await bring(page, text);
      await shows(page, said);
      await page.close();
    });
  });
});

/** Puts packs in force as an administrator would. */
function install(kind: BrowserKind, packs: readonly string[]): () => void {
  const { text = "{}" } =
    policyFiles({ packs, keys: [{ key }] }).find(
      ({ name }) => name === POLICY_FILES[kind].example,
    ) ?? {};
  return installPolicy(kind, text);
}

/** Takes a pack in by the page of settings, and waits until it says so. */
async function takeIn(page: Page, text: string, said: string): Promise<void> {
  await shows(page, "built in");
  await bring(page, text);
  await press(page, "Put it in force");
  await shows(page, said);
}

/** How many posts the compose page has sent. */
function posted(page: Page): Promise<number> {
  return page.evaluate(() => (window.__posted ?? []).length, null);
}

/** Gives the page's file picker a file, as a user's choice would. */
async function bring(page: Page, text: string): Promise<void> {
  await until("the picker", () =>
    page.evaluate((words) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      if (!input) return false;
      const files = new DataTransfer();
      files.items.add(new File([words], "pack.json", { type: "application/json" }));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    }, text),
  );
}

async function write(page: Page, text: string): Promise<void> {
  await until("the box", () =>
    page.evaluate(() => {
      document.querySelector("textarea")?.focus();
      return document.activeElement?.tagName === "TEXTAREA";
    }, null),
  );
  await page.type(text);
}

async function compose(page: Page, bar: Assistant): Promise<void> {
  await until("the composer", async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("[role=dialog] [contenteditable=true]")?.focus();
    }, null);
    return (await bar.text())?.includes("Attaché");
  });
}

async function press(page: Page, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((sought) => {
      const button = [...document.querySelectorAll("button")].find((one) =>
        one.textContent?.startsWith(sought),
      );
      button?.focus();
      return button !== undefined && document.activeElement === button;
    }, name),
  );
  await page.press("Enter");
}
