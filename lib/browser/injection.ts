import { extension } from "./extension";
import { bringScouts } from "./places";

/** One document of a tab: where a script of ours asked from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Brings the assistant and the underlines' styles into a frame; false when the browser refuses it. */
export async function bringAssistant(frame: Frame): Promise<boolean> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    await Promise.all([
      // The origin "USER" also reaches editors in shadow roots, and a page's styles do not undo it.
      extension.scripting.insertCSS({ target, files: ["assets/underline.css"], origin: "USER" }),
      extension.scripting.executeScript({ target, files: ["assistant.js"] }),
    ]);
    await extension.scripting.executeScript({ target, files: ["checks.js"] });
    return true;
  } catch {
    // The frame went away meanwhile, or the user took the site's permission back.
    return false;
  }
}

/** Brings the English parser into a frame; false when the browser refuses it. */
export async function bringSyntax(frame: Frame): Promise<boolean> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    await extension.scripting.executeScript({ target, files: ["syntax.js"] });
    return true;
  } catch {
    // As above; the checks do without grammar.
    return false;
  }
}

/** Brings the sentences of a language into a frame; false when the browser refuses it. */
export async function bringWording(frame: Frame, locale: string): Promise<boolean> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    await extension.scripting.executeScript({ target, files: [`wording-${locale}.js`] });
    return true;
  } catch {
    // As above; the interface stays English.
    return false;
  }
}

/** After an install or update: Chromium leaves open pages with the old scout, which cannot reach us. */
export async function refreshScouts(hosts: readonly string[]): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await bringScouts(hosts);
}
