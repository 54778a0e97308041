import { type Box, overlap } from "./dock";

/** What decides where a card goes; boxes in viewport CSS pixels. */
export interface CardWish {
  readonly card: { readonly width: number; readonly height: number };
  /** The words' own box, a line or several. */
  readonly words: Box;
  /** The line being written; never to be covered. */
  readonly caret: Box | undefined;
  readonly window: { readonly width: number; readonly height: number };
  readonly direction: "ltr" | "rtl";
}

const GAP = 7;
const MARGIN = 8;

/**
 * The upper left corner of a card: below the words, else above them, else beyond the line being
 * written; the first place inside the window that covers neither. Where the window is too small, the
 * one that covers neither line wins over the one that shows the whole card.
 */
export function placeCard({ card, words, caret, window, direction }: CardWish): {
  left: number;
  top: number;
} {
  const start = direction === "rtl" ? words.right - card.width + 14 : words.left - 14;
  const left = Math.max(MARGIN, Math.min(start, window.width - card.width - MARGIN));
  const lines = caret ? [words, caret] : [words];
  const tops = [
    ...lines.flatMap(({ top, bottom }) => [bottom + GAP, top - GAP - card.height]),
    Math.max(...lines.map(({ bottom }) => bottom)) + GAP,
  ];
  const isClear = (top: number) =>
    lines.every((line) => {
      // A line is written across: whatever lies on its height lies on it.
      const across = { left: -Infinity, right: Infinity, top: line.top, bottom: line.bottom };
      return !overlap({ left, right: left + card.width, top, bottom: top + card.height }, across);
    });
  const isInside = (top: number) => top >= MARGIN && top + card.height <= window.height - MARGIN;
  const clear = tops.filter(isClear);
  return { left, top: clear.find(isInside) ?? clear[0] ?? words.bottom + GAP };
}
