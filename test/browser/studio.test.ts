import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./drive/axe";
import type { Page } from "./drive/browser";
import { focusOn, shows } from "./drive/in-page";
import { choose, fill, press } from "./drive/keyboard";
import { browserKinds } from "./drive/launch";
import { governsAlone, installPolicy, mayInstallPolicies, POLICY_FILES } from "./drive/policy-file";
import { sameStartForSecondTries } from "./drive/same-start";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

const PASSPHRASE = "a long passphrase";
/** Kinds are chosen by their first letters. */
const FACTS = [
  {
    "Short name": "consular.visas",
    Subjects: "visas",
    Kind: "fi",
    Quantity: "12500",
    Unit: "visas",
  },
  { "Short name": "consular.line", Subjects: "consular line", Kind: "ph", Value: "+43 1 501150" },
  {
    "Short name": "embassy.house",
    Subjects: "our embassy",
    Kind: "a",
    Value: "Ringstraße 1, Vienna",
  },
];
const HANDLES = [
  { Handle: "@RuritaniaMFA", Who: "The ministry" },
  { Handle: "@RuritaniaUN", Who: "Our mission to the United Nations" },
];
/** X's archive of forty posts, one in four about Turkey. */
const ARCHIVE = `window.YTD.tweets.part0 = ${JSON.stringify(
  Array.from({ length: 40 }, (_, index) => ({
    tweet: {
      full_text:
        index % 4 === 0
          ? `Talks with Turkey, round ${index}. &amp;c.`
          : `Good morning from Strelsau, day ${index}.`,
      created_at: `Mon ${index % 8 === 0 ? "Jan" : "Mar"} 05 12:00:00 +0000 2026`,
    },
  })),
)}`;

governsAlone();

