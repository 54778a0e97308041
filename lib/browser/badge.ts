import type { Severity } from "@/lib/checks/check";
import { extension } from "./extension";

const COLOURS: Readonly<Record<Severity, string>> = {
  block: "#a4262c",
  warn: "#8a5a00",
  hint: "#3d5a80",
};

/** Shows on the toolbar button how many findings stand in a tab's draft: a page can hide our sidebar, not this. */
export async function showTally(
  tabId: number,
  { count, worst }: { count: number; worst: Severity | undefined },
): Promise<boolean> {
  try {
    await extension.action.setBadgeBackgroundColor({ tabId, color: COLOURS[worst ?? "hint"] });
    await extension.action.setBadgeText({ tabId, text: count > 0 ? String(count) : "" });
    return true;
  } catch {
    // The tab was closed in between.
    return false;
  }
}
