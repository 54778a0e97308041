import { fileProblem, type Problem } from "./problems";
import type { Update } from "./updater";

/** What is remembered of asking an origin. */
export interface OriginRecord {
  readonly url: string;
  /** ISO 8601 instant of the last time it was asked. */
  readonly asked: string;
  /** How often in a row nothing good came of it. */
  readonly failures: number;
  /** What is wrong there; undefined while all is well, or while it is merely out of reach for a short time. */
  readonly problem: Problem | undefined;
}

/** A laptop away from the network is no trouble; after so many failures in a row, some eight hours, it is one. */
const PATIENCE = 6;

/** The record after an answer. `refused` is what was wrong with the pack that came, if any was refused. `now` is an ISO 8601 instant. */
export function recordAnswer(
  records: readonly OriginRecord[],
  url: string,
  { update, refused, now }: { update: Update; refused: readonly Problem[]; now: string },
): readonly OriginRecord[] {
  const before = records.find((record) => record.url === url);
  const [first] = refused;
  const isGood = update.outcome !== "failed" && update.outcome !== "unreached" && !first;
  const failures = isGood ? 0 : (before?.failures ?? 0) + 1;
  const problem =
    update.outcome === "failed"
      ? update.problem
      : update.outcome === "unreached"
        ? failures >= PATIENCE
          ? fileProblem(
              `has not been reached ${failures} times in a row (${update.reason})`,
              "the packs in force go on; ask your lead if it stays so",
            )
          : before?.problem
        : first;
  return [
    ...records.filter((record) => record.url !== url),
    { url, asked: now, failures, problem },
  ];
}