describe.each(browserKinds)("the studio in %s", (kind) => {
  const here = withExtension(kind);
  sameStartForSecondTries(() => here.browser);
  /** What the studio gave for this browser's administrator. */
  let policy = "";

  test("by keyboard alone, from nothing to a signed pack", async () => {
    let page = await here.browser.openExtensionPage("studio.html");
    await press(page, "About the pack");
    await fill(page, "Name", "Ministry of Ruritania");
    await press(page, "Rules");
    await press(page, "Add a rule: one word for another");
    await fill(page, "Short name", "names.turkiye");
    await choose(page, "Severity", "w");
    await choose(page, "How binding", "r");
    await fill(page, "From", "Turkey");
    await fill(page, "To", "Türkiye");
    await fill(page, "Source", "Circular 1/2026");
    await fill(page, "Must be found", "Good morning.");
    await fill(page, "Must not be found", "Talks with Türkiye continue.");
    await shows(page, "must fire and does not");
    await fill(page, "Must be found", "Talks with Turkey continue.");
    await shows(page, "Nothing is wrong here");
    await press(page, "Remove");
    await press(page, "Undo");
    await shows(page, "names.turkiye");
    await press(page, "Facts");
    for (const { Kind, ...fields } of FACTS) {
      await press(page, "Add an entry");
      await choose(page, "Kind", Kind);
      for (const [label, words] of Object.entries(fields)) await fill(page, label, words);
      await fill(page, "Source", "Fact sheet of November");
      await fill(page, "Checked on", "2026-11-01");
      await shows(page, "Nothing is wrong here");
    }
    await press(page, "Campaigns");
    await press(page, "Add an entry");
    await fill(page, "Short name", "clean-water");
    await fill(page, "Tags", "#CleanWaterNow");
    await fill(page, "Topics", "clean water");
    await press(page, "Handles");
    for (const fields of HANDLES) {
      await press(page, "Add an entry");
      await fill(page, "Platform", "x");
      for (const [label, words] of Object.entries(fields)) await fill(page, label, words);
      await shows(page, "Nothing is wrong here");
    }
    // Nothing is lost when the tab dies.
    await page.close();

    page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Sign and ship");
    await shows(page, "Nothing is wrong here");
    await fill(page, "Passphrase", PASSPHRASE);
    await press(page, "Make a key");
    await shows(page, "The key was made");
    await fill(page, "Passphrase", "another passphrase");
    await press(page, "Sign");
    await shows(page, "does not open the key");
    await fill(page, "Passphrase", PASSPHRASE);
    await press(page, "Sign");
    await shows(page, "my.ministry-1.signed.json");
    await shows(page, "windows-chrome.reg");
    expect(await violations(page)).toEqual([]);
    policy = await linked(page, POLICY_FILES[kind].example);
    expect(page.console.filter((line) => line.startsWith("error"))).toEqual([]);
    await page.close();
  });

  describe.runIf(mayInstallPolicies)("and in another profile, by its policy file,", () => {
    let undo = () => {};
    beforeAll(() => {
      undo = installPolicy(kind, policy);
    });
    afterAll(() => undo());
    const there = withExtension(kind);

    test("that pack governs: its rule, its three facts, the campaign and both handles", async () => {
      const desk = await there.browser.openExtensionPage("desk.html");
      await shows(desk, "governed by my.ministry version 1");
      await focusOn(desk, "textarea");
      await desk.type("Talks with Turkey continue. We issued 15,000 visas for clean water.");
      await shows(desk, "Circular 1/2026");
      await shows(desk, "Fact sheet of November");
      await shows(desk, "#CleanWaterNow");
      await write(desk, "Our embassy is at Ringstraße 3. The consular line: +43 1 501151.");
      await shows(desk, "The fact sheet says Ringstraße 1, Vienna");
      await press(desk, "+43 1 501150");
      await until("the number, whole and once", () =>
        desk.evaluate(
          () => document.querySelector("textarea")?.value.endsWith("line: +43 1 501150.") ?? false,
          null,
        ),
      );
      await write(desk, "The ministry and our mission to the United Nations are at work.");
      for (const { Handle } of HANDLES) await shows(desk, Handle);
      await desk.close();
      const settings = await there.browser.openExtensionPage("options.html");
      await shows(settings, "brought by the browser’s policy");
      await shows(settings, "names.turkiye");
      const line = await copied(settings, "Copy the status line for your lead");
      await settings.close();
      const studio = await here.browser.openExtensionPage("studio.html");
      await press(studio, "Sign and ship");
      await fill(studio, "Paste the status line that a mission copied in its settings", line);
      await shows(studio, "In force: my.ministry version 1, exactly as it was signed here.");
      await studio.close();
    });
  });

  test("what was typed the moment before the tab dies is there after, and so is what was undone", async () => {
    let page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Where to report");
    await press(page, "Add an entry");
    await fill(page, "What", "Threats against staff");
    await page.close();
    page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Where to report");
    await press(page, "Threats against staff");
    expect(await writtenIn(page, "What")).toBe("Threats against staff");
    await press(page, "Remove");
    await press(page, "Undo");
    await page.close();
    page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Where to report");
    await press(page, "Threats against staff");
    expect(await writtenIn(page, "What")).toBe("Threats against staff");

    // Two windows side by side are both in front.
    const beside = await here.browser.openExtensionPage("studio.html");
    await Promise.all([page, beside].map((one) => one.evaluate(stayVisible, null)));
    await press(beside, "About the pack");
    await fill(beside, "Contact", "press@ruritania.example");
    await shows(page, "was changed in another window");
    await page.front();
    await press(page, "About the pack");
    await until(
      "all of it to be taken in",
      async () => (await writtenIn(page, "Contact")) === "press@ruritania.example",
    );
    await press(page, "Where to report");
    await press(page, "Threats against staff");
    await press(page, "Remove");
    await press(page, "About the pack");
    expect(await writtenIn(page, "Contact")).toBe("press@ruritania.example");
    await shows(beside, "was changed in another window");
    await beside.front();
    await press(beside, "Where to report");
    await until("it to be gone", () =>
      beside.evaluate(() => !document.body.textContent?.includes("Threats against staff"), null),
    );
    await press(beside, "Undo");
    await shows(beside, "Threats against staff");
    await press(beside, "Threats against staff");
    await press(beside, "Remove");
    await beside.close();
    await page.close();
  });

  test("past posts are tried, and judged right or wrong", async () => {
    const page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Try it");
    await bring(page, "A file of past posts", { name: "tweets.js", content: ARCHIVE });
    await shows(page, "40 posts tried.");
    await shows(page, "10 would have met a stop or a warning: 250 in 1,000.");
    await press(page, "names.turkiye");
    await press(page, "False alarm");
    await shows(page, "1 of 1 marked");
    await shows(page, "Mar 2026");
    expect(await violations(page)).toEqual([]);
    await bring(page, "A file of past posts", { name: "posts.zip", content: "PK\u0003\u0004" });
    await shows(page, "This is a zip archive");
    await page.close();
  });

  test("a month is walked by keys, and a campaign made on a day of it", async () => {
    const page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Calendar view");
    await press(page, "Next month");
    // The month's one day in the order of Tab.
    await page.press("Tab");
    await page.press("ArrowDown");
    await page.press("Home");
    const monday = await page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? "",
      null,
    );
    expect(monday).toContain("Monday");
    expect(await violations(page)).toEqual([]);
    await press(page, "Add a campaign on this day");
    await until("its form with the focus on it", () =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-expanded") === "true", null),
    );
    await fill(page, "Short name", "winter");
    await press(page, "Calendar view");
    await shows(page, "Campaigns that run on every day");
    await press(page, "Undo");
    await press(page, "Undo");
    await page.close();
  });

  test("a pack is opened, and the draft before comes back", async () => {
    const page = await here.browser.openExtensionPage("studio.html");
    const open = (pack: object) =>
      bring(page, "Open a pack", { name: "pack.json", content: JSON.stringify(pack) });
    await press(page, "Open and save");
    await open({ format: 9, id: "new.pack" });
    await shows(page, "newer than this engine");
    await open({ format: 1, id: "another.ministry", layer: "ministry", version: 4 });
    await shows(page, "another.ministry version 4 is open.");
    expect(await violations(page)).toEqual([]);
    await press(page, "Undo");
    await press(page, "Rules");
    await shows(page, "names.turkiye");
    await page.close();
  });

  test("a table comes in, and every wrong row is named", async () => {
    const page = await here.browser.openExtensionPage("studio.html");
    await press(page, "People");
    await press(page, "As a table, for a spreadsheet");
    // As Excel saves "Unicode text": UTF-16, little end first.
    const content = [..."\ufeffname;title\r\nJosé Nuñez;Ambassador\r\n;Dr.\r\n"].flatMap(
      (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8],
    );
    await bring(page, "Bring in a table", { name: "people.csv", content });
    await shows(page, "line 3");
    await shows(page, "New: 1.");
    expect(await violations(page)).toEqual([]);
    await press(page, "Bring in 1 entry");
    await shows(page, "José Nuñez");
    await press(page, "Undo");
    await until("it to be gone", () =>
      page.evaluate(() => !document.body.textContent?.includes("José"), null),
    );
    await page.close();
  });

  test("what is literal in a Vale style becomes rules, and the rest is listed with why", async () => {
    const page = await here.browser.openExtensionPage("studio.html");
    await press(page, "Rules");
    await press(page, "From a Vale style");
    const content = 'extends: existence\ntokens:\n  - xylophone diplomacy\n  - "[Ff]oo+"\n';
    await bring(page, "Pick the style", { name: "Terms.yml", content });
    await shows(page, "is a pattern; packs hold phrases");
    await press(page, "Bring in 1 entry");
    await shows(page, "vale.terms");
    await page.close();
  });
});

