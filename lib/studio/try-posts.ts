import { type HiredJudge, JudgeLost } from "./hired-judge";
import type { Assignment, Judged } from "./judge";
import type { PastPost } from "./posts/past-post";
import { readPosts } from "./posts/read-posts";
import type { Readable } from "./posts/text-stream";
import { createTrial, type TrialReport } from "./trial";

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

/** Posts that a judge is given at once: some tenths of a second of work, so that progress is told often and stopping is quick. */
const AT_ONCE = 16;
/** Errands that a judge has in hand or waiting: it never waits for the page, and the page reads no further ahead. */
const IN_HAND = 2;

/**
 * Tries a pack on the posts of a file, spread over the judges and counted in the order of the file: the same report however many judge.
 * Stops at the signal with what it has. The judges are dismissed at the end. Rejects with `Unreadable` for a file that holds no posts,
 * and with `JudgeLost` where a judge is lost: figures without its posts would be wrong.
 */
export async function tryPosts(
  file: Readable,
  assignment: Assignment,
  {
    judges,
    signal,
    onProgress,
  }: {
    judges: readonly HiredJudge[];
    signal: AbortSignal;
    onProgress: (progress: TrialProgress) => void;
  },
): Promise<Tried> {
  const trial = createTrial(assignment);
  const met = { repeated: 0, wordless: 0, broken: 0 };
  const waiting: Promise<Verdict>[] = [];
  let posts = 0;
  const dismissAll = () => {
    for (const judge of judges) judge.dismiss();
  };
  const countOldest = async () => {
    const oldest = await waiting.shift();
    if (!oldest) return;
    const { errand, judged } = oldest;
    if (!judged) throw new JudgeLost();
    for (const [index, post] of errand.posts.entries()) {
      const own = judged[index];
      if (own) trial.add(post, own);
    }
    posts += errand.posts.length;
    onProgress({ posts, share: errand.bytes / file.size });
  };
  signal.addEventListener("abort", dismissAll);
  try {
    let turn = 0;
    for await (const errand of errandsOf(file, met)) {
      if (signal.aborted) break;
      // In turn, not to whoever is free: the posts are alike, and what a judge remembers is the same at each trial.
      waiting.push(verdictOf(errand, judges[turn++ % judges.length]));
      if (waiting.length >= judges.length * IN_HAND) await countOldest();
      if (signal.aborted) break;
    }
    while (waiting.length > 0 && !signal.aborted) await countOldest();
  } catch (error) {
    // Whoever stops a trial loses its judges on purpose.
    if (!(signal.aborted && error instanceof JudgeLost)) throw error;
  } finally {
    signal.removeEventListener("abort", dismissAll);
    dismissAll();
  }
  return { report: trial.report(), ...met, isWhole: !signal.aborted };
}

/** Posts to be judged together, and how much of the file is done with them. */
interface TrialErrand {
  readonly posts: readonly PastPost[];
  readonly bytes: number;
}

interface Verdict {
  readonly errand: TrialErrand;
  /** Undefined where the judge was lost. */
  readonly judged: readonly Judged[] | undefined;
}

/** Waits without ever rejecting: its turn to be counted comes later. */
async function verdictOf(errand: TrialErrand, judge: HiredJudge | undefined): Promise<Verdict> {
  try {
    return { errand, judged: await judge?.ask(errand.posts) };
  } catch (error) {
    if (!(error instanceof JudgeLost)) throw error;
    return { errand, judged: undefined };
  }
}

async function* errandsOf(
  file: Readable,
  met: { repeated: number; wordless: number; broken: number },
): AsyncGenerator<TrialErrand> {
  let before = 0;
  for await (const batch of readPosts(file)) {
    met.repeated += batch.repeated;
    met.wordless += batch.wordless;
    met.broken += batch.broken;
    for (let from = 0; from < batch.posts.length; from += AT_ONCE) {
      const until = Math.min(from + AT_ONCE, batch.posts.length);
      const share = until / batch.posts.length;
      yield {
        posts: batch.posts.slice(from, until),
        bytes: before + (batch.bytes - before) * share,
      };
    }
    before = batch.bytes;
  }
}
