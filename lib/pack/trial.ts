import type { Context } from "@/lib/checks/check";
import { createDraftParser } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import type { Policy, RuleHit } from "./policy";

/** A past post to try rules on. */
export interface PastPost {
  readonly text: string;
  /** "YYYY-MM-DD"; the day on which it is judged. */
  readonly date: string;
  readonly language?: Language;
}

/** How one rule would have fared. */
export interface RuleTrial {
  readonly rule: string;
  readonly hits: number;
  /** Posts with at least one hit: the rule's reach. */
  readonly posts: number;
  /** A few of the places, as they stood, with some words around. */
  readonly samples: readonly string[];
}

/** How the rules of a policy would have fared on past posts. */
export interface Trial {
  readonly posts: number;
  /** Posts that any rule hit. */
  readonly reached: number;
  /** Every rule, the busiest first; rules that hit nothing are told too, because they may never. */
  readonly rules: readonly RuleTrial[];
}

const SAMPLES = 3;
const AROUND = 30;

/** Runs a policy's rules over past posts, each on its own day. Built-in checks are not run. */
export function tryPosts(policy: Policy, posts: readonly PastPost[], channel = "x"): Trial {
  const parser = createDraftParser();
  const tallies = new Map(
    policy.rules.rules.map(({ id }) => [id, { hits: 0, posts: 0, samples: [] as string[] }]),
  );
  let reached = 0;
  for (const { text, date, language } of posts) {
    const draft = parser.parse(text, language);
    const context: Context = {
      today: date,
      now: undefined,
      channel,
      kind: "post",
      account: undefined,
      audience: undefined,
      media: [],
      recent: [],
      thread: [draft],
      ministry: policy.ministry,
    };
    const hits = policy.rules.find(draft, context, (_rule, error) => {
      throw error;
    });
    if (hits.length > 0) reached++;
    const rules = new Set<string>();
    for (const hit of hits) {
      const tally = tallies.get(hit.rule.id);
      if (!tally) continue;
      tally.hits++;
      if (!rules.has(hit.rule.id)) tally.posts++;
      rules.add(hit.rule.id);
      if (tally.samples.length < SAMPLES) tally.samples.push(sample(text, hit));
    }
  }
  return {
    posts: posts.length,
    reached,
    rules: [...tallies]
      .map(([rule, tally]) => ({ rule, ...tally }))
      .sort((a, b) => b.hits - a.hits || (a.rule < b.rule ? -1 : 1)),
  };
}

function sample(text: string, { start, end }: RuleHit): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, " ");
}
