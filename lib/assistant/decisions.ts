import type { Family } from "@/lib/checks/check";
import type { Identified } from "./rows";
import type { Deed, Session, SessionOptions } from "./session";
import type { Scene } from "./view-of";

/** What the user decides about the findings of one composer; kept while that lives. */
export interface DraftDecisions
  extends Pick<
    Session,
    "ignoreHere" | "ignoreAlways" | "answer" | "beginAnew" | "showAgain" | "unfold"
  > {
  now(): Scene["decisions"];
}

/** Keeps the decisions; `onChange` tells that what is shown is another. */
export function createDecisions(
  options: Pick<SessionOptions, "ignored" | "ignoreAlways" | "stopIgnoring" | "onDecided">,
  seen: {
    readonly find: (id: string) => Identified | undefined;
    /** Every finding of the last check, set aside or not. */
    readonly all: () => readonly Identified[];
    readonly onChange: () => void;
  },
): DraftDecisions {
  const ignoredHere = new Set<string>();
  const answered = new Set<string>();
  const unfolded = new Set<Family>();

  function setAside(id: string, into: Set<string>, deed: Omit<Deed, "rules">): void {
    const item = seen.find(id);
    if (!item) return;
    into.add(item.subject);
    options.onDecided?.({ ...deed, rules: [item.finding.rule] });
    seen.onChange();
  }

  function forget(): void {
    ignoredHere.clear();
    answered.clear();
    seen.onChange();
  }

  return {
    now: () => ({ ignoredHere, answered, unfolded, ignoredAlways: options.ignored() }),
    ignoreHere: (id) => setAside(id, ignoredHere, { decision: "ignored" }),
    answer: (id, link) => setAside(id, answered, { decision: "seen", link }),
    beginAnew: forget,
    ignoreAlways(id) {
      const { finding, words } = seen.find(id) ?? {};
      if (!finding || words === undefined || finding.isRequired) return;
      options.ignoreAlways({ rule: finding.rule, words });
      options.onDecided?.({ decision: "ignored-always", rules: [finding.rule] });
      seen.onChange();
    },
    showAgain() {
      const back = new Set<string>();
      for (const { finding, words, subject } of seen.all()) {
        if (ignoredHere.has(subject) || answered.has(subject)) back.add(finding.rule);
        for (const item of options.ignored()) {
          if (item.rule !== finding.rule || item.words !== words) continue;
          options.stopIgnoring(item);
          back.add(finding.rule);
        }
      }
      if (back.size > 0) options.onDecided?.({ decision: "taken-back", rules: [...back] });
      forget();
    },
    unfold(family) {
      unfolded.add(family);
      seen.onChange();
    },
  };
}
