import axe from "axe-core";
import type { Page } from "./browser";

/** axe as a function that the driver carries into the page: the pages' own policy lets no script in. */
const bringAxe = new Function(axe.source) as () => void;

/** What axe finds on a page as it stands, one line each. */
export async function violations(page: Page): Promise<string[]> {
  // Half a megabyte to send and to compile: once a page.
  if (!(await page.evaluate(() => "axe" in globalThis, null))) await page.evaluate(bringAxe, null);
  return page.evaluate(async () => {
    const { axe } = globalThis as never as { axe: typeof import("axe-core") };
    // Forced colours are painted but never computed: asked for a colour, the browser names the page's own, which nobody sees.
    const isForced = matchMedia("(forced-colors: active)").matches;
    const { violations } = await axe.run(document, {
      resultTypes: ["violations"],
      rules: { "color-contrast": { enabled: !isForced } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
    );
  }, null);
}
