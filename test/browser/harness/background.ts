import browser, { type Runtime } from "webextension-polyfill";

/* Adds the underlines' style to every page that asks, with both origins as the assistant does. */
async function addStyle(_message: unknown, { tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  const files = ["underline.css"];
  await browser.scripting.insertCSS({ target, files, origin: "AUTHOR" });
  await browser.scripting.insertCSS({ target, files, origin: "USER" });
}

browser.runtime.onMessage.addListener(addStyle);
