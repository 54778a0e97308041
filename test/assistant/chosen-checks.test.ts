import { describe, expect, it } from "vitest";
import { withChoices } from "@/lib/assistant/chosen-checks";
import { defineCheck } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { NO_POLICY, type PackRule, type Policy } from "@/lib/pack/policy";

const provenance = { pack: "mfa.base", version: 1, issuer: "MFA", signed: true, ref: undefined };
const check = (id: string, at: number, isOptIn?: true) =>
  defineCheck({
    id,
    family: "embarrass",
    severity: "warn",
    scope: "sentence",
    languages: "any",
    source: "test",
    ...(isOptIn ? { isOptIn } : {}),
    *check() {
      yield { start: at, end: at + 1, message: { text: id } };
    },
  });
const rule = (id: string, isRequired: boolean): PackRule => ({
  id,
  family: "boring",
  severity: "warn",
  isRequired,
  provenance,
});
const rules = [rule("mfa.soft", false), rule("mfa.hard", true)];
const policy: Policy = {
  ...NO_POLICY,
  checks: new Map([
    [
      "locked",
      { isOn: true, severity: undefined, isRequired: true, message: undefined, provenance },
    ],
    [
      "pack-off",
      { isOn: false, severity: undefined, isRequired: false, message: undefined, provenance },
    ],
  ]),
  rules: {
    rules,
    find: () => rules.map((rule) => ({ start: 1, end: 2, message: { text: rule.id }, rule })),
  },
};

/** Which rules fire under the user's choices. */
function fired(choices: Record<string, "on" | "off">): string[] {
  const checks = [
    check("plain", 2),
    check("locked", 4),
    check("pack-off", 5),
    check("opt-in", 7, true),
  ];
  const engine = createEngine(checks, withChoices(policy, choices));
  const situation = situationOn("2026-11-20");
  return engine.run([parseDraft("All is well.")], situation).findings.map(({ rule }) => rule);
}

describe("the user's word on checks", () => {
  it.each([
    ["none", {}, ["plain", "locked", "mfa.soft", "mfa.hard"]],
    ["off", { plain: "off" }, ["locked", "mfa.soft", "mfa.hard"]],
    [
      "off where a pack requires it",
      { locked: "off" },
      ["plain", "locked", "mfa.soft", "mfa.hard"],
    ],
    [
      "on against a pack that only suggests",
      { "pack-off": "on" },
      ["plain", "locked", "pack-off", "mfa.soft", "mfa.hard"],
    ],
    [
      "on where it waits for that",
      { "opt-in": "on" },
      ["plain", "locked", "opt-in", "mfa.soft", "mfa.hard"],
    ],
    ["a pack's rule off", { "mfa.soft": "off" }, ["plain", "locked", "mfa.hard"]],
    [
      "a pack's required rule off",
      { "mfa.hard": "off" },
      ["plain", "locked", "mfa.soft", "mfa.hard"],
    ],
    ["about a check that is no more", { gone: "off" }, ["plain", "locked", "mfa.soft", "mfa.hard"]],
  ] as const)("%s", (_what, choices, wanted) => {
    expect(fired(choices).sort()).toEqual([...wanted].sort());
  });

  it("turns a pack's check back on with that pack's name", () => {
    const chosen = withChoices(policy, { "pack-off": "on" });
    expect(chosen.checks.get("pack-off")?.provenance).toBe(provenance);
  });
});