/** Writes into the desk's box, in place of what stood there. */
async function write(desk: Page, words: string): Promise<void> {
  await focusOn(desk, "textarea");
  await desk.press("Control+a");
  await desk.type(words);
}

/** The page is told that it is in front, as in a window beside another. */
function stayVisible(): void {
  Object.defineProperty(document, "visibilityState", { get: () => "visible" });
}

/** What stands in the last field of a label. */
function writtenIn(page: Page, label: string): Promise<string> {
  return page.evaluate((name) => {
    const found = [...document.querySelectorAll("label")].findLast(
      (one) => one.textContent?.replace(" *", "") === name,
    );
    const input = found?.control;
    return input instanceof HTMLInputElement ? input.value : "";
  }, label);
}

/** What a button puts on the clipboard, which a browser without a window has not. */
async function copied(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (words) => {
      document.body.dataset.copied = words;
    };
  }, null);
  await press(page, name);
  return until("the copy", () => page.evaluate(() => document.body.dataset.copied, null));
}

/** The content of the file behind a link. */
async function linked(page: Page, name: string): Promise<string> {
  const address = await page.evaluate(
    (file) => document.querySelector<HTMLAnchorElement>(`a[download="${file}"]`)?.href ?? "",
    name,
  );
  return decodeURIComponent(address.slice(address.indexOf(",") + 1));
}

/** Gives a file picker, known by how its label begins, a file as a user's choice would. */
async function bring(
  page: Page,
  label: string,
  file: { readonly name: string; readonly content: string | readonly number[] },
): Promise<void> {
  await until(`the picker "${label}"`, () =>
    page.evaluate(
      (given) => {
        const input = [...document.querySelectorAll("label")].find((one) =>
          one.textContent?.startsWith(given.label),
        )?.control;
        if (!(input instanceof HTMLInputElement) || input.disabled) return false;
        const files = new DataTransfer();
        const { content } = given;
        const part = typeof content === "string" ? content : Uint8Array.from(content);
        files.items.add(new File([part], given.name));
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      { label, ...file },
    ),
  );
}
