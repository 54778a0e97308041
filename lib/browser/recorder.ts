import type { Decided } from "@/lib/record/entry";
import type { RecordWish } from "@/lib/record/wish";
import { version } from "./extension";
import { addToRecord, eraseRecord, pruneRecord } from "./record-store";

/** The one place that writes the record. */
export interface Recorder {
  /** Keeps a decision; false where it should have been kept and could not be. */
  take(decided: Decided): Promise<boolean>;
  /** Takes away what is too old. */
  prune(): Promise<void>;
  erase(): Promise<boolean>;
}

/** Opens it. `packs` are those in force, each with its version. Writings wait for one another, so that none is lost. */
export function openRecorder({
  wish,
  packs,
}: {
  wish: () => Promise<RecordWish>;
  packs: () => Promise<readonly string[]>;
}): Recorder {
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    take: ({ text, ...decided }) =>
      inTurn(async () => {
        const { isKept, keepsText, months } = await wish();
        if (!isKept) return true;
        await pruneRecord(months);
        return addToRecord({
          ...decided,
          // Whoever sends it: the setting is what counts.
          ...(text !== undefined && keepsText ? { text } : {}),
          at: `${new Date().toISOString().slice(0, 19)}Z`,
          under: [`attache ${version()}`, ...(await packs())],
        });
      }),
    prune: () => inTurn(async () => pruneRecord((await wish()).months)),
    erase: () => inTurn(eraseRecord),
  };
}
