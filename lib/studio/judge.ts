import type { Check } from "@/lib/checks/check";
import { createDraftParser, type Draft } from "@/lib/draft/draft";
import { createEngine, type Engine } from "@/lib/engine/engine";
import type { Finding } from "@/lib/engine/finding";
import { situationOn } from "@/lib/engine/situation";
import { compileGovernance } from "@/lib/pack/compile";
import type { Governance } from "@/lib/pack/governance";
import { compareFindings, type Difference } from "./compare-findings";
import type { PastPost } from "./posts/past-post";
import { isSameMinistry, shareHits } from "./share-hits";

/** What past posts are judged by: plain data, so that it can be sent to another thread. */
export interface Assignment {
  readonly governance: Governance;
  /** What is in force, to compare with. */
  readonly before?: Governance | undefined;
  readonly channel: string;
  /** "YYYY-MM-DD", for posts without a day. */
  readonly today: string;
}

/** What a trial tells of a finding: which rule spoke and where, half-open UTF-16 offsets. */
export type Spoken = Pick<Finding, "rule" | "severity" | "start" | "end">;

/** What was found in one past post; plain data. */
export interface Judged {
  readonly findings: readonly Spoken[];
  /** Empty where there was nothing to compare with. */
  readonly differences: readonly Difference[];
  /** Checks that threw: their findings are missing. */
  readonly failed: readonly string[];
}

/** Judges one post. What it says of a post depends on no other. */
export type Judge = (post: PastPost) => Judged;

/** Makes a judge with all that it needs to know compiled; it keeps the parsed sentences of the last posts. */
export function createJudge(
  checks: readonly Check[],
  { governance, before, channel, today }: Assignment,
): Judge {
  const parser = createDraftParser();
  const shared = before && shareHits(checks);
  const policy = compileGovernance(governance);
  const engine = createEngine(shared?.checks ?? checks, policy);
  const old = before && compileGovernance(before);
  const oldEngine =
    shared &&
    old &&
    createEngine(
      shared.checks,
      isSameMinistry(policy.ministry, old.ministry) ? { ...old, ministry: policy.ministry } : old,
    );
  return (post) => {
    shared?.forget();
    const draft = parser.parse(post.text, post.language);
    const failed = new Set<string>();
    const found = (by: Engine, of: Draft): readonly Finding[] => {
      const kind = post.isReply ? "reply" : "post";
      const report = by.run([of], situationOn(post.date ?? today, { channel, kind }));
      for (const { rule } of report.failures) failed.add(rule);
      return report.findings;
    };
    const findings = found(engine, draft);
    const differences = oldEngine ? compareFindings(found(oldEngine, draft), findings) : [];
    return {
      findings: findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end })),
      differences,
      failed: [...failed],
    };
  };
}
