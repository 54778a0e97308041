import type { Switchable } from "@/components/options/CheckSwitches";
import type { Check } from "@/lib/checks/check";
import type { Governance } from "@/lib/pack/governance";

/** All checks and pack rules as the settings switch them: what holds without the user's word, and who holds it. */
export function switchables(
  checks: readonly Check[],
  governance: Governance | undefined,
): readonly Switchable[] {
  const policies = new Map(governance?.checks ?? []);
  const own = checks.map(({ id, family, isOptIn }): Switchable => {
    const policy = policies.get(id);
    const usual = !isOptIn;
    const isOn = policy?.isOn ?? usual;
    const origin = policy?.provenance ?? undefined;
    return {
      id,
      family,
      title: undefined,
      isOn,
      lockedBy: policy?.isRequired ? origin : undefined,
      setBy: isOn === usual ? undefined : origin,
    };
  });
  const rules = (governance?.rules ?? []).map(
    ({ id, family, title, isRequired, provenance }): Switchable => ({
      id,
      family,
      title,
      isOn: true,
      lockedBy: isRequired ? provenance : undefined,
      setBy: provenance,
    }),
  );
  return [...own, ...rules];
}
