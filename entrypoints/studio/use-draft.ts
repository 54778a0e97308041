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
  const last = useRef(draft);
  useEffect(() => {
    // Until something is changed, what was kept stays as it is: also where it could not be read.
    if (draft === last.current) return;
    last.current = draft;
    void store.save(draft).then(setKept);
  }, [draft, store]);
  useEffect(() => {
    const leaving = new AbortController();
    store.follow(({ value }) => {
      // The page in front hears of its own changes only; in one behind it, what was written in front would be overwritten later.
      if (!value || document.visibilityState === "visible") return;
      last.current = value;
      lastStep.current = "";
      setHistory((before) => advance(before, value, false));
    }, leaving.signal);
    return () => leaving.abort();
  }, [store]);
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
