import type { Severity } from "@/lib/checks/check";
import type { Message } from "@/lib/wording/message";
import { createWording } from "@/lib/wording/wording";
import { extension } from "./extension";
import type { Tally } from "./messages";

const COLOURS: Readonly<Record<Severity, string>> = {
  block: "#a4262c",
  warn: "#8a5a00",
  hint: "#3d5a80",
};

/** Shows on the toolbar button how many findings stand in a tab's draft, and "?" where its box is not watched as it should be: a page can hide our sidebar, not this. */
export async function showTally(
  tabId: number,
  { count, worst, isReduced }: Tally,
): Promise<boolean> {
  try {
    await extension.action.setBadgeBackgroundColor({ tabId, color: COLOURS[worst ?? "warn"] });
    // Without a number the tab shows what every tab shows: nothing, or that a pack is not in order.
    const text = `${count > 0 ? count : ""}${isReduced ? "?" : ""}`;
    await extension.action.setBadgeText({ tabId, text: text === "" ? null : text });
    const everywhere = await extension.action.getTitle({});
    const title = isReduced ? `${everywhere}\n${sayHere({ key: "ui_lost" })}` : everywhere;
    // A title of its own would keep the tab from following the others.
    if ((await extension.action.getTitle({ tabId })) !== title) {
      await extension.action.setTitle({ tabId, title });
    }
    return true;
  } catch {
    // The tab was closed in between.
    return false;
  }
}

/** Shows on every tab's toolbar button that something is amiss, and says what where the pointer rests on it; no notices take it away. */
export async function showNotices(notices: readonly Message[]): Promise<void> {
  const name = extension.i18n.getMessage("app_name");
  await extension.action.setBadgeBackgroundColor({ color: COLOURS.warn });
  await extension.action.setBadgeText({ text: notices.length > 0 ? "!" : "" });
  await extension.action.setTitle({ title: [name, ...notices.map(sayHere)].join("\n") });
}

/** Says a message by the browser's own reading of the locale files: the background carries none of its own. */
function sayHere(message: Message): string {
  if ("text" in message) return message.text;
  const keys = ["", "_zero", "_one", "_two", "_few", "_many", "_other"].map(
    (form) => message.key + form,
  );
  const catalog = Object.fromEntries(
    keys
      .map((key) => [key, { message: extension.i18n.getMessage(key) }] as const)
      .filter(([, { message: words }]) => words !== ""),
  );
  return createWording(extension.i18n.getUILanguage(), catalog).say(message);
}
