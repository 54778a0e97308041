import type { Context, Fix } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { overlaps } from "@/lib/draft/span";
import { hasParser } from "@/lib/draft/syntax";
import { compileRules } from "./compile";
import { coveredBy, idlePhrases } from "./coverage";
import { NO_MINISTRY } from "./ministry";
import type { RuleHit, RuleSet } from "./policy";
import { type Path, type Problem, problemAt, quoted } from "./problems";
import type { LookingRule } from "./rules/rule-kind";
import { isGrammar } from "./rules/words";
import type { Pack } from "./schema";
import type { TestCase } from "./schema-rules";

/** What a pack's own tests say. Kept by the pack's hash and the engine's version: neither changes, nor does the report. */
export interface SelfTest {
  readonly failures: readonly Problem[];
  /** Ids of the rules with a failure. */
  readonly failing: readonly string[];
  readonly rules: number;
  readonly cases: number;
  /** Phrases that no hit of their rule exercises: not wrong, but unproved. */
  readonly unexercised: readonly { readonly rule: string; readonly phrases: readonly string[] }[];
  /** Rules that need English grammar and could not be tested without its parser. */
  readonly untested: readonly string[];
}

/** A self-test's draft with what is known of it. */
type Case = Exclude<TestCase, string>;

/** Runs every test of a pack's rules, those that are off included. Some milliseconds a rule: for the background. Pure. */
export function selfTest(pack: Pack): SelfTest {
  const failures: Problem[] = [];
  const unexercised: { rule: string; phrases: string[] }[] = [];
  const untested: string[] = [];
  const set = compileAll(pack);
  const accepted = acceptedIn(pack);
  let cases = 0;
  for (const [index, rule] of (pack.rules ?? []).entries()) {
    if (rule.kind === "accept") continue;
    const { hit = [], miss = [] } = rule.tests ?? {};
    const tell = (path: Path, what: string, mend: string) =>
      failures.push(problemAt(["rules", index, ...path], pack, what, mend));
    for (const phrase of coveredBy(rule))
      tell(
        ["unless"],
        `covers the rule's own phrase ${quoted(phrase)}`,
        "narrow the exception, or drop the phrase",
      );
    if (!hasParser() && needsGrammar(rule)) {
      untested.push(rule.id);
      continue;
    }
    cases += hit.length + miss.length;
    for (const [place, test] of hit.entries()) {
      const problem = judgeHit(rule, asCase(test), { pack, set, accepted });
      if (problem) tell(["tests", "hit", place], ...problem);
    }
    for (const [place, test] of miss.entries()) {
      const [found] = run(set, rule, asCase(test), pack).filter((one) => one.rule.id === rule.id);
      if (found)
        tell(
          ["tests", "miss", place],
          `must not fire and does, on ${quoted(asCase(test).text.slice(found.start, found.end))}`,
          "narrow the rule or name an exception",
        );
    }
    const idle = idlePhrases(rule, hit.map(asCase));
    if (idle.length > 0) unexercised.push({ rule: rule.id, phrases: idle });
  }
  return {
    failures,
    failing: [...new Set(failures.map(({ item }) => item ?? ""))],
    rules: set.rules.length,
    cases,
    unexercised,
    untested,
  };
}

interface Bench {
  readonly pack: Pack;
  readonly set: RuleSet;
  readonly accepted: ReadonlyMap<string, string>;
}

