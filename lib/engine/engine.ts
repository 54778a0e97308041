import {
  type Check,
  type CheckOptions,
  type Context,
  type Hit,
  type Severity,
  shiftHit,
} from "@/lib/checks/check";
import type { Draft, Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import type { Provenance } from "@/lib/ministry/ministry";
import type { CheckPolicy, PackRule, Policy } from "@/lib/pack/policy";
import type { Finding } from "./finding";
import { type HitsByCheck, KeptHits, listed, NO_HITS } from "./kept-hits";
import { GRAVITY, withoutShadowed } from "./shadowing";

/** A check that threw; its findings are missing, all others stand. */
export interface Failure {
  readonly rule: string;
  /** The error's name and message; never holds draft text unless the check put it there, so it is not logged. */
  readonly reason: string;
}

/** What was found in a draft, most serious first. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  /** How many checks and pack rules looked at the draft. */
  readonly checked: number;
}

/** What is known beside the text; the engine adds thread and ministry. */
export type Situation = Omit<Context, "thread" | "ministry">;

/** Runs checks over drafts under one policy, and keeps what it found by sentence. One per composer. */
export interface Engine {
  run(posts: readonly Draft[], situation: Situation): Report;
}

interface Runnable {
  readonly check: Check;
  readonly policy: CheckPolicy | undefined;
}

/** Makes an engine for the given checks under a policy. Pure but for its cache. */
export function createEngine(checks: readonly Check[], policy: Policy): Engine {
  const runnables = chooseRunnables(checks, policy);
  const order = new Map(
    [...runnables.map(({ check }) => check.id), ...policy.rules.rules.map(({ id }) => id)].map(
      (id, index) => [id, index],
    ),
  );
  const spokenFor = new Map(runnables.map(({ check }) => [check.id, check.speaksFor ?? []]));
  let kept = new KeptHits();
  let keptFor = "";

  function hitsOf(
    { check }: Runnable,
    place: number,
    draft: Draft,
    rows: readonly HitsByCheck[],
    context: Context,
  ): readonly Hit[] {
    if (check.scope === "post") {
      const isAsked =
        knows(check, draft) ||
        (check.readsEachSentence && draft.sentences.some(({ passage }) => knows(check, passage)));
      return isAsked ? listed(check.check(draft, context)) : NO_HITS;
    }
    let found: Hit[] | undefined;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      const sentence = draft.sentences[at];
      if (!row || !sentence || !knows(check, sentence.passage)) continue;
      row[place] ??= listed(check.check(sentence.passage, context));
      const hits = row[place];
      if (hits === NO_HITS) continue;
      for (const hit of hits) {
        found ??= [];
        found.push(shiftHit(hit, sentence.start));
      }
    }
    return found ?? NO_HITS;
  }

  return {
    run(posts, situation) {
      const key = JSON.stringify(situation);
      if (key !== keptFor) {
        kept = new KeptHits();
        keptFor = key;
      }
      const context: Context = { ...situation, thread: posts, ministry: policy.ministry };
      const findings: Finding[] = [];
      const failures: Failure[] = [];
      const rows = posts.map(({ sentences }) => sentences.map(({ passage }) => kept.of(passage)));
      for (const [place, runnable] of runnables.entries()) {
        try {
          const own: Finding[] = [];
          const asked = withOptions(context, runnable);
          for (const [post, draft] of posts.entries()) {
            const hits = hitsOf(runnable, place, draft, rows[post] ?? [], asked);
            if (hits === NO_HITS) continue;
            const owner = ownerOf(runnable);
            for (const hit of hits) own.push(toFinding(owner, hit, draft, post));
          }
          findings.push(...own);
        } catch (error) {
          failures.push(toFailure(runnable.check.id, error));
        }
      }
      for (const [post, draft] of posts.entries()) {
        const hits = policy.rules.find(draft, context, ({ id }, error) =>
          failures.push(toFailure(id, error)),
        );
        findings.push(...hits.map((hit) => toFinding(hit.rule, hit, draft, post)));
      }
      const standing = findings.filter(
        (finding) => finding.isRequired || !policy.accepted.has(foldText(finding.quote)),
      );
      return {
        findings: withoutShadowed(standing, posts, spokenFor).sort((a, b) => compare(a, b, order)),
        failures,
        checked: runnables.length + policy.rules.rules.length,
      };
    },
  };
}

