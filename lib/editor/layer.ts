import { parentOf } from "./visible-box";

/**
 * The innermost modal dialog, popover or fullscreen element around an element: everything outside of
 * it is inert or lies below. `undefined` where there is none, and the page's body will do.
 */
export function layerAround(element: Element): Element | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at.matches("dialog:modal, :popover-open, :fullscreen")) return at;
  }
  return undefined;
}
