import { useLayoutEffect, useRef, useState } from "react";
import type { Actions } from "@/components/actions";
import { FindingCard } from "@/components/FindingCard";
import { useSpeech } from "@/components/wording";
import { placeCard } from "@/lib/assistant/card-place";
import { around } from "@/lib/assistant/dock";
import type { Session } from "@/lib/assistant/session";
import type { FindingView } from "@/lib/assistant/view";
import { read } from "@/lib/editor";
import { caretBox } from "@/lib/editor/caret-box";
import { visibleBox } from "@/lib/editor/visible-box";
import type { Wiring } from "./wiring";

const HIDDEN = { visibility: "hidden" } as const;

/** A finding's card at its words in the page, off the line that is being written. */
export function PlacedCard({
  wiring: { closeCard, walk },
  session,
  finding,
  actions,
  takesFocus,
}: {
  wiring: Wiring;
  session: Session;
  finding: FindingView;
  actions: Actions;
  takesFocus: boolean;
}) {
  const { direction } = useSpeech();
  const holder = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useLayoutEffect(() => {
    const stop = new AbortController();
    const move = () => {
      const card = holder.current?.firstElementChild?.getBoundingClientRect();
      const editor = session.editorOf(finding.id);
      if (!card || !editor) return;
      const box = visibleBox(editor);
      const reading = read(editor);
      setPlace(
        placeCard({
          card,
          words: around(session.rectsOf(finding.id)) ?? box,
          // A text control does not tell where its caret is: then the card keeps off all of it.
          caret: (reading && caretBox(reading)) ?? box,
          window: { width: document.documentElement.clientWidth, height: innerHeight },
          direction,
        }),
      );
    };
    move();
    for (const type of ["scroll", "resize"]) {
      addEventListener(type, move, { capture: true, passive: true, signal: stop.signal });
    }
    return () => stop.abort();
  }, [session, finding, direction]);
  return (
    <div
      ref={holder}
      className="placed"
      style={place ? { transform: `translate(${place.left}px, ${place.top}px)` } : HIDDEN}
    >
      <FindingCard
        finding={finding}
        actions={actions}
        takesFocus={takesFocus && place !== undefined}
        onClose={closeCard}
        onWalk={walk}
      />
    </div>
  );
}
