import type { Fix } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { overlaps } from "@/lib/draft/span";
import { hasParser } from "@/lib/draft/syntax";
import { coveredBy, idlePhrases } from "./coverage";
import type { RuleHit, RuleSet } from "./policy";
import { type Path, type Problem, problemAt, quoted } from "./problems";
import type { LookingRule } from "./rules/rule-kind";
import { isGrammar } from "./rules/words";
import type { Pack } from "./schema";
import { asDraft, compilePack, runCase, type TestDraft } from "./test-run";

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

/** Runs every test of a pack's rules, those that are off included. Some milliseconds a rule: for the background. Pure. */
export function selfTest(pack: Pack): SelfTest {
  const failures: Problem[] = [];
  const unexercised: { rule: string; phrases: string[] }[] = [];
  const untested: string[] = [];
  const set = compilePack(pack);
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
      const problem = judgeHit(rule, asDraft(test), { pack, set, accepted });
      if (problem) tell(["tests", "hit", place], ...problem);
    }
    for (const [place, test] of miss.entries()) {
      const [found] = runCase(set, rule, asDraft(test), pack).filter(
        (one) => one.rule.id === rule.id,
      );
      if (found)
        tell(
          ["tests", "miss", place],
          `must not fire and does, on ${quoted(asDraft(test).text.slice(found.start, found.end))}`,
          "narrow the rule or name an exception",
        );
    }
    const idle = idlePhrases(rule, hit.map(asDraft));
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
  test: TestDraft,
  { pack, set, accepted }: Bench,
): readonly [what: string, mend: string] | undefined {
  const all = runCase(set, rule, test, pack);
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
  test: TestDraft,
  before: readonly RuleHit[],
  { pack, set }: Pick<Bench, "pack" | "set">,
): string | undefined {
  const written = { start: fix.start, end: fix.start + fix.text.length };
  return runCase(set, rule, { ...test, text: applied(fix, test.text) }, pack).find(
    (after) =>
      overlaps(after, written) &&
      (after.rule.id === rule.id || !before.some((one) => one.rule.id === after.rule.id)),
  )?.rule.id;
}

function whySilent(rule: LookingRule, test: TestDraft, pack: Pack): readonly [string, string] {
  if ("unless" in rule && rule.unless) {
    const { unless: _, ...bare } = rule;
    if (runCase(compilePack({ ...pack, rules: [bare] }), rule, test, pack).length > 0)
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

function applied(fix: Fix, text: string): string {
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

function needsGrammar(rule: LookingRule): boolean {
  return (
    rule.kind === "pattern" && rule.slots.some(({ tag }) => tag !== undefined && isGrammar(tag))
  );
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
