import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { BrowserKind } from "./browser";

const names: Record<BrowserKind, readonly string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "brave-browser",
  ],
  firefox: ["firefox-esr", "firefox"],
};

const elsewhere: Record<BrowserKind, readonly string[]> = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
};

/** The executable of an installed browser, from PATH first; throws a sentence when there is none. */
export function findBrowser(kind: BrowserKind): string {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...candidates, ...elsewhere[kind]].find(isExecutable);
  if (!found) throw new Error(`No ${kind} found on PATH (${names[kind].join(", ")}): install one.`);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
