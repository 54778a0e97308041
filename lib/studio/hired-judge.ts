import type { Assignment, Judge, Judged } from "./judge";
import type { PastPost } from "./posts/past-post";

/** A judge elsewhere, as a rule in a thread of its own; it answers in the order in which it is asked. */
export interface HiredJudge {
  /** Rejects with `JudgeLost` once the judge is gone. */
  ask(posts: readonly PastPost[]): Promise<readonly Judged[]>;
  /** Ends it at once, whatever it is at; what was asked is rejected. */
  dismiss(): void;
}

/** What is sent to a judge: first what to judge by, then posts. */
export type Errand = { readonly assignment: Assignment } | { readonly posts: readonly PastPost[] };

/** A thread to talk to. */
export interface Line {
  send(errand: Errand): void;
  end(): void;
}

/** What comes from the other end of a line. */
export interface Hearer {
  onAnswer(judged: readonly Judged[]): void;
  /** The thread could not be started, or broke. */
  onBreak(): void;
}

/** A judge that can answer no more. */
export class JudgeLost extends Error {}

/** Hires a judge at the other end of a line. */
export function hireJudge(assignment: Assignment, connect: (hearer: Hearer) => Line): HiredJudge {
  const asked: { resolve(judged: readonly Judged[]): void; reject(reason: JudgeLost): void }[] = [];
  let isLost = false;
  const lose = () => {
    isLost = true;
    line.end();
    for (const { reject } of asked.splice(0)) reject(new JudgeLost());
  };
  const line = connect({
    onAnswer: (judged) => asked.shift()?.resolve(judged),
    onBreak: lose,
  });
  line.send({ assignment });
  return {
    ask(posts) {
      if (isLost) return Promise.reject(new JudgeLost());
      return new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        line.send({ posts });
      });
    },
    dismiss: lose,
  };
}

/** The other end: does errands as they come; undefined where there is nothing to answer. */
export function createClerk(
  appoint: (assignment: Assignment) => Judge,
): (errand: Errand) => readonly Judged[] | undefined {
  let judge: Judge | undefined;
  return (errand) => {
    if ("assignment" in errand) {
      judge = appoint(errand.assignment);
      return undefined;
    }
    if (!judge) throw new Error("posts came before what to judge them by");
    return errand.posts.map(judge);
  };
}
