import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserKind = "chromium" | "firefox";

/** Names on the PATH, the ones that load unpacked extensions with the least ado first. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "brave-browser",
    "brave",
    "chrome",
    "msedge",
  ],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
    ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
      [
        "Google\\Chrome\\Application\\chrome.exe",
        "Microsoft\\Edge\\Application\\msedge.exe",
        "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
        "Chromium\\Application\\chrome.exe",
      ].map((place) => join(process.env[name] ?? "", place)),
    ),
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "/snap/bin/firefox",
    ...["PROGRAMFILES", "PROGRAMFILES(X86)"].map((name) =>
      join(process.env[name] ?? "", "Mozilla Firefox\\firefox.exe"),
    ),
  ],
};
const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ["chromium", "fonts-noto-core", "fonts-noto-color-emoji"],
  firefox: ["firefox-esr", "fonts-noto-core", "fonts-noto-color-emoji"],
};
const NAMES: Readonly<Record<BrowserKind, string>> = {
  chromium: "Chromium, Google Chrome, Microsoft Edge or Brave",
  firefox: "Firefox 140 or newer (or Firefox ESR)",
};

/** The executable of an installed browser of the kind: `ATTACHE_CHROMIUM` or `ATTACHE_FIREFOX`, the PATH, the usual places. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[`ATTACHE_${kind.toUpperCase()}`];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = COMMANDS[kind].flatMap((command) =>
    folders.map((folder) =>
      join(folder, process.platform === "win32" ? `${command}.exe` : command),
    ),
  );
  return [...onPath, ...PLACES[kind]].find(isExecutable);
}

/** Finds a browser, else installs Debian's where that is allowed. Throws an Error that says what to install. */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log(`Installing ${PACKAGES[kind].join(", ")} from Debian (once, about half a minute)…`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
      env,
    };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    spawnSync(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES[kind]],
      quiet,
    );
  }
  const installed = findBrowser(kind);
  if (installed) return installed;
  throw new Error(
    `No ${kind === "chromium" ? "Chromium-based browser" : "Firefox"} was found. Install ${NAMES[kind]}, or name the program in ATTACHE_${kind.toUpperCase()}, and run this again.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next place is tried.
    return false;
  }
}
