import type { Session } from "@/lib/assistant/session";

/** The card that is open at a finding, and what opened it. */
export interface OpenCard {
  readonly id: string;
  readonly by: "hover" | "click" | "keyboard";
}

/** Opens and closes the card of one session by pointer and keyboard. */
export interface CardControl {
  open(card: OpenCard | undefined): void;
  /** To the next finding in the text, from the open card or the caret. */
  walk(step: 1 | -1): void;
}

/** A pointer that only passes by opens nothing; one that leaves has time to reach the card. Milliseconds. */
const HOVER_OPENS = 180;
const HOVER_CLOSES = 280;

const OWN = Symbol("our own interface");

/** Follows the pointer over the session's editors until the signal aborts. `current` is the open card. */
export function controlCard({
  session,
  current,
  onChange,
  isOwn,
  signal,
}: {
  session: Session;
  current: () => OpenCard | undefined;
  onChange: (card: OpenCard | undefined) => void;
  isOwn: (event: Event) => boolean;
  signal: AbortSignal;
}): CardControl {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** The finding under the pointer; `OWN` while it is over our own card, from where a way back to the words is a new one. */
  let under: string | typeof OWN | undefined;

  const later = (act: () => void, wait: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, wait);
  };
  const hover = (id: string | typeof OWN | undefined) => {
    if (id === under) return;
    under = id;
    const card = current();
    if (id === OWN) {
      // Over the card itself the pointer is where it wanted to go.
      clearTimeout(waiting);
      return;
    }
    if (id !== undefined && id !== card?.id) {
      // An open card that was asked for stays; a passing pointer does not take it away.
      if (!card || card.by === "hover") later(() => onChange({ id, by: "hover" }), HOVER_OPENS);
    } else if (id === undefined && card?.by === "hover") {
      later(() => onChange(undefined), HOVER_CLOSES);
    } else clearTimeout(waiting);
  };

  const options = { capture: true, passive: true, signal };
  let latest: { x: number; y: number } | undefined;
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (isOwn(event)) {
      // At once: a pointer that closes the card and is back at its words within a frame has been away.
      latest = undefined;
      hover(OWN);
      return;
    }
    // Many moves share a frame, and where the pointer came to rest is the last of them.
    latest = { x: event.clientX, y: event.clientY };
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (latest) hover(session.findingAt(latest.x, latest.y));
    });
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || isOwn(event)) return;
    const id = session.findingAt(event.clientX, event.clientY);
    clearTimeout(waiting);
    if (id !== undefined || current()) onChange(id === undefined ? undefined : { id, by: "click" });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && !isOwn(event) && current()) onChange(undefined);
  };
  addEventListener("pointermove", onMove, options);
  addEventListener("click", onClick, options);
  // Whoever types on wants to see the line, not the card.
  addEventListener("keydown", onKey, options);
  signal.addEventListener("abort", () => {
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
  });

  return {
    open: onChange,
    walk(step) {
      const id = session.next(current()?.id, step);
      if (id !== undefined) onChange({ id, by: "keyboard" });
    },
  };
}
