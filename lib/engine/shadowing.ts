import type { Severity } from "@/lib/checks/check";
import type { Draft } from "@/lib/draft/draft";
import { covers, overlaps } from "@/lib/draft/span";
import type { Finding } from "./finding";

/** Severities by weight, the gravest first. */
export const GRAVITY: Readonly<Record<Severity, number>> = { block: 0, warn: 1, hint: 2 };

/**
 * Findings without those that another one tells better: of one family on the same words only the gravest, and of
 * hints in one sentence not those that another check speaks for. What a pack requires is always told.
 */
export function withoutShadowed(
  findings: readonly Finding[],
  posts: readonly Draft[],
  spokenFor: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  const told = findings.filter(
    (finding, index) =>
      finding.isRequired ||
      !findings.some(
        (other, otherIndex) =>
          other !== finding &&
          other.post === finding.post &&
          other.family === finding.family &&
          covers(other, finding) &&
          (GRAVITY[other.severity] < GRAVITY[finding.severity] ||
            (other.severity === finding.severity &&
              other.start === finding.start &&
              other.end === finding.end &&
              other.isQuestion === finding.isQuestion &&
              otherIndex < index)),
      ),
  );
  // Who speaks first is settled from the start of the text on, so that of equals the first in the sentence stays.
  return told.filter(
    (finding) =>
      finding.isRequired ||
      finding.insists ||
      finding.severity !== "hint" ||
      !told.some(
        (other) =>
          other !== finding &&
          other.post === finding.post &&
          (spokenFor.get(other.rule) ?? []).includes(finding.rule) &&
          (other.rule !== finding.rule || other.start < finding.start) &&
          inOneSentence(other, finding, posts[finding.post]),
      ),
  );
}

function inOneSentence(a: Finding, b: Finding, draft: Draft | undefined): boolean {
  return (draft?.sentences ?? []).some(({ start, passage }) => {
    const sentence = { start, end: start + passage.text.length };
    return overlaps(sentence, a) && overlaps(sentence, b);
  });
}
