import type { Check, Severity } from "@/lib/checks/check";
import { createDraftParser } from "@/lib/draft/draft";
import { createEngine, type Engine, type Finding } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { NO_POLICY, type Policy } from "@/lib/pack/policy";
import { type Aspect, compareFindings, EFFECTS, type Effect } from "./compare-findings";
import type { PastPost } from "./posts/past-post";
import { createSpread, type Sample, type Spread, sampleOf } from "./samples";

/** How a rule or check fared on past posts. */
export interface Fared {
  readonly rule: string;
  /** Whether the pack wrote it; else it is built in. */
  readonly isOwn: boolean;
  readonly severity: Severity | undefined;
  readonly hits: number;
  /** Posts with at least one hit: its reach. */
  readonly posts: number;
  readonly samples: readonly Sample[];
  /** Hits by month, "YYYY-MM". */
  readonly months: ReadonlyMap<string, number>;
}

/** What differs from the version in force, by effect and rule. */
export interface Changed {
  readonly effect: Effect;
  readonly rule: string;
  readonly aspects: readonly Aspect[];
  readonly places: number;
  readonly samples: readonly Sample[];
}

/** How a pack fared on past posts. */
export interface TrialReport {
  readonly posts: number;
  /** Posts without a day, judged as of today and in no month. */
  readonly undated: number;
  /** Posts with a finding that is not a mere hint. */
  readonly reached: number;
  /** The busiest first; rules of the pack that never fired come last. */
  readonly rules: readonly Fared[];
  /** Posts by month, "YYYY-MM", the earliest first. */
  readonly months: readonly (readonly [month: string, posts: number])[];
  /** Silent first, then new, then changed, each by number of places; undefined where there was nothing to compare with. */
  readonly changes: readonly Changed[] | undefined;
  /** Checks that threw on a post: their findings there are missing. */
  readonly failed: readonly string[];
}

/** Judges posts one after the other. */
export interface Trial {
  add(post: PastPost): void;
  report(): TrialReport;
}

export interface TrialOptions {
  readonly checks: readonly Check[];
  readonly policy: Policy;
  /** What is in force, to compare with. */
  readonly before?: Policy | undefined;
  readonly channel: string;
  /** "YYYY-MM-DD", for posts without a day. */
  readonly today: string;
}

interface Tally {
  hits: number;
  posts: number;
  severity: Severity | undefined;
  readonly spread: Spread<Sample>;
  readonly months: Map<string, number>;
}

interface Group {
  readonly effect: Effect;
  readonly rule: string;
  readonly aspects: Set<Aspect>;
  readonly spread: Spread<Sample>;
}

/** A draft that gives most checks something to look at. */
const SPECIMEN =
  "Minister Fidan met President Macron in Ankara on Monday, 10 November 2025: 25% of 3 million people. #COP30 @UN";

/** Runs each check by itself, step by step: the tables that some build at their first draft take longer together than a page may stand still. */
export function* warming({ checks, policy, channel, today }: TrialOptions): Generator<undefined> {
  const bare: Policy = { ...policy, rules: NO_POLICY.rules };
  const parser = createDraftParser();
  for (const check of checks) {
    createEngine([check], bare).run([parser.parse(SPECIMEN)], situationOn(today, { channel }));
    yield;
  }
}

/** Begins a trial of a pack's rules and of the checks under it, each post on its own day. */
export function createTrial({ checks, policy, before, channel, today }: TrialOptions): Trial {
  const parser = createDraftParser();
  const engine = createEngine(checks, policy);
  const oldEngine = before && createEngine(checks, before);
  const own = new Set(policy.rules.rules.map(({ id }) => id));
  const tallies = new Map<string, Tally>();
  const groups = new Map<string, Group>();
  const months = new Map<string, number>();
  const failed = new Set<string>();
  let posts = 0;
  let undated = 0;
  let reached = 0;

  function judge(by: Engine, post: PastPost): readonly Finding[] {
    const { findings, failures } = by.run(
      [parser.parse(post.text, post.language)],
      situationOn(post.date ?? today, { channel, kind: post.isReply ? "reply" : "post" }),
    );
    for (const { rule } of failures) failed.add(rule);
    return findings;
  }

  return {
    add(post) {
      posts++;
      const month = post.date?.slice(0, 7);
      if (month) count(months, month);
      else undated++;
      const findings = judge(engine, post);
      if (findings.some(({ severity }) => severity !== "hint")) reached++;
      const met = new Set<string>();
      for (const finding of findings) {
        const tally = tallyOf(tallies, finding.rule);
        tally.hits++;
        if (!met.has(finding.rule)) tally.posts++;
        met.add(finding.rule);
        tally.severity ??= finding.severity;
        if (month) count(tally.months, month);
        tally.spread.add(() => sampleOf(post.text, finding, post.date));
      }
      if (!oldEngine) return;
      for (const difference of compareFindings(judge(oldEngine, post), findings)) {
        const group = groupOf(groups, difference.effect, difference.rule);
        for (const aspect of difference.aspects) group.aspects.add(aspect);
        group.spread.add(() => sampleOf(post.text, difference, post.date));
      }
    },
    report() {
      const silent = [...own].filter((rule) => !tallies.has(rule));
      return {
        posts,
        undated,
        reached,
        rules: [
          ...[...tallies].map(([rule, tally]) => faredOf(rule, tally, own.has(rule))),
          ...silent.map((rule) => faredOf(rule, newTally(), true)),
        ].sort((a, b) => b.hits - a.hits || (a.rule < b.rule ? -1 : 1)),
        months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
        changes: before && [...groups.values()].map(changedOf).sort(byWeight),
        failed: [...failed],
      };
    },
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function newTally(): Tally {
  return { hits: 0, posts: 0, severity: undefined, spread: createSpread(), months: new Map() };
}

function tallyOf(tallies: Map<string, Tally>, rule: string): Tally {
  const known = tallies.get(rule) ?? newTally();
  tallies.set(rule, known);
  return known;
}

function groupOf(groups: Map<string, Group>, effect: Effect, rule: string): Group {
  const key = `${effect} ${rule}`;
  const known = groups.get(key) ?? { effect, rule, aspects: new Set(), spread: createSpread() };
  groups.set(key, known);
  return known;
}

function faredOf(rule: string, { hits, posts, severity, spread, months }: Tally, isOwn: boolean) {
  return { rule, isOwn, severity, hits, posts, samples: spread.items(), months: new Map(months) };
}

function changedOf({ effect, rule, aspects, spread }: Group): Changed {
  return { effect, rule, aspects: [...aspects], places: spread.count(), samples: spread.items() };
}

function byWeight(a: Changed, b: Changed): number {
  return (
    EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
    b.places - a.places ||
    (a.rule < b.rule ? -1 : 1)
  );
}
