/** A rectangle of the viewport, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the sidebar lies: a box of the viewport, and whether it covers what it should keep off. */
export interface Dock extends Box {
  readonly side: "left" | "right";
  readonly isCovering: boolean;
}

/** What decides it: the window, what to keep off (best case first), and what the user wishes. */
export interface DockWish {
  readonly window: { readonly width: number; readonly height: number };
  /** Alternatives: the whole composer, or at least its text and button. */
  readonly keepOff: readonly Box[];
  readonly side: "left" | "right";
  readonly width: number;
  readonly least: number;
}

const MARGIN = 12;
const BUTTON = 40;
/** The least height at which a strip above or below the composer is worth reading in. */
const STRIP = 190;
const STRIP_AT_MOST = 420;

/**
 * Finds room for the open sidebar: at the wished side, at the other, below the composer, above it;
 * narrower rather than elsewhere. Without any room it covers the lower part, which the caller ends
 * as soon as the user writes on.
 */
export function dockSidebar(wish: DockWish): Dock {
  const { window, side, width, least } = wish;
  const other = side === "left" ? "right" : "left";
  for (const box of wish.keepOff) {
    for (const edge of [side, other] as const) {
      const room = (edge === "left" ? box.left : window.width - box.right) - 2 * MARGIN;
      if (room >= least) return atEdge(edge, Math.min(width, room), window);
    }
  }
  for (const box of wish.keepOff) {
    const below = window.height - box.bottom - 2 * MARGIN;
    if (below >= STRIP)
      return strip(side, { bottom: window.height - MARGIN, height: below }, window);
    const above = box.top - 2 * MARGIN;
    if (above >= STRIP) return strip(side, { bottom: above + MARGIN, height: above }, window);
  }
  const height = window.height * 0.45;
  const isCovering = wish.keepOff.length > 0;
  if (!isCovering) return atEdge(side, Math.min(width, window.width - 2 * MARGIN), window);
  return { ...strip(side, { bottom: window.height - MARGIN, height }, window), isCovering };
}

/** Finds a place for the folded sidebar at the wished side or the other, off what the user writes and presses. */
export function dockButton({ window, keepOff, side }: Omit<DockWish, "width" | "least">): Dock {
  const other = side === "left" ? "right" : "left";
  const essential = keepOff.at(-1);
  for (const edge of [side, other] as const) {
    for (const share of [0.5, 0.72, 0.28, 0.9, 0.08]) {
      const top = Math.round(window.height * share - BUTTON / 2);
      const button = { ...atEdge(edge, BUTTON, window), top, bottom: top + BUTTON };
      if (!essential || !overlap(button, essential)) return button;
    }
  }
  return { ...atEdge(side, BUTTON, window), bottom: MARGIN + BUTTON };
}

/** Whether two boxes share any pixel. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest box around all of them; `undefined` around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes;
  if (!first) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function atEdge(side: "left" | "right", width: number, window: DockWish["window"]): Dock {
  const left = side === "left" ? MARGIN : window.width - MARGIN - width;
  const bottom = window.height - MARGIN;
  return { side, left, right: left + width, top: MARGIN, bottom, isCovering: false };
}

function strip(
  side: "left" | "right",
  { bottom, height }: { bottom: number; height: number },
  window: DockWish["window"],
): Dock {
  const top = bottom - Math.min(height, STRIP_AT_MOST);
  const right = window.width - MARGIN;
  return { side, left: MARGIN, right, top, bottom, isCovering: false };
}
