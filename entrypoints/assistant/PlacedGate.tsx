import { useLayoutEffect, useRef, useState } from "react";
import type { Actions } from "@/components/actions";
import { Gate } from "@/components/Gate";
import { useSpeech } from "@/components/wording";
import { placeCard } from "@/lib/assistant/card-place";
import type { FindingView } from "@/lib/assistant/view";
import type { Asking } from "./gate";

/** The question before posting, beside the button that was pressed. */
export function PlacedGate({
  asking: { beside, button },
  findings,
  actions,
  onBack,
  onOff,
}: {
  asking: Asking;
  findings: readonly FindingView[];
  actions: Actions;
  onBack: () => void;
  onOff: () => void;
}) {
  const { direction } = useSpeech();
  const holder = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>();
  const count = findings.length;
  // Fewer findings make a smaller card, which is placed anew: hence the count among the dependencies.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const move = () => {
      const card = holder.current?.firstElementChild?.getBoundingClientRect();
      if (!card) return;
      const size = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top } = placeCard({
        card,
        words: beside.getBoundingClientRect(),
        caret: undefined,
        window: size,
        direction,
      });
      // All of it is to be seen, even where it then covers the button: nothing else explains why that did not work.
      setPlace({ left, top: Math.max(8, Math.min(top, size.height - card.height - 8)) });
    };
    move();
    for (const type of ["scroll", "resize"]) {
      addEventListener(type, move, { capture: true, passive: true, signal: stop.signal });
    }
    return () => stop.abort();
  }, [beside, direction, count]);
  return (
    <div
      ref={holder}
      className="placed"
      style={place ? { transform: `translate(${place.left}px, ${place.top}px)` } : undefined}
    >
      <Gate findings={findings} button={button} actions={actions} onBack={onBack} onOff={onOff} />
    </div>
  );
}
