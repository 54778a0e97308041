import { overlaps } from "@/lib/draft/span";
import type { Finding } from "@/lib/engine/finding";

/** What becomes of a finding from one version of a pack to the next. What is lost is told first. */
export type Effect = "silent" | "new" | "changed";

export const EFFECTS: readonly Effect[] = ["silent", "new", "changed"];

/** One difference on one post; `rule` is the old one where something fell silent, else the new one. */
export interface Difference {
  readonly effect: Effect;
  readonly rule: string;
  /** What changed, as a word for the reader: its gravity, whether it is required, its sentence, its fix, or the rule that tells it. */
  readonly aspects: readonly Aspect[];
  /** Where it is in the post: half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export type Aspect = "severity" | "required" | "message" | "fix" | "rule" | "words";

type Seen = Pick<
  Finding,
  "rule" | "severity" | "isRequired" | "start" | "end" | "message" | "fixes"
>;

/**
 * What differs between the findings of two versions of a pack on one post. A place where the old version spoke and nothing of the new one
 * does is silent; one where only the new one speaks is new; where both speak, whatever differs is told. Pure; silent first, then new.
 */
export function compareFindings(
  before: readonly Seen[],
  after: readonly Seen[],
): readonly Difference[] {
  const differences: Difference[] = [];
  const met = new Set<Seen>();
  for (const old of before) {
    const now = heirOf(old, after, met);
    if (!now) {
      differences.push(differenceOf("silent", old));
      continue;
    }
    met.add(now);
    const aspects = aspectsOf(old, now);
    if (aspects.length > 0) differences.push(differenceOf("changed", now, aspects));
  }
  for (const now of after) {
    const isTold = met.has(now) || before.some((old) => old.rule === now.rule && touches(old, now));
    if (!isTold) differences.push(differenceOf("new", now));
  }
  return differences.sort(
    (a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || a.start - b.start,
  );
}

/** The finding that speaks where an old one spoke: its own rule's at best, and each but once while others are left. */
function heirOf(old: Seen, after: readonly Seen[], met: ReadonlySet<Seen>): Seen | undefined {
  const here = after.filter((now) => touches(old, now));
  const own = here.filter((now) => now.rule === old.rule);
  return own.find((now) => !met.has(now)) ?? own[0] ?? here.find((now) => !met.has(now)) ?? here[0];
}

function touches(a: Seen, b: Seen): boolean {
  // A finding about the post as a whole has no length.
  return a.start === b.start || overlaps(a, b);
}

function aspectsOf(old: Seen, now: Seen): Aspect[] {
  const differs: readonly (readonly [Aspect, unknown, unknown])[] = [
    ["rule", old.rule, now.rule],
    ["severity", old.severity, now.severity],
    ["required", old.isRequired, now.isRequired],
    ["words", [old.start, old.end], [now.start, now.end]],
    ["message", old.message, now.message],
    ["fix", old.fixes.map(({ text }) => text), now.fixes.map(({ text }) => text)],
  ];
  const found = differs.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b));
  // Another rule has another sentence and fix of course.
  const isOther = old.rule !== now.rule;
  return found
    .map(([aspect]) => aspect)
    .filter((aspect) => !isOther || (aspect !== "message" && aspect !== "words"));
}

function differenceOf(
  effect: Effect,
  { rule, start, end }: Seen,
  aspects: readonly Aspect[] = [],
): Difference {
  return { effect, rule, aspects, start, end };
}
