import type { Page } from "./browser";
import { until } from "./until";

/** What a user of the keyboard looks for: a button or link by its words, or a field by its label. */
interface Sought {
  readonly as: "button" | "field";
  readonly name: string;
}

/** More steps than any page of the extension has. */
const STEPS = 400;

/** Walks to a button by Tab alone and presses Enter. */
export async function press(page: Page, name: string): Promise<void> {
  await walkTo(page, { as: "button", name });
  await page.press("Enter");
}

/** Walks to a field by Tab alone and writes into it, in place of what stood there. */
export async function fill(page: Page, label: string, words: string): Promise<void> {
  await walkTo(page, { as: "field", name: label });
  await page.press("Control+a");
  await page.type(words);
}

/** Walks to a list by Tab alone and chooses by the first letters, as a list lets itself be searched. */
export async function choose(page: Page, label: string, letters: string): Promise<void> {
  await walkTo(page, { as: "field", name: label });
  await page.type(letters);
}

/** Presses Tab, or Shift+Tab where it lies behind, until the last thing of that name has the focus. */
async function walkTo(page: Page, sought: Sought): Promise<void> {
  const way = () => page.evaluate(wayTo, sought);
  await until(`the ${sought.as} "${sought.name}"`, async () => (await way()) !== "nowhere");
  for (let step = 0; step < STEPS; step++) {
    const next = await way();
    if (next === "here") return;
    await page.press(next === "back" ? "Shift+Tab" : "Tab");
  }
  throw new Error(`Tab does not reach the ${sought.as} "${sought.name}"`);
}

/** Where a thing lies from what has the focus. Runs in the page. */
function wayTo({ as, name }: Sought): "here" | "on" | "back" | "nowhere" {
  const nameOf = (element: Element) => (element.textContent ?? "").replace(" *", "").trim();
  const target =
    as === "button"
      ? [...document.querySelectorAll("button:enabled, summary, a[href]")].findLast(
          (one) => nameOf(one) === name,
        )
      : [...document.querySelectorAll("label")].findLast((one) => nameOf(one) === name)?.control;
  if (!target) return "nowhere";
  const active = document.activeElement ?? document.body;
  if (active === target) return "here";
  const isBehind = active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBehind && active !== document.body ? "back" : "on";
}
