import { findBrowser } from "@/scripts/browsers/find";
import type { BrowserKind } from "./browser";

/** The executable to test with; throws a sentence that says what is missing. */
export function installedBrowser(kind: BrowserKind): string {
  const executable = findBrowser(kind);
  if (!executable) throw new Error(`No ${kind} is installed: \`npm test\` says how to get one.`);
  return executable;
}
