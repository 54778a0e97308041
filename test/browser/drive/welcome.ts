import { existsSync } from "node:fs";
import { join } from "node:path";

/** Whether an extension has a page of welcome, which it opens after its install. */
export function opensWelcome(extension: string): boolean {
  return existsSync(join(extension, "welcome.html"));
}
