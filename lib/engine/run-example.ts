import type { Check, Example } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import { type CheckPolicy, NO_POLICY } from "@/lib/pack/policy";
import { createEngine, type Report, type Situation } from "./engine";

/** The day on which an example is written that names none. */
const EXAMPLE_DAY = "2026-11-20";

/** An example's check is on, also one that waits for a pack to turn it on. */
const ON: CheckPolicy = {
  isOn: true,
  severity: undefined,
  isRequired: false,
  message: undefined,
  provenance: { pack: "example", version: 1, issuer: "example", signed: false, ref: undefined },
};

/** Runs one check alone over one of its examples, as the engine runs it over a draft. */
export function runExample(check: Check, example: Example): Report {
  const { text, language, before = [], ministry = NO_MINISTRY, ...known } = example;
  const situation: Situation = {
    ...situationOn(EXAMPLE_DAY),
    ...known,
  };
  const policy = { ...NO_POLICY, ministry, checks: new Map([[check.id, ON]]) };
  const posts = [...before, text].map((post) => parseDraft(post, language));
  const report = createEngine([check], policy).run(posts, situation);
  return { ...report, findings: report.findings.filter(({ post }) => post === before.length) };
}
