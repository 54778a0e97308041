import type { Severity } from "@/lib/checks/check";
import { type Aspect, EFFECTS, type Effect } from "./compare-findings";
import type { Assignment, Judged } from "./judge";
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

/** Counts posts one after the other, as they were judged. */
export interface Trial {
  add(post: PastPost, judged: Judged): void;
  report(): TrialReport;
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

/** Begins a trial of a pack's rules and of the checks under it. The report depends on the posts and their order, not on who judged them. */
export function createTrial({ governance, before }: Assignment): Trial {
  const own = new Set(governance.rules.map(({ id }) => id));
  const tallies = new Map<string, Tally>();
  const groups = new Map<string, Group>();
  const months = new Map<string, number>();
  const failed = new Set<string>();
  let posts = 0;
  let undated = 0;
  let reached = 0;

  return {
    add(post, { findings, differences, failed: threw }) {
      posts++;
      for (const rule of threw) failed.add(rule);
      const month = post.date?.slice(0, 7);
      if (month) count(months, month);
      else undated++;
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
      for (const difference of differences) {
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
