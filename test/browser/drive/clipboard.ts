import type { Browser, Page } from "./browser";
import { until } from "./until";

/**
 * Copies a text in a tab of its own, by the user's keys: where the typing is not what is tried, a draft is brought in by one Control+v,
 * and nothing is drawn and judged anew at each of its letters. Each browser has a clipboard of its own.
 */
export async function copyElsewhere(browser: Browser, text: string): Promise<void> {
  const page = await browser.open();
  await page.evaluate((words) => {
    const box = document.createElement("textarea");
    box.value = words;
    box.addEventListener("copy", () => {
      document.documentElement.dataset.copied = "";
    });
    document.body.append(box);
    box.select();
  }, text);
  await page.press("Control+c");
  await until("the copy", () => isCopied(page));
  await page.close();
}

function isCopied(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.copied !== undefined, null);
}
