/** For how long a page may leave no pause before we take one, and what we then take; in milliseconds. */
const PATIENCE = 100;
const TAKEN = 8;

/** Drives a work, step by step, in the pauses of typing; settles when it is done. */
export function inIdleTime(work: Generator<undefined, void>): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () =>
      requestIdleCallback(
        (pause) => {
          const begun = performance.now();
          do {
            if (work.next().done) return resolve();
          } while (
            pause.timeRemaining() > 1 ||
            (pause.didTimeout && performance.now() - begun < TAKEN)
          );
          goOn();
        },
        { timeout: PATIENCE },
      );
    goOn();
  });
}
