import type { Context } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import { compileRules } from "./compile";
import type { RuleHit, RuleSet } from "./policy";
import type { LookingRule } from "./rules/rule-kind";
import type { Pack } from "./schema";
import type { TestCase } from "./schema-rules";

/** A self-test's draft with what is known of it. */
export type TestDraft = Exclude<TestCase, string>;

/** A test as its draft, whichever way it was written. */
export function asDraft(test: TestCase): TestDraft {
  return typeof test === "string" ? { text: test } : test;
}

/** Every finding of every rule in a test's draft, in the situation that the tested rule needs. */
export function runCase(set: RuleSet, rule: LookingRule, test: TestDraft, pack: Pack): RuleHit[] {
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

/** All rules of one pack, those that are off included. */
export function compilePack(pack: Pack): RuleSet {
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
