import type { CheckPolicy, PackRule, Policy } from "@/lib/pack/policy";
import type { CheckChoices } from "./settings";

/** A check that no pack speaks of. */
const UNSPOKEN: CheckPolicy = {
  isOn: true,
  severity: undefined,
  isRequired: false,
  message: undefined,
  provenance: null,
};

/** A policy with the user's own choices, which are below every pack's: what is required stays as it is. */
export function withChoices(policy: Policy, choices: CheckChoices): Policy {
  const checks = new Map(policy.checks);
  for (const [id, choice] of Object.entries(choices)) {
    const own = checks.get(id) ?? UNSPOKEN;
    if (!own.isRequired) checks.set(id, { ...own, isOn: choice === "on" });
  }
  const isKept = ({ id, isRequired }: PackRule) => isRequired || choices[id] !== "off";
  const { rules } = policy;
  if (rules.rules.every(isKept)) return { ...policy, checks };
  return {
    ...policy,
    checks,
    rules: {
      rules: rules.rules.filter(isKept),
      find: (...what) => rules.find(...what).filter(({ rule }) => isKept(rule)),
    },
  };
}
