import { describe, expect, it } from "vitest";
import { type Box, dockButton, dockSidebar, overlap } from "@/lib/assistant/dock";

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const size = ({ left, top, right, bottom }: Box) => [right - left, bottom - top];

describe("the open sidebar", () => {
  const wish = { side: "right" as const, width: 352, least: 288 };
  const rows: [string, { width: number; height: number }, Box[], string, number[]][] = [
    ["nothing to keep off", { width: 1280, height: 800 }, [], "right", [352, 776]],
    [
      "room at its side",
      { width: 1280, height: 800 },
      [box(300, 50, 800, 300)],
      "right",
      [352, 776],
    ],
    [
      "narrower rather than elsewhere",
      { width: 1280, height: 800 },
      [box(340, 48, 940, 285)],
      "right",
      [316, 776],
    ],
    ["the other side", { width: 1280, height: 800 }, [box(450, 50, 1050, 300)], "left", [352, 776]],
    ["below", { width: 880, height: 700 }, [box(140, 48, 740, 285)], "right", [856, 391]],
    ["above", { width: 880, height: 700 }, [box(140, 400, 740, 690)], "right", [856, 376]],
    [
      "the whole does not fit, the essential does",
      { width: 1280, height: 800 },
      [box(0, 0, 1280, 800), box(300, 50, 800, 300)],
      "right",
      [352, 776],
    ],
  ];
  it.each(rows)("%s", (_name, window, keepOff, side, wanted) => {
    const dock = dockSidebar({ ...wish, window, keepOff });
    expect(dock.side).toBe(side);
    expect(size(dock)).toEqual(wanted);
    expect(dock.isCovering).toBe(false);
    const essential = keepOff.at(-1);
    if (essential) expect(overlap(dock, essential)).toBe(false);
  });

  it("covers only where there is no room at all, and says so", () => {
    const window = { width: 640, height: 400 };
    const dock = dockSidebar({ ...wish, window, keepOff: [box(0, 60, 640, 330)] });
    expect(dock.isCovering).toBe(true);
    expect(dock.bottom).toBeLessThanOrEqual(400);
  });
});

describe("the folded sidebar", () => {
  const window = { width: 880, height: 700 };
  it.each([
    ["at its side, half way down", "right" as const, [box(100, 50, 700, 300)], 828],
    ["at its side, off the composer", "right" as const, [box(100, 50, 880, 500)], 828],
    ["at the other side where its own is taken", "right" as const, [box(400, 0, 880, 700)], 12],
    ["on the left", "left" as const, [], 12],
  ])("%s", (_name, side, keepOff, left) => {
    const button = dockButton({ window, keepOff, side });
    expect(button.left).toBe(left);
    expect(size(button)).toEqual([40, 40]);
    for (const one of keepOff) expect(overlap(button, one)).toBe(false);
  });
});
