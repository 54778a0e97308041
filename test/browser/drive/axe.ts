import axe from "axe-core";
import type { Page } from "./browser";
import { until } from "./until";

/** axe as a function that the driver carries into the page: the pages' own policy lets no script in. */
const bringAxe = new Function(axe.source) as () => void;

/** What axe finds on a page as it stands in the theme it has, then in forced colours, then in the other theme; one line each. */
export async function violationsInAllColours(page: Page): Promise<string[]> {
  const found = await violations(page);
  await page.pretend({ forcedColors: "active" });
  await until("forced colours", () =>
    page.evaluate(() => matchMedia("(forced-colors: active)").matches, null),
  );
  const forced = await violations(page);
  await page.pretend({ forcedColors: "none" });
  await until("the page's own colours", () =>
    page.evaluate(() => !matchMedia("(forced-colors: active)").matches, null),
  );
  await page.evaluate(swapTheme, null);
  const swapped = await violations(page, COLOUR_RULES);
  await page.evaluate(swapTheme, null);
  return [
    ...found,
    ...forced.map((line) => `in forced colours: ${line}`),
    ...swapped.map((line) => `in the other theme: ${line}`),
  ];
}

/** The rules that ask for colours: a theme changes nothing else. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Light for dark and dark for light, as the settings would show the page; runs in the page. */
function swapTheme(): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-theme]"))
    part.dataset.theme = part.dataset.theme === "dark" ? "light" : "dark";
}

/** What axe finds on a page as it stands, by all its rules or those named; one line each. What is still fading in is looked at again. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const found = await look(page, rules);
  if (found.length === 0) return found;
  await until("nothing that moves", () => page.evaluate(isStill, null));
  return look(page, rules);
}

/** Whether every animation and transition that ends has ended; runs in the page. */
function isStill(): boolean {
  return document
    .getAnimations()
    .every(
      ({ playState, effect }) =>
        playState !== "running" || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
    );
}

async function look(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Half a megabyte to send and to compile: once a page.
  if (!(await page.evaluate(() => "axe" in globalThis, null))) await page.evaluate(bringAxe, null);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as never as { axe: typeof import("axe-core") };
    // Forced colours are painted but never computed: asked for a colour, the browser names the page's own, which nobody sees.
    const isForced = matchMedia("(forced-colors: active)").matches;
    const { violations } = await axe.run(document, {
      resultTypes: ["violations"],
      ...(only && { runOnly: { type: "rule" as const, values: [...only] } }),
      rules: { "color-contrast": { enabled: !isForced } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
    );
  }, rules);
}
