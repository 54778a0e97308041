import { extension } from "./extension";

interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/** Lets the toolbar button open and close the desk: the side panel in Chromium, the sidebar in Firefox. */
export function openDeskByButton(): void {
  if (import.meta.env.FIREFOX) {
    // Firefox wants the call inside the click itself: nothing may be awaited before it.
    extension.action.onClicked.addListener(() => extension.sidebarAction.toggle());
    return;
  }
  // Unknown to the polyfill, which is Firefox's side of the API.
  if (typeof chrome !== "undefined") {
    chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  }
}
