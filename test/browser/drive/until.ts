/**
 * Waits for a state: asks again and again until the answer is not false, undefined or null, and
 * returns it. Rejects after the deadline (milliseconds), naming what was waited for: on a slow machine with
 * others at work ten seconds were not always enough.
 * The only place in the browser tests that lets time pass.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  deadline = 30_000,
): Promise<Exclude<T, false | undefined | null>> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined && answer !== null) {
      // The three are ruled out one line above; the type system has no name for it.
      return answer as Exclude<T, false | undefined | null>;
    }
    if (Date.now() > end) throw new Error(`Not within ${deadline} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
