import { defineBackground } from "wxt/utils/define-background";
import { showTally } from "@/lib/browser/badge";
import { openDeskByButton } from "@/lib/browser/desk-button";
import { extension, type Sender } from "@/lib/browser/extension";
import { bringAssistant, bringSyntax, bringWording, refreshScouts } from "@/lib/browser/injection";
import { type Command, parseRequest } from "@/lib/browser/messages";
import { openHelp, openOptions } from "@/lib/browser/own-pages";
import { platformHosts } from "@/lib/platforms/hosts";

export default defineBackground(() => {
  openDeskByButton();
  extension.runtime.onInstalled.addListener(() => refreshScouts(platformHosts));
  extension.runtime.onMessage.addListener(answer);
  extension.commands.onCommand.addListener(async (name, tab) => {
    const command: Command | undefined =
      name === "walk-findings"
        ? { type: "walk" }
        : name === "toggle-sidebar"
          ? { type: "toggle" }
          : undefined;
    if (!command || tab?.id === undefined) return;
    // A page without the assistant has nobody to hear it, which is no error.
    await extension.tabs.sendMessage(tab.id, command).catch(() => undefined);
  });
});

/** Answers a script of ours in a page; who asks is judged by the browser's word for it, not by the message. */
function answer(message: unknown, sender: Sender): Promise<boolean> | undefined {
  const request = parseRequest(message);
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (sender.id !== extension.runtime.id) return;
  if (request?.type === "options") return openOptions();
  if (request?.type === "help") return openHelp(request.rule);
  // The rest is for a page with a draft in it.
  if (tabId === undefined || frameId === undefined) return;
  switch (request?.type) {
    case "summon":
      return bringAssistant({ tabId, frameId });
    case "syntax":
      return bringSyntax({ tabId, frameId });
    case "wording":
      return bringWording({ tabId, frameId }, request.locale);
    case "tally":
      return showTally(tabId, request);
    case undefined:
      return undefined;
  }
}
