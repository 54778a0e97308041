import compromise from "compromise/two";
import { defineBackground } from "wxt/utils/define-background";
import { parseGoverned } from "@/lib/assistant/governed";
import { forgetOldDrafts, parseKeptDrafts } from "@/lib/assistant/kept-drafts";
import { packNotices } from "@/lib/assistant/pack-notices";
import {
  DEFAULT_SETTINGS,
  parseSettings,
  recordWish,
  type Settings,
} from "@/lib/assistant/settings";
import { showNotices, showTally } from "@/lib/browser/badge";
import { openDeskByButton } from "@/lib/browser/desk-button";
import { extension, isOwnPage, type Sender, version } from "@/lib/browser/extension";
import { type Governing, openGoverning } from "@/lib/browser/governing";
import { greet } from "@/lib/browser/greeting";
import { bringAssistant, bringSyntax, bringWording, refreshScouts } from "@/lib/browser/injection";
import { GOVERNED, KEPT_DRAFTS } from "@/lib/browser/keys";
import { COMMANDS, parseRequest } from "@/lib/browser/messages";
import { followOrigins } from "@/lib/browser/origin-alarm";
import { openDesk, openHelp, openOptions } from "@/lib/browser/own-pages";
import { keepScouts } from "@/lib/browser/places";
import { openRecorder, type Recorder } from "@/lib/browser/recorder";
import { openStore, type Store } from "@/lib/browser/store";
import { provideParser } from "@/lib/draft/syntax";
import { type BuildOrigin, pinsOfBuild } from "@/lib/pack";
import { platformHosts, siteOf } from "@/lib/platforms/hosts";
import { localeFor } from "@/lib/wording/locales";

/** Put in by the build: where a ministry's own build fetches its packs, or null in the build of the stores. */
declare const __PACK_ORIGINS__: readonly BuildOrigin[] | null;

export default defineBackground({
  // As a module it shares what the pages of the extension bring along.
  type: "module",
  main() {
    const settings = openStore("settings", parseSettings);
    const governing = openGoverning(async () => ({
      now: new Date().toISOString(),
      engine: version(),
      locale: localeFor((await settings.load()).value.language, [extension.i18n.getUILanguage()]),
      pins: pinsOfBuild(__PACK_ORIGINS__ ?? []),
    }));
    // The condition is settled while building: the build of the stores has no code that could ask a network for anything.
    if (__PACK_ORIGINS__ !== null) followOrigins(__PACK_ORIGINS__, governing);
    const governed = openStore(GOVERNED, parseGoverned);
    const showPacks = async () => {
      const { value, isSound } = await governed.load();
      await showNotices(packNotices({ governed: value, isSound }, new Date().toISOString()));
    };
    governed.follow(() => void showPacks(), new AbortController().signal);
    void showPacks();
    provideParser(compromise);
    const recorder = openRecorder({
      wish: async () => {
        const [{ value }, governance] = await Promise.all([settings.load(), governed.load()]);
        return recordWish(value, governance.value?.governance.ministry.record?.months);
      },
      packs: async () => {
        const { packs = [] } = (await governed.load()).value?.governance ?? {};
        return packs
          .filter(({ layer }) => layer !== "built-in")
          .map(({ id, version }) => `${id} ${version}`);
      },
    });
    extension.runtime.onStartup.addListener(() => {
      void governing.refresh();
      void recorder.prune();
      void forgetOldDrafts(openStore(KEPT_DRAFTS, parseKeptDrafts));
    });
    // Packs say some things in the language of the interface.
    let { language, recordMonths } = DEFAULT_SETTINGS;
    settings.follow(({ value }) => {
      if (value.language !== language) void governing.refresh();
      if (value.recordMonths !== recordMonths) void recorder.prune();
      ({ language, recordMonths } = value);
    }, new AbortController().signal);
    openDeskByButton();
    const scouts = keepScouts();
    extension.runtime.onInstalled.addListener(({ reason }) => {
      const governs = governing.refresh();
      const governance = async () => (await governed.load()).value?.governance;
      if (reason === "install") void governs.then(() => greet(governance));
      // An update forgets what was registered.
      void scouts.refresh();
      return refreshScouts(platformHosts);
    });
    extension.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
      answer(message, sender, { governing, recorder, settings }),
    );
    extension.commands.onCommand.addListener(async (name, tab) => {
      const command = COMMANDS.get(name);
      if (!command || tab?.id === undefined) return;
      // A page without the assistant has nobody to hear it, which is no error.
      await extension.tabs.sendMessage(tab.id, command).catch(() => undefined);
    });
  },
});

/** Answers a script of ours in a page; who asks is judged by the browser's word for it, not by the message. */
function answer(
  message: unknown,
  sender: Sender,
  {
    governing,
    recorder,
    settings,
  }: { governing: Governing; recorder: Recorder; settings: Store<Settings> },
): Promise<unknown> | undefined {
  const request = parseRequest(message);
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (sender.id !== extension.runtime.id) return;
  if (request?.type === "options") return openOptions();
  if (request?.type === "help") return openHelp(request.rule);
  if (request?.type === "decided") return recorder.take(request.decided);
  if (isOwnPage(sender)) {
    if (request?.type === "erase-record") return recorder.erase();
    if (request?.type === "take-pack") return governing.take(request.text, request.vouched);
    if (request?.type === "withdraw-pack") return governing.withdraw(request.id);
  }
  // The rest is for a page with a draft in it.
  if (tabId === undefined || frameId === undefined) return;
  switch (request?.type) {
    case "desk":
      return openDesk(tabId);
    case "summon":
      return settings.load().then(({ value }) => {
        // A frame without an address of its own has its page's origin.
        const site = siteOf(sender.origin ?? sender.url);
        return site && value.sitesOff.includes(site.id)
          ? false
          : bringAssistant({ tabId, frameId });
      });
    case "syntax":
      return bringSyntax({ tabId, frameId });
    case "wording":
      return bringWording({ tabId, frameId }, request.locale);
    case "tally":
      return showTally(tabId, request);
    default:
      return undefined;
  }
}
