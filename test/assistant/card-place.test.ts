import { describe, expect, it } from "vitest";
import { placeCard } from "@/lib/assistant/card-place";
import { type Box, overlap } from "@/lib/assistant/dock";

const line = (top: number, left = 100, right = 300): Box => ({
  left,
  top,
  right,
  bottom: top + 20,
});
const window = { width: 1000, height: 700 };
const card = { width: 340, height: 180 };

describe("the card at the words", () => {
  it.each([
    ["below the words", line(100), line(100), 127],
    ["above, when the line being written is below", line(300), line(330), 113],
    ["beyond the line being written, without room above", line(40), line(70), 97],
    ["above, near the lower edge", line(600), line(600), 413],
    ["below, while there is no caret", line(100), undefined, 127],
  ])("%s", (_name, words, caret, top) => {
    const place = placeCard({ card, words, caret, window, direction: "ltr" });
    expect(place.top).toBe(top);
  });

  it("never lies on the line being written, however small the window", () => {
    for (const height of [120, 200, 300, 500]) {
      for (const at of [0, 30, 60, 90, 110]) {
        const caret = line(at);
        const place = placeCard({
          card,
          words: line(60),
          caret,
          window: { width: 400, height },
          direction: "ltr",
        });
        const box = { ...place, right: place.left + 340, bottom: place.top + 180 };
        expect(overlap(box, { ...caret, left: -1e9, right: 1e9 })).toBe(false);
      }
    }
  });

  it.each([
    ["stays inside at the right", "ltr" as const, line(100, 900, 990), 652],
    ["stays inside at the left", "ltr" as const, line(100, 2, 40), 8],
    ["begins at the right in a right-to-left language", "rtl" as const, line(100, 500, 700), 374],
  ])("%s", (_name, direction, words, left) => {
    expect(placeCard({ card, words, caret: undefined, window, direction }).left).toBe(left);
  });
});
