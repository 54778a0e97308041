import type { Page } from "./browser";
import { until } from "./until";

/** A page of the extension as it stands after something was done on it. The steps ask for no words: they hold in every language. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** One after the other; after each the page is looked at. */
  readonly steps: readonly ((page: Page) => Promise<unknown>)[];
}

const today = new Date().toISOString().slice(0, 10);

/** What the extension keeps, for pages that have something to show: a pack in the making with faults in it, and lines of the record. */
export const KEPT: Readonly<Record<string, unknown>> = {
  studio: {
    format: 1,
    id: "mfa.norvania",
    layer: "ministry",
    version: 3,
    issued: "2026-11-20",
    issuer: { name: "Ministry of Foreign Affairs of Norvania" },
    checks: [{ id: "weekday-date", policy: "required" }],
    rules: [{ id: "names.turkiye", kind: "prefer", from: ["Turkey"], to: ["Türkiye"] }],
    facts: [{ id: "consular.visas", kind: "figure", reviewBy: today }],
    people: [{ id: "minister", name: "Elena Vray" }],
    handles: [{ handle: "@NorvaniaMFA", name: "The ministry" }],
    campaigns: [{ id: "clean-water", tags: ["#CleanWaterNow"], from: today, until: today }],
    windows: [{ id: "harbour-talks", kind: "negotiation", from: today, until: today }],
  },
  [`record ${today.slice(0, 7)}`]: [
    {
      at: `${today}T09:30:00Z`,
      decision: "seen",
      draft: "0123abcd",
      platform: "x",
      account: "@NorvaniaEmbassy",
      rules: ["unsourced-figure"],
      link: "https://stat.example/exports",
      under: ["attache 1.0.0"],
    },
  ],
};

/** Places of the studio: its parts in the order of its navigation. */
const PARTS = 17;

/** Every page with its lists full, its forms open, its questions asked and its mistakes told. */
export const STATES: readonly State[] = [
  {
    name: "the parts of the studio, each with its first entry open",
    path: "studio.html",
    steps: [
      (page) => areAll(page, "nav button", PARTS),
      ...Array.from({ length: PARTS }, (_, part) => async (page: Page) => {
        await press(page, "nav button", part);
        await pressIfThere(page, "main li > button.entry");
      }),
    ],
  },
  {
    name: "a file that is no pack, in the studio",
    path: "studio.html",
    steps: [(page) => press(page, "nav button", 0), (page) => bring(page, '{"format": 1,,}')],
  },
  {
    name: "a file that is no pack, in the settings",
    path: "options.html",
    steps: [(page) => bring(page, '{"format": 1,,}')],
  },
  {
    name: "a full record, and the question before it is erased",
    path: "record.html",
    steps: [
      (page) => there(page, "tbody tr, main li a"),
      (page) => press(page, "main button.plain", -1),
    ],
  },
  {
    name: "an exercise, with what the checks see, and why",
    path: "practice.html",
    steps: [
      (page) => press(page, "main li button", 0),
      (page) => press(page, "main .acts button", 0),
      (page) => press(page, "main .acts button", -1),
    ],
  },
];

/** Presses the one of some buttons at a place, from the end where it is negative. */
function press(page: Page, selector: string, index: number): Promise<unknown> {
  return until(`${selector} ${index}`, () =>
    page.evaluate(
      ({ selector, index }) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>(selector)].at(index);
        if (!found || found.disabled) return false;
        found.click();
        return true;
      },
      { selector, index },
    ),
  );
}

/** So that a part added to the page is not left out here. */
function areAll(page: Page, selector: string, count: number): Promise<unknown> {
  return until(`${count} of ${selector}`, () =>
    page.evaluate(({ selector, count }) => document.querySelectorAll(selector).length === count, {
      selector,
      count,
    }),
  );
}

async function pressIfThere(page: Page, selector: string): Promise<void> {
  await page.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
}

function there(page: Page, selector: string): Promise<unknown> {
  return until(selector, () =>
    page.evaluate((sought) => document.querySelector(sought) !== null, selector),
  );
}

/** Gives the page's first file picker a file, and waits until a mistake is told. */
async function bring(page: Page, content: string): Promise<void> {
  await there(page, "input[type=file]:not(:disabled)");
  await page.evaluate((words) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]:not(:disabled)");
    const files = new DataTransfer();
    files.items.add(new File([words], "pack.json"));
    if (!input) return;
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, content);
  await there(page, ".trouble");
}
