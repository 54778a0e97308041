import { useRef } from "react";
import { useSpeech } from "./wording";

const STEP = 16;

/** The inner edge of the sidebar: drawn with the pointer or moved with the arrow keys. Widths in CSS pixels. */
export function ResizeHandle({
  width,
  least,
  most,
  side,
  onResize,
}: {
  width: number;
  least: number;
  most: number;
  /** The edge of the window that the sidebar lies at. */
  side: "left" | "right";
  /** `isSettled` once the edge was let go of: then the width is worth keeping. */
  onResize: (width: number, isSettled: boolean) => void;
}) {
  const { text } = useSpeech();
  const drag = useRef<{ x: number; width: number }>(undefined);
  const outward = side === "left" ? 1 : -1;
  return (
    // A separator that moves is a widget (ARIA 1.2), which no HTML element is.
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot have a value
    <div
      className="resize"
      role="separator"
      aria-orientation="vertical"
      aria-label={text("ui_resize")}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") onResize(width - outward * STEP, true);
        if (key === "ArrowRight") onResize(width + outward * STEP, true);
      }}
      onPointerDown={(event) => {
        drag.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={({ clientX }) => {
        const { current } = drag;
        if (current) onResize(current.width + outward * (clientX - current.x), false);
      }}
      onLostPointerCapture={() => {
        drag.current = undefined;
        onResize(width, true);
      }}
    />
  );
}