/** The checks that a policy leaves on, each with what the policy says of it, and the policy's own rules. */
function chooseRunnables(checks: readonly Check[], policy: Policy): Runnable[] {
  return checks
    .map((check): Runnable => ({ check, policy: policy.checks.get(check.id) }))
    .filter(({ check, policy: own }) => own?.isOn ?? !check.isOptIn);
}

/** A check's own settings, with those that a pack changes to another value of the same type. */
function withOptions(context: Context, { check, policy }: Runnable): Context {
  if (!check.options) return context;
  const asked = Object.entries(policy?.options ?? {}).filter(([name, value]) => {
    const usual = Object.hasOwn(check.options ?? {}, name) ? check.options?.[name] : undefined;
    return typeof usual === typeof value && Array.isArray(usual) === Array.isArray(value);
  });
  const options: CheckOptions = { ...check.options, ...Object.fromEntries(asked) };
  return { ...context, options };
}

/** Whose finding it is: what a check under its policy and a pack's rule have in common. */
interface Owner extends Omit<PackRule, "provenance"> {
  readonly provenance: Provenance | null;
  /** Moves a hit's severity as the packs ask. */
  readonly move?: (own: Severity) => Severity;
  readonly message?: string | undefined;
  readonly source?: string;
}

function ownerOf({ check, policy }: Runnable): Owner {
  return {
    id: check.id,
    family: check.family,
    severity: check.severity,
    isRequired: policy?.isRequired ?? false,
    provenance: policy?.provenance ?? null,
    message: policy?.message,
    source: check.source,
    move: (own) => moved(own, check.severity, policy),
  };
}

function toFailure(rule: string, error: unknown): Failure {
  return { rule, reason: error instanceof Error ? error.name : typeof error };
}

function knows(check: Check, passage: Passage): boolean {
  return (
    check.languages === "any" ||
    passage.language === undefined ||
    check.languages.includes(passage.language)
  );
}

function toFinding(owner: Owner, hit: Hit, draft: Draft, post: number): Finding {
  const own = hit.severity ?? owner.severity;
  return {
    rule: owner.id,
    ...(owner.title ? { title: owner.title } : {}),
    family: owner.family,
    severity: owner.move?.(own) ?? own,
    isQuestion: hit.question === true,
    ...(hit.insists && { insists: true }),
    post,
    start: hit.start,
    end: hit.end,
    quote: draft.text.slice(hit.start, hit.end),
    message: owner.message ? { text: owner.message } : hit.message,
    fixes: (hit.fixes ?? []).map(({ start, end, text, label }) => ({
      start,
      end,
      text,
      label: label ?? (text === "" ? { key: "fix_delete" } : { text }),
    })),
    provenance: hit.provenance ?? owner.provenance,
    isRequired: owner.isRequired,
    ...(owner.source ? { source: owner.source } : {}),
  };
}

/** A policy moves the check as a whole: a hit that was milder than its check stays milder by as much. */
function moved(own: Severity, usual: Severity, policy: CheckPolicy | undefined): Severity {
  if (own !== usual) return own;
  const asked = policy?.severity ?? own;
  const floor = policy?.atLeast ?? asked;
  return GRAVITY[floor] < GRAVITY[asked] ? floor : asked;
}

function compare(a: Finding, b: Finding, order: ReadonlyMap<string, number>): number {
  return (
    GRAVITY[a.severity] - GRAVITY[b.severity] ||
    a.post - b.post ||
    (a.severity === "hint" ? (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) : 0) ||
    a.start - b.start ||
    a.end - b.end
  );
}

/** What the sidebar shows unasked: every block and warning, the three most useful hints, two questions. */
export function capped(findings: readonly Finding[], most = { hints: 3, questions: 2 }): Finding[] {
  let hints = 0;
  let questions = 0;
  return findings.filter((finding) => {
    if (finding.severity !== "hint" || finding.isRequired) return true;
    return finding.isQuestion ? questions++ < most.questions : hints++ < most.hints;
  });
}
