import { around, type Box } from "@/lib/assistant/dock";
import { followBox } from "@/lib/editor/follow-box";
import { visibleBox } from "@/lib/editor/visible-box";
import type { Composer, Platform } from "@/lib/platforms";

/** What the sidebar keeps off, best case first: the whole composer, or at least its text and its button. */
export function boxesOf(composer: Composer, platform: Platform): readonly Box[] {
  const submit = platform.submit(composer);
  const essential = [...composer.editors, ...(submit ? [submit] : [])]
    .filter(({ isConnected }) => isConnected)
    .map(visibleBox)
    .filter(({ width, height }) => width > 0 && height > 0);
  const least = around(essential);
  if (!least) return [];
  const whole = around([composer.root.getBoundingClientRect(), least]);
  return whole ? [whole, least] : [least];
}

/** Tells, at most once a frame, when the boxes may be others; until the signal aborts. */
export function followSurroundings(
  composer: Composer,
  platform: Platform,
  { onMove, signal }: { onMove: () => void; signal: AbortSignal },
): void {
  let frame = 0;
  const move = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  const submit = platform.submit(composer);
  for (const element of [...composer.editors, ...(submit ? [submit] : [])]) {
    followBox(element, { signal, onMove: move });
  }
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
}