function judgeHit(
  rule: LookingRule,
  test: Case,
  { pack, set, accepted }: Bench,
): readonly [what: string, mend: string] | undefined {
  const all = run(set, rule, test, pack);
  const own = all.filter((one) => one.rule.id === rule.id);
  const [first] = own;
  if (!first) return whySilent(rule, test, pack);
  const quote = test.text.slice(first.start, first.end);
  if (test.found !== undefined && quote !== test.found)
    return [`finds ${quoted(quote)}, not ${quoted(test.found)}`, "mend the test, or the rule"];
  const fixed = first.fixes?.[0] && applied(first.fixes[0], test.text);
  if (test.fixed !== undefined && fixed !== test.fixed)
    return [
      `is fixed to ${quoted(fixed)}, not ${quoted(test.fixed)}`,
      "mend the test, or the rule",
    ];
  const cover = own
    .map(({ start, end }) => accepted.get(foldText(test.text.slice(start, end))))
    .find(Boolean);
  if (rule.policy === "required" && cover)
    return [
      `is required, but ${quoted(cover)} accepts the very words`,
      "take them out of that rule",
    ];
  for (const fix of own.flatMap(({ fixes = [] }) => fixes)) {
    const again = triggered(fix, rule, test, all, { pack, set });
    if (again)
      return [
        `has a fix, ${quoted(fix.text)}, that ${again} fires on`,
        "prefer words that no rule minds",
      ];
  }
  return undefined;
}

/** The rule that a fix's own words set off: the same one again, or another that was silent before. */
function triggered(
  fix: Fix,
  rule: LookingRule,
  test: Case,
  before: readonly RuleHit[],
  { pack, set }: Pick<Bench, "pack" | "set">,
): string | undefined {
  const written = { start: fix.start, end: fix.start + fix.text.length };
  return run(set, rule, { ...test, text: applied(fix, test.text) }, pack).find(
    (after) =>
      overlaps(after, written) &&
      (after.rule.id === rule.id || !before.some((one) => one.rule.id === after.rule.id)),
  )?.rule.id;
}

function whySilent(rule: LookingRule, test: Case, pack: Pack): readonly [string, string] {
  if ("unless" in rule && rule.unless) {
    const { unless: _, ...bare } = rule;
    if (run(compileAll({ ...pack, rules: [bare] }), rule, test, pack).length > 0)
      return ["must fire, but an exception covers it", "narrow the exception, or mend the test"];
  }
  const { language } = parseDraft(test.text, test.language);
  return rule.languages && language && !rule.languages.includes(language)
    ? [
        `must fire, but was read as ${language}, which the rule does not know`,
        "set the test's language",
      ]
    : ["must fire and does not", "mend the rule or the test"];
}

/** Every finding of every rule in a test's draft, in the situation that the tested rule needs. */
function run(set: RuleSet, rule: LookingRule, test: Case, pack: Pack): RuleHit[] {
  const draft = parseDraft(test.text, test.language);
  const context: Context = {
    today: test.on ?? rule.validFrom ?? rule.validUntil ?? pack.issued.slice(0, 10),
    now: undefined,
    channel: test.channel ?? rule.channels?.[0] ?? "x",
    kind: "post",
    account: undefined,
    audience: undefined,
    media: Array.from({ length: test.pictures ?? 0 }, () => ({ kind: "image", alt: null })),
    recent: [],
    thread: [draft],
    ministry: NO_MINISTRY,
  };
  return set.find(draft, context, (_rule, error) => {
    throw error;
  });
}

function applied(fix: Fix, text: string): string {
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

function needsGrammar(rule: LookingRule): boolean {
  return (
    rule.kind === "pattern" && rule.slots.some(({ tag }) => tag !== undefined && isGrammar(tag))
  );
}

function asCase(test: TestCase): Case {
  return typeof test === "string" ? { text: test } : test;
}

function acceptedIn(pack: Pack): Map<string, string> {
  return new Map(
    (pack.rules ?? []).flatMap((rule) =>
      rule.kind === "accept"
        ? rule.words.map((word): [string, string] => [foldText(word), rule.id])
        : [],
    ),
  );
}

function compileAll(pack: Pack): RuleSet {
  return compileRules(
    (pack.rules ?? []).flatMap((rule) =>
      rule.kind === "accept"
        ? []
        : [
            {
              id: rule.id,
              family: rule.family ?? "embarrass",
              severity: rule.severity,
              isRequired: rule.policy === "required",
              provenance: {
                pack: pack.id,
                version: pack.version,
                issuer: pack.issuer.name,
                signed: false,
                ref: rule.source,
              },
              rule,
              message: undefined,
              timeZone: pack.timeZone ?? "UTC",
            },
          ],
    ),
  );
}
