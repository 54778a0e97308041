import styles from "@/components/style/index.css?inline";
import { layerAround } from "@/lib/editor/layer";

/** Where our parts live in a page: a closed shadow root that the page cannot look into. */
export interface Mount {
  /** React's root. */
  readonly container: HTMLElement;
  /** Whether an event came from us; all that the page and its scripts can see is the host. */
  isOwn(event: Event): boolean;
  /** Moves into the innermost modal dialog around an editor, outside of which the page is inert. */
  moveBeside(editor: Element): void;
  /** The element with the focus inside, if any. */
  focused(): HTMLElement | undefined;
  /** Brings the focus to the sidebar's beginning, once it is drawn. */
  focusSidebar(): void;
  remove(): void;
}

const NAME = "attache-sidebar";
/** The page's own rules may address every element it knows nothing of. */
const HOST = ":host{all:initial!important;display:block!important;direction:ltr!important}";
/** What a page's shortcuts and focus traps listen to. */
const SHIELDED = ["keydown", "keyup", "keypress", "focusin", "focusout"] as const;
/** What our own components read of these. */
const COPIED = ["key", "code", "shiftKey", "ctrlKey", "altKey", "metaKey", "relatedTarget"];
/** What a page's "click outside" listens to. */
const SILENCED = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "wheel"];

/** Puts our host into the page. An earlier one is swept away: after an update its script is dead. */
export function mount(): Mount {
  for (const stale of document.querySelectorAll(NAME)) stale.remove();
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: "closed", delegatesFocus: false });
  const container = document.createElement("div");
  shadow.append(container);
  dress(shadow);

  const stop = new AbortController();
  const isOwn = (event: Event) => event.composedPath()[0] === host;
  shield(shadow, { isOwn, signal: stop.signal });
  for (const type of SILENCED) host.addEventListener(type, (event) => event.stopPropagation());
  // Nobody can reach inside to fake a press; should a way be found, it does nothing.
  const refuse = (event: Event) => event.isTrusted || event.stopImmediatePropagation();
  shadow.addEventListener("click", refuse, true);
  // A press on a button leaves the caret where it is.
  shadow.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
  });
  keepReachable(host, stop.signal);
  document.body.append(host);

  return {
    container,
    isOwn,
    moveBeside(editor) {
      const home = layerAround(editor) ?? document.body;
      if (host.parentElement === home) return;
      if (host.matches(":popover-open")) host.hidePopover();
      home.append(host);
      // The top layer knows no transforms, scrolling or clipping of the dialog around.
      host.popover = home === document.body ? null : "manual";
      if (host.popover) host.showPopover();
    },
    focused: () => (shadow.activeElement instanceof HTMLElement ? shadow.activeElement : undefined),
    focusSidebar() {
      requestAnimationFrame(() => {
        container.querySelector<HTMLElement>(".sidebar")?.focus({ preventScroll: true });
      });
    },
    remove() {
      stop.abort();
      host.remove();
    },
  };
}

/** Styles the root by script, which no policy of the page forbids. */
function dress(shadow: ShadowRoot): void {
  const css = `${HOST}\n${styles}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox may refuse a sheet made in an extension's world; its own <style> elements are exempt from a page's policy.
    const style = document.createElement("style");
    style.textContent = css;
    shadow.prepend(style);
  }
}

/**
 * Keys pressed and focus taken inside are ours alone: the page is told nothing, so that neither its
 * one-letter shortcuts nor a dialog's focus trap act on them. They go on inside the shadow root.
 */
function shield(
  shadow: ShadowRoot,
  { isOwn, signal }: { isOwn: (event: Event) => boolean; signal: AbortSignal },
): void {
  let last: Element | undefined;
  // Moves inside the root are told in here only.
  shadow.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) last = target;
  });
  for (const type of SHIELDED) {
    const pass = (event: Event) => {
      if (!isOwn(event) || !event.isTrusted) return;
      event.stopImmediatePropagation();
      // While the focus leaves for the page nothing in here is active any more.
      const target = shadow.activeElement ?? last;
      const copy = copyOf(event);
      target?.dispatchEvent(copy);
      if (copy.defaultPrevented) event.preventDefault();
    };
    window.addEventListener(type, pass, { capture: true, signal });
  }
}

/** A plain event in a key's clothes: Firefox lets a real KeyboardEvent out of the root, composed or not. */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable });
  for (const name of COPIED) {
    const value: unknown = Reflect.get(event, name);
    if (value !== undefined) Object.defineProperty(copy, name, { value });
  }
  return copy;
}

/** A dialog that opens hides the rest of the page from assistive technology, and us with it: undone. */
function keepReachable(host: HTMLElement, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    for (const name of ["aria-hidden", "inert", "hidden", "style", "class"]) {
      if (host.hasAttribute(name)) host.removeAttribute(name);
    }
  });
  observer.observe(host, { attributes: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
