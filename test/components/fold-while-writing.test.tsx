// @vitest-environment happy-dom
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useFoldWhileWriting } from "@/entrypoints/assistant/fold-while-writing";

/** One step of a story: whether the sidebar covers the text, and how long the draft is then. */
type Step = readonly [isCovering: boolean, length: number | undefined];

const fold = vi.fn<() => void>();
let take: (step: Step) => void = () => {};

function Stage() {
  const [[isCovering, length], setStep] = useState<Step>([false, 0]);
  take = setStep;
  useFoldWhileWriting({ isCovering, length, fold });
  return null;
}

let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  fold.mockClear();
  root = createRoot(document.createElement("div"));
  flushSync(() => root.render(<Stage />));
});
afterEach(() => root.unmount());

test.each<[name: string, steps: readonly Step[], folds: number]>([
  [
    "beside the text, whatever is written",
    [
      [false, 1],
      [false, 2],
      [false, 3],
    ],
    0,
  ],
  [
    "over the text, and nothing is written",
    [
      [true, 5],
      [true, 5],
    ],
    0,
  ],
  [
    "over the text, and a letter is written",
    [
      [true, 5],
      [true, 6],
    ],
    1,
  ],
  [
    "over the text, and a letter is taken away",
    [
      [true, 5],
      [true, 4],
    ],
    1,
  ],
  [
    "over an empty draft that nobody counts, then written",
    [
      [true, undefined],
      [true, 1],
    ],
    1,
  ],
  [
    "over the text, aside, and over it again",
    [
      [true, 5],
      [false, 6],
      [true, 6],
      [true, 6],
    ],
    0,
  ],
])("a sidebar %s", (_name, steps, folds) => {
  for (const step of steps) flushSync(() => take(step));
  expect(fold).toHaveBeenCalledTimes(folds);
});

test("hundreds of letters faster than the browser's other tasks are no endless update", () => {
  expect(() => {
    for (let length = 1; length <= 300; length++) flushSync(() => take([false, length]));
  }).not.toThrow();
});
