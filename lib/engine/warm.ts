import type { Check } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { situationOn } from "@/lib/engine/situation";
import { NO_POLICY } from "@/lib/pack/policy";
import { createEngine, type Situation } from "./engine";

/**
 * Ordinary prose. A pattern is compiled when it first meets a text, and once more for texts with letters beyond Latin-1: hence the
 * same words with typographic marks.
 */
const SAMPLES = [
  "We welcome the agreement on 5 fisheries that our 2 countries signed today. Read more: example.org #Trade",
  "We welcome the agreement on 5 fisheries – that our 2 countries’ ministers signed today 🇪🇺. Read more: example.org #Trade",
];
const SITUATION: Situation = situationOn("2026-01-01", { channel: "" });

/**
 * Lets every check look at a text once, a check a step, so that the first draft does not pay for all their patterns at once: that
 * takes a second or more. To be driven in idle time.
 */
export function* warmingChecks(checks: readonly Check[]): Generator<undefined, void> {
  const drafts = SAMPLES.map((text) => parseDraft(text));
  for (const check of checks) {
    const engine = createEngine([check], NO_POLICY);
    for (const draft of drafts) {
      engine.run([draft], SITUATION);
      yield;
    }
  }
}
