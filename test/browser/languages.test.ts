import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "@/lib/wording/locales";
import { assistant } from "./drive/assistant";
import type { Browser, BrowserKind, Page } from "./drive/browser";
import { clippedIn } from "./drive/clipped";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

/** CSS pixels: the narrowest side panel of a browser, and our sidebar at its narrowest. */
const WIDTH = 344;

const PAGES = [
  "options.html",
  "help.html",
  "help.html#weekday-date",
  "help.html#insult-office-holder",
  "record.html",
  "welcome.html",
  "practice.html",
  "studio.html",
  "desk.html",
];

/** Something of each family and weight, tags to offer, and by its emoji more than one post. */
const DRAFT = `Marlov is a liar. Join us on Thursday, 4 December 2026. Trade grew by 40 per cent, a historic first. We had a fruitful exchange of views. #womenpeacesecurity ${"🎉".repeat(70)}`;

/** What the sidebar says of a weekday, in words of each language. */
const WEEKDAY: Readonly<Record<Locale, string>> = {
  en: "4 December 2026 is a Friday",
  fr: "Le 4 décembre 2026 est un vendredi",
  es: "El 4 de diciembre de 2026 es viernes",
  pt: "4 de dezembro de 2026 é sexta-feira",
  de: "Der 4. Dezember 2026 ist ein Freitag",
  ar: "يوم الجمعة",
};

/** In one browser every language; in the other the one whose direction it might lay out otherwise. */
const SPOKEN_IN: Readonly<Record<BrowserKind, readonly Locale[]>> = {
  chromium: LOCALES,
  firefox: ["ar"],
};

describe.each(browserKinds)("in %s nothing is cut off or sticks out", (kind) => {
  const here = withExtension(kind);

  describe.each(SPOKEN_IN[kind])("in %s", (language) => {
    beforeAll(() => speak(here.browser, language));

    test("on every page", async () => {
      for (const path of PAGES) {
        const page = await here.browser.openExtensionPage(path);
        await page.resize(WIDTH, 900);
        await spoken(page, language);
        expect({ path, clipped: await page.evaluate(clippedIn, "document") }).toEqual({
          path,
          clipped: [],
        });
        await page.close();
      }
    });

    test("on the desk with a draft", async () => {
      const page = await here.browser.openExtensionPage("desk.html");
      await page.resize(WIDTH, 900);
      await spoken(page, language);
      await focusOn(page, "textarea");
      await page.type(DRAFT);
      await until(WEEKDAY[language], () => page.evaluate(plainText, WEEKDAY[language]));
      expect(await page.evaluate(clippedIn, "document")).toEqual([]);
      await page.close();
    });

    test("in the sidebar beside a compose box, with every reason told", async () => {
      const page = await here.browser.open("https://x.com/compose/post");
      await page.resize(1280, 900);
      await focusOn(page, "[role=dialog] [contenteditable=true]");
      await page.type(DRAFT);
      const bar = assistant(page);
      await until(WEEKDAY[language], async () =>
        (await bar.text())?.replace(/[\u2068\u2069]/gu, "").includes(WEEKDAY[language]),
      );
      expect(await page.inShadow("attache-sidebar", clippedIn, null)).toEqual([]);
      await page.close();
    });
  });
});

/** Waits until a page of the extension stands in its language, in that language's direction. */
async function spoken(page: Page, language: Locale): Promise<void> {
  await until(`the page in ${language}`, () =>
    page.evaluate(
      (wanted) =>
        document.querySelector("h1, textarea") !== null &&
        document.documentElement.lang === wanted &&
        getComputedStyle(document.querySelector("main") ?? document.body).direction ===
          (wanted === "ar" ? "rtl" : "ltr"),
      language,
    ),
  );
}

/** Whether the page says a sentence, the bounds of what is quoted in it aside. Runs in the page. */
function plainText(sentence: string): boolean {
  return (document.body.textContent ?? "").replace(/[\u2068\u2069]/gu, "").includes(sentence);
}

/** Stores the language as the settings page would, and that every finding opens with its reason. */
async function speak(browser: Browser, language: Locale): Promise<void> {
  const page = await browser.openExtensionPage("options.html");
  await page.evaluate(
    async (settings) => {
      // Both browsers answer with promises where callbacks are left out.
      const { storage } = (globalThis as never as { chrome: typeof chrome }).chrome;
      await storage.local.set({ settings });
    },
    { side: "end", width: WIDTH, theme: "light", explain: "on", language },
  );
  await page.close();
}

declare const chrome: {
  storage: { local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};
