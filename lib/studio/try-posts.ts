import { breathe } from "./breathe";
import { readPosts } from "./posts/read-posts";
import type { Readable } from "./posts/text-stream";
import { createTrial, type TrialOptions, type TrialReport, warming } from "./trial";

/** How far a trial is. */
export interface TrialProgress {
  readonly posts: number;
  /** Of the file, read and judged; at most 1. */
  readonly share: number;
}

/** The outcome of trying a file. */
export interface Tried {
  readonly report: TrialReport;
  readonly repeated: number;
  readonly wordless: number;
  readonly broken: number;
  /** False where it was stopped before the end: the figures are of what was tried by then. */
  readonly isWhole: boolean;
}

/** How long the page may wait for an answer to a key, in milliseconds: two frames or so. */
const SLICE = 24;
/** How often progress is told, in milliseconds. */
const TELLING = 150;

/**
 * Tries a pack on the posts of a file: in short slices of time, so that the page goes on answering. Stops at the signal with what it has.
 * Rejects with `Unreadable` for a file that holds no posts.
 */
export async function tryPosts(
  file: Readable,
  options: TrialOptions,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: TrialProgress) => void },
): Promise<Tried> {
  const trial = createTrial(options);
  const met = { repeated: 0, wordless: 0, broken: 0 };
  const told = (isWhole: boolean): Tried => ({ report: trial.report(), ...met, isWhole });
  for (const _ of warming(options)) {
    await breathe();
    if (signal.aborted) return told(false);
  }
  let posts = 0;
  let before = 0;
  let sliceBegan = performance.now();
  let lastTold = 0;
  for await (const batch of readPosts(file)) {
    met.repeated += batch.repeated;
    met.wordless += batch.wordless;
    met.broken += batch.broken;
    for (const [index, post] of batch.posts.entries()) {
      if (signal.aborted) return told(false);
      trial.add(post);
      posts++;
      const now = performance.now();
      if (now - sliceBegan < SLICE) continue;
      if (now - lastTold > TELLING) {
        lastTold = now;
        const done = before + ((batch.bytes - before) * (index + 1)) / batch.posts.length;
        onProgress({ posts, share: done / file.size });
      }
      await breathe();
      sliceBegan = performance.now();
    }
    before = batch.bytes;
    if (signal.aborted) return told(false);
  }
  return told(true);
}
