import { foldText } from "@/lib/draft/fold";
import { compileGovernance } from "./compile";
import {
  type Governance,
  type GoverningRule,
  type PackInfo,
  type Refusal,
  refusal,
} from "./governance";
import {
  applyEntry,
  gatherRules,
  type Item,
  type LayerOptions,
  originOf,
  RANK,
  type RuleItem,
} from "./layer-items";
import { mergeMinistries } from "./layer-ministry";
import type { CheckPolicy, Policy } from "./policy";
import type { VerifiedPack } from "./verify";

/** The policy of some packs, and what was refused. */
export function layer(
  packs: readonly VerifiedPack[],
  options: LayerOptions = {},
): Policy & Pick<Governance, "refusals" | "packs"> {
  const governance = mergeLayers(packs, options);
  return {
    ...compileGovernance(governance),
    refusals: governance.refusals,
    packs: governance.packs,
  };
}

/**
 * Merges packs by layer, whatever order they come in: built-in, then ministry, mission and personal, within a layer by id. What one layer
 * requires, a later pack can only tighten (raise in severity); everything else it asks of it is refused.
 */
export function mergeLayers(
  given: readonly VerifiedPack[],
  options: LayerOptions = {},
): Governance {
  const refusals: Refusal[] = [];
  const packs = inOrder(given, refusals);
  const rules = gatherRules(packs, options, refusals);
  const checks = new Map<string, Item>();
  for (const pack of packs) {
    for (const entry of pack.pack.checks ?? []) {
      applyEntry(entry, pack, { rules, checks, options, refusals });
    }
  }
  const ministry = mergeMinistries(
    packs.map((pack) => ({ pack: pack.pack, origin: originOf(pack) })),
    refusals,
  );
  const inForce = [...rules.values()].filter(({ isOn, isRequired }) => isOn || isRequired);
  return {
    packs: packs.map((pack) => infoOf(pack, rules, checks, options)),
    checks: [...checks].map(([id, item]) => [id, policyOf(item)]),
    rules: inForce.map(governing),
    accepted: packs.flatMap(({ pack }) =>
      (pack.rules ?? []).flatMap((rule) =>
        rule.kind === "accept" ? rule.words.map(foldText) : [],
      ),
    ),
    ministry,
    refusals,
  };
}

function inOrder(given: readonly VerifiedPack[], refusals: Refusal[]): VerifiedPack[] {
  const sorted = [...given].sort(
    (a, b) =>
      RANK[a.layer] - RANK[b.layer] ||
      compareText(a.pack.id, b.pack.id) ||
      b.pack.version - a.pack.version ||
      compareText(a.hash, b.hash),
  );
  const byId = new Map<string, VerifiedPack>();
  for (const pack of sorted) {
    const holder = byId.get(pack.pack.id);
    if (holder) refusals.push(refusal("twice", pack.pack.id, pack.pack.id, holder.pack.id));
    else byId.set(pack.pack.id, pack);
  }
  return [...byId.values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function governing(item: RuleItem): GoverningRule {
  const { rule, title, severity, isRequired, provenance, message, timeZone } = item;
  return {
    id: rule.id,
    title,
    family: rule.family ?? "embarrass",
    severity,
    isRequired,
    provenance,
    rule,
    message,
    timeZone,
  };
}

function policyOf({ isOn, isRequired, ...item }: Item): CheckPolicy {
  return { ...item, isOn: isOn || isRequired, isRequired };
}

function infoOf(
  pack: VerifiedPack,
  rules: ReadonlyMap<string, RuleItem>,
  checks: ReadonlyMap<string, Item>,
  { stopped }: LayerOptions,
): PackInfo {
  const own = (items: ReadonlyMap<string, Item>) =>
    [...items].filter(
      ([, { isRequired, provenance }]) => isRequired && provenance.pack === pack.pack.id,
    );
  const { id, version, issuer, issued, expires, rules: written = [] } = pack.pack;
  return {
    id,
    version,
    layer: pack.layer,
    delivery: pack.delivery,
    issuer: issuer.name,
    contact: issuer.contact,
    hash: pack.hash,
    signer: pack.signer?.fingerprint,
    issued,
    expires,
    rules: written.filter(({ kind }) => kind !== "accept").length,
    locked: [...own(checks), ...own(rules)].map(([item]) => item),
    stopped: stopped?.get(pack.hash) ?? [],
  };
}
