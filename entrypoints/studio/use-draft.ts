import { useEffect, useRef, useState } from "react";
import type { Store } from "@/lib/browser/store";
import type { DraftPack } from "@/lib/studio/draft-pack";
import { advance, begin, redo, undo } from "@/lib/studio/history";

/** The draft under the lead's hands, with the steps back and forward. */
export interface Writing {
  readonly draft: DraftPack;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** False while the last change could not be stored: what was stored before it still stands. */
  readonly isKept: boolean;
  /** Changes of the same non-empty step are taken back together. */
  change(next: DraftPack, step: string): void;
  undo(): void;
  redo(): void;
}

/** Holds the draft and keeps every change in the store. */
export function useDraft(store: Store<DraftPack | undefined>, first: DraftPack): Writing {
  const [history, setHistory] = useState(() => begin(first));
  const [isKept, setKept] = useState(true);
  const lastStep = useRef("");
  const draft = history.present;
  const opened = useRef(draft);
  useEffect(() => {
    // Until something is changed, what was kept stays as it is: also where it could not be read.
    if (draft !== opened.current) void store.save(draft).then(setKept);
  }, [draft, store]);
  useEffect(() => {
    if (isKept) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [isKept]);
  const walk = (way: typeof undo) => {
    lastStep.current = "";
    setHistory((before) => way(before));
  };
  return {
    draft,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isKept,
    change(next, step) {
      const isSameStep = step !== "" && step === lastStep.current;
      lastStep.current = step;
      setHistory((before) => advance(before, next, isSameStep));
    },
    undo: () => walk(undo),
    redo: () => walk(redo),
  };
}
