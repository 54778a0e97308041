import { followCaret } from "./caret";
import { followComposition, isComposing } from "./composition";
import { read } from "./read";
import { type EditorElement, isTextControl, type Reading } from "./reading";
import { onRemoval } from "./removal";

/** What a watcher is told; none of it during a composition. */
export interface EditorListener {
  /** The text changed (and once at the start), at most once a frame. */
  onText?: (reading: Reading) => void;
  /** The page may have changed the editor's nodes or size, its text or not; at most once a frame. */
  onNodes?: (reading: Reading) => void;
  /** The editor left the document: the last thing a watcher hears. */
  onGone?: () => void;
}

interface Watcher {
  listeners: Set<EditorListener>;
  /** The last reading told. */
  reading: Reading | undefined;
  /** The page has changed something since, and it will be looked at in the next frame. */
  isStale: boolean;
  stop: AbortController;
}

const watchers = new WeakMap<EditorElement, Watcher>();

/**
 * Follows an editor's text until the signal aborts or the editor leaves the document: typing,
 * pasting, undo, the page's own rendering. Several watchers of one editor share one reading a frame.
 */
export function watch(
  root: EditorElement,
  { signal, ...listener }: EditorListener & { signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const watcher = watchers.get(root) ?? start(root);
  watcher.listeners.add(listener);
  if (watcher.reading) listener.onText?.(watcher.reading);
  const leave = () => {
    watcher.listeners.delete(listener);
    if (watcher.listeners.size === 0) watcher.stop.abort();
  };
  signal.addEventListener("abort", leave, { once: true, signal: watcher.stop.signal });
}

/** What the editor holds now: of a watched one nobody touched since, what was read then. */
export function currentReading(root: EditorElement): Reading | undefined {
  const watcher = watchers.get(root);
  const isFresh = watcher && !watcher.isStale && !isTextControl(root);
  return isFresh ? watcher.reading : read(root);
}

function start(root: EditorElement): Watcher {
  const stop = new AbortController();
  const { signal } = stop;
  const watcher: Watcher = { listeners: new Set(), reading: undefined, isStale: true, stop };
  watchers.set(root, watcher);

  let frame = 0;
  const schedule = () => {
    watcher.isStale = true;
    if (frame !== 0 || isComposing(root)) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      look(root, watcher);
    });
  };
  const gone = () => {
    const listeners = [...watcher.listeners];
    stop.abort();
    for (const listener of listeners) listener.onGone?.();
  };
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    watchers.delete(root);
    watcher.listeners.clear();
  });

  followCaret(root, { signal });
  followComposition(root, { signal, onEnd: schedule });
  root.addEventListener("input", schedule, { passive: true, signal });
  if (isTextControl(root)) followSilentChanges(root, { signal, onChange: schedule });
  const observer = new MutationObserver(schedule);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
  onRemoval(root, { signal, onGone: gone });
  schedule();
  return watcher;
}

/** A page that sets a control's value (clearing it after posting) tells nobody: look after acts. */
function followSilentChanges(
  control: EditorElement,
  { signal, onChange }: { signal: AbortSignal; onChange: () => void },
): void {
  const document = control.ownerDocument;
  for (const type of ["click", "keyup", "focusin", "focusout", "change", "reset"]) {
    document.addEventListener(type, onChange, { capture: true, passive: true, signal });
  }
}

function look(root: EditorElement, watcher: Watcher): void {
  const reading = read(root);
  if (!reading) return;
  watcher.isStale = false;
  const changed = reading.text !== watcher.reading?.text;
  watcher.reading = reading;
  for (const listener of [...watcher.listeners]) {
    listener.onNodes?.(reading);
    if (changed) listener.onText?.(reading);
  }
}
