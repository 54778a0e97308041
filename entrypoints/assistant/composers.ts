import type { Session } from "@/lib/assistant/session";
import type { EditorElement } from "@/lib/editor";
import { type Composer, composerAt, type Platform } from "@/lib/platforms";
import { isVisible } from "@/lib/platforms/visible";

/** A composer in the page and the session that follows it. */
export interface Followed {
  readonly session: Session;
  /** As last seen: threads grow, sites rebuild their boxes. */
  composer: Composer;
}

/** What is done for each composer found. `followed` always tells the composer as it is now. */
export type Open = (
  followed: { readonly composer: Composer },
  how: { onGone: (editor: EditorElement) => void; signal: AbortSignal },
) => Session;

interface Entry extends Followed {
  readonly stop: AbortController;
  /** Stops watching the present root. */
  watching: AbortController;
}

/** How long the page may go on changing a composer before it is looked at again, in milliseconds. */
const SETTLING = 150;

/**
 * Finds composers by the focus and follows them while they are in the page; `onTurn` tells the one in
 * use, or that there is none. A composer that goes is let go of without a word.
 */
export function followComposers({
  platform,
  open,
  isOwn,
  onTurn,
  signal,
}: {
  platform: Platform;
  open: Open;
  isOwn: (event: Event) => boolean;
  onTurn: (followed: Followed | undefined) => void;
  signal: AbortSignal;
}): void {
  let entries: readonly Entry[] = [];
  let current: Entry | undefined;

  function turnTo(entry: Entry | undefined): void {
    if (entry === current) return;
    current = entry;
    onTurn(entry);
  }

  function meet(focused: Element): void {
    const composer = composerAt(platform, focused);
    const editor = composer?.editors.find((one) => one.contains(focused));
    if (!composer || !editor) {
      leaveHidden();
      return;
    }
    const entry = entries.find((one) => isSame(one.composer, composer)) ?? follow(composer);
    update(entry, composer);
    entry.session.turnTo(editor);
    turnTo(entry);
  }

  function follow(composer: Composer): Entry {
    const stop = new AbortController();
    const holder = { composer };
    const session = open(holder, { onGone: () => look(entry), signal: stop.signal });
    const entry: Entry = Object.assign(holder, { session, stop, watching: new AbortController() });
    entries = [...entries, entry];
    watchRoot(entry, () => look(entry));
    session.setEditors(composer.editors);
    return entry;
  }

  function update(entry: Entry, composer: Composer): void {
    const isAsBefore =
      composer.editors.length === entry.composer.editors.length &&
      composer.editors.every((editor, index) => editor === entry.composer.editors[index]);
    const isMoved = composer.root !== entry.composer.root;
    entry.composer = composer;
    if (isMoved) watchRoot(entry, () => look(entry));
    if (!isAsBefore) entry.session.setEditors(composer.editors);
  }

  /** Looks at a composer again after the page changed something in or around it. */
  function look(entry: Entry): void {
    if (entry.stop.signal.aborted) return;
    const standing = entry.composer.editors.filter((editor) => editor.isConnected);
    const [first] = standing;
    const composer = first && isVisible(first) ? composerAt(platform, first) : undefined;
    if (!composer) {
      drop(entry);
      return;
    }
    update(entry, composer);
    entry.session.refresh("facts");
  }

  function drop(entry: Entry): void {
    entry.stop.abort();
    entries = entries.filter((one) => one !== entry);
    if (entry !== current) return;
    turnTo(undefined);
    // The page may have put another box with the focus into its place, and told nobody.
    const focused = deepFocus(document);
    if (focused) meet(focused);
  }

  function leaveHidden(): void {
    if (current && !current.composer.editors.some(isVisible)) drop(current);
  }

  const onFocus = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && target instanceof Element && !isOwn(event)) meet(target);
  };
  addEventListener("focusin", onFocus, { capture: true, signal });
  signal.addEventListener("abort", () => {
    for (const { stop } of entries) stop.abort();
  });
  const focused = deepFocus(document);
  if (focused) meet(focused);
}

/** A composer is the same as long as one of its editors is, or its root with all editors exchanged. */
function isSame(a: Composer, b: Composer): boolean {
  return a.root === b.root || a.editors.some((editor) => b.editors.includes(editor));
}

/** Pictures attached, a post added to the thread, a label changed: told once the page has settled. */
function watchRoot(entry: Entry, onChange: () => void): void {
  entry.watching.abort();
  entry.watching = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, SETTLING);
  });
  observer.observe(entry.composer.root, { childList: true, subtree: true });
  AbortSignal.any([entry.stop.signal, entry.watching.signal]).addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** The element with the focus, also inside open shadow roots. */
function deepFocus(scope: Document | ShadowRoot): Element | undefined {
  const { activeElement } = scope;
  const inside = activeElement?.shadowRoot && deepFocus(activeElement.shadowRoot);
  return inside ?? activeElement ?? undefined;
}
