import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "@/lib/wording/locales";
import { assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { clippedIn } from "./drive/clipped";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { KEPT, STATES, type State } from "./drive/states";
import { until } from "./drive/until";
import { withExtension } from "./drive/with-extension";

/** CSS pixels: the narrowest side panel of a browser, and our sidebar at its narrowest. */
const WIDTH = 344;

/** As they open; the other pages are walked through their states, the first of which is how they open. */
const PAGES = [
  "help.html",
  "help.html#weekday-date",
  "help.html#insult-office-holder",
  "welcome.html",
  "desk.html",
];
const WALKED: readonly State[] = [
  ...PAGES.map((path): State => ({ name: path, path, steps: [] })),
  ...STATES,
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

describe.each(browserKinds)("in %s nothing is cut off or sticks out in any language", (kind) => {
  const here = withExtension(kind);
  /** A page of the extension from which the language is changed under the others. */
  let settings: Page;
  beforeAll(async () => {
    settings = await here.browser.openExtensionPage("options.html");
    await keep(settings, KEPT);
  });

  test.each(WALKED)("on $name", async ({ path, steps }) => {
    const page = await here.browser.openExtensionPage(path);
    await page.resize(WIDTH, 900);
    for (const [index, step] of [asItOpens, ...steps].entries()) {
      await step(page);
      for (const language of LOCALES) {
        await speak(settings, language);
        await spoken(page, language);
        const clipped = await page.evaluate(clippedIn, "document");
        expect({ index, language, clipped }).toEqual({ index, language, clipped: [] });
      }
    }
    await page.close();
  });

  test("on the desk with a draft", async () => {
    const page = await here.browser.openExtensionPage("desk.html");
    await page.resize(WIDTH, 900);
    await focusOn(page, "textarea");
    await page.type(DRAFT);
    for (const language of LOCALES) {
      await speak(settings, language);
      await spoken(page, language);
      await until(WEEKDAY[language], () => page.evaluate(plainText, WEEKDAY[language]));
      const clipped = await page.evaluate(clippedIn, "document");
      expect({ language, clipped }).toEqual({ language, clipped: [] });
    }
    await page.close();
  });

  test("in the sidebar beside a compose box, with every reason told", async () => {
    const page = await here.browser.open("https://x.com/compose/post");
    await page.resize(1280, 900);
    await focusOn(page, "[role=dialog] [contenteditable=true]");
    await page.type(DRAFT);
    const bar = assistant(page);
    for (const language of LOCALES) {
      await speak(settings, language);
      await until(WEEKDAY[language], async () =>
        (await bar.text())?.replace(/[\u2068\u2069]/gu, "").includes(WEEKDAY[language]),
      );
      const clipped = await page.inShadow("attache-sidebar", clippedIn, null);
      expect({ language, clipped }).toEqual({ language, clipped: [] });
    }
    await page.close();
  });
});

async function asItOpens(): Promise<void> {}

/** Waits until a page of the extension stands in its language, in that language's direction, the meanings of fields too. */
async function spoken(page: Page, language: Locale): Promise<void> {
  await until(`the page in ${language}`, () =>
    page.evaluate(
      (wanted) =>
        document.querySelector("h1, textarea") !== null &&
        document.documentElement.lang === wanted &&
        (wanted === "en" || document.querySelector("small[lang=en]") === null) &&
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

/** Changes the language as the settings page would; every finding opens with its reason. */
function speak(settings: Page, language: Locale): Promise<void> {
  return keep(settings, {
    settings: { side: "end", width: WIDTH, theme: "light", explain: "on", language },
  });
}

/** Stores values from a page of the extension. */
function keep(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate((wanted) => {
    // Both browsers answer with promises where callbacks are left out.
    const { storage } = (globalThis as never as { chrome: typeof chrome }).chrome;
    return storage.local.set(wanted);
  }, values);
}

declare const chrome: {
  storage: { local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};
