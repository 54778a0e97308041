import type { Check } from "@/lib/checks/check";
import { type Draft, type Passage, parseDraft } from "@/lib/draft/draft";
import { situationOn } from "@/lib/engine/situation";
import { NO_POLICY } from "@/lib/pack/policy";
import { createEngine, type Situation } from "./engine";

/**
 * A beginning whose language nothing tells, which is shown to the words of every language, as each draft is at first; and ordinary
 * prose. A pattern is compiled when it first meets a text, and once more for texts with letters beyond Latin-1: hence the same words
 * with typographic marks.
 */
const SAMPLES = [
  "Gala 27",
  "We welcome the agreement on 5 fisheries that our 2 countries signed today. Read more: example.org #Trade",
  "We welcome the agreement on 5 fisheries – that our 2 countries’ ministers signed today 🇪🇺. Read more: example.org #Trade",
];
const SITUATION: Situation = situationOn("2026-01-01", { channel: "" });

/**
 * Lets every check look at a text once, a check a step, so that the first draft does not pay for all their patterns at once: that
 * takes a second or more. To be driven in idle time.
 */
export function* warmingChecks(checks: readonly Check[]): Generator<undefined, void> {
  for (const { prepare } of checks) if (prepare) yield* prepare();
  for (const text of SAMPLES) {
    const draft = parseDraft(text);
    yield;
    yield* reading(draft);
    for (const check of checks) {
      createEngine([check], NO_POLICY).run([draft], SITUATION);
      yield;
    }
  }
}

/** What the checks share of a draft is read when it is asked for: a part a step. */
function* reading(draft: Draft): Generator<undefined, void> {
  for (const passage of [draft, ...draft.sentences.map((sentence) => sentence.passage)])
    for (const part of PARTS) {
      void passage[part];
      yield;
    }
}

const PARTS = [
  "tokens",
  "links",
  "hashtags",
  "mentions",
  "emoji",
  "quotations",
  "quantities",
  "dates",
] as const satisfies readonly (keyof Passage)[];
