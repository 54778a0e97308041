import { useEffect, useRef, useState } from "react";
import type { Store } from "@/lib/browser/store";
import { type DraftPack, isSameDraft } from "@/lib/studio/draft-pack";
import { advance, begin, redo, undo } from "@/lib/studio/history";

/** The draft under the lead's hands, with the steps back and forward. */
export interface Writing {
  readonly draft: DraftPack;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** False while the last change could not be stored: what was stored before it still stands. */
  readonly isKept: boolean;
  /** Whether what stands here was written in another window last, in place of what stood here. */
  readonly isFromElsewhere: boolean;
  /** Changes of the same non-empty step are taken back together. */
  change(next: DraftPack, step: string): void;
  undo(): void;
  redo(): void;
}

/** The step of what other windows write: undo takes back all that they wrote without a change of this one between. */
const ELSEWHERE = "\0elsewhere";

/** Holds the draft, keeps every change in the store, and takes in what other windows keep there. */
export function useDraft(store: Store<DraftPack | undefined>, first: DraftPack): Writing {
  const [history, setHistory] = useState(() => begin(first));
  const [isKept, setKept] = useState(true);
  const [isFromElsewhere, setFromElsewhere] = useState(false);
  const lastStep = useRef("");
  // What stands here now: the page may be drawn later, and what is stored or taken in meanwhile is held against this.
  const latest = useRef(history);
  const saved = useRef(Promise.resolve(true));
  const isSaving = useRef(false);
  /** Stored at once, not when it is drawn: the tab may die before. */
  function keep(next: typeof history): void {
    const isChanged = next.present !== latest.current.present;
    latest.current = next;
    setHistory(next);
    // Until something is changed, what was kept stays as it is: also where it could not be read.
    if (!isChanged) return;
    const underWay = store.save(next.present);
    saved.current = underWay;
    isSaving.current = true;
    void underWay.then((isDone) => {
      setKept(isDone);
      if (saved.current === underWay) isSaving.current = false;
    });
  }
  useEffect(() => {
    const leaving = new AbortController();
    function takeIn(value: DraftPack): void {
      const isSameStep = lastStep.current === ELSEWHERE;
      lastStep.current = ELSEWHERE;
      const next = advance(latest.current, value, isSameStep);
      latest.current = next;
      setHistory(next);
      setFromElsewhere(true);
    }
    /** What is told may be older than what was written here since: what counts is what the store holds once that is in it. */
    async function look(): Promise<void> {
      const underWay = saved.current;
      const wasKept = await underWay;
      const { value } = await store.load();
      // A change made meanwhile is stored after this one, and heard of by itself; one without room in the store stays here alone.
      if (leaving.signal.aborted || !wasKept || saved.current !== underWay) return;
      if (value && !isSameDraft(value, latest.current.present)) takeIn(value);
    }
    store.follow(({ value }) => {
      // A page hears of its own changes, too.
      if (!value || isSameDraft(value, latest.current.present)) return;
      // Nothing is written in a page that is behind others, once its last change is stored.
      if (document.visibilityState === "visible" || isSaving.current) void look();
      else takeIn(value);
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
    setFromElsewhere(false);
    keep(way(latest.current));
  };
  return {
    draft: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isKept,
    isFromElsewhere,
    change(next, step) {
      const isSameStep = step !== "" && step === lastStep.current;
      lastStep.current = step;
      setFromElsewhere(false);
      keep(advance(latest.current, next, isSameStep));
    },
    undo: () => walk(undo),
    redo: () => walk(redo),
  };
}
