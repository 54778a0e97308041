import type { Browser, BrowserKind, LaunchOptions } from "./browser";
import { launchChromium } from "./chromium";
import { launchFirefox } from "./firefox";

/** The browsers every browser test runs in. */
export const browserKinds: readonly BrowserKind[] = ["chromium", "firefox"];

/** Starts a browser with the extension loaded, on the compose pages alone. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  return kind === "chromium" ? launchChromium(options) : launchFirefox(options);
}
