import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Governance } from "@/lib/pack/governance";
import { mergeLayers } from "@/lib/pack/layer";
import type { CheckPolicy } from "@/lib/pack/policy";
import type { CheckEntry, PackLayer } from "@/lib/pack/schema";
import type { VerifiedPack } from "@/lib/pack/verify";
import { verified } from "./make-pack";

const RUNS = 100_000;
const RANK = { "built-in": 0, ministry: 1, mission: 2, personal: 3 } as const;
const GRAVITY = { hint: 0, warn: 1, block: 2 } as const;
// Checks are spoken of by their own names; rules may be spoken of by the packs that wrote them and by any below.
const CHECKS = ["check-one", "check-two"] as const;
const RULES = ["rule.one", "rule.two"] as const;

type Severity = keyof typeof GRAVITY;

const entry = fc.record(
  {
    id: fc.constantFrom(...CHECKS, ...RULES),
    policy: fc.constantFrom("required", "default-on", "default-off"),
    severity: fc.constantFrom<Severity>("block", "warn", "hint"),
    message: fc.constantFrom("a", "b"),
    options: fc.constantFrom({ max: 1 }, { max: 2 }),
  },
  { requiredKeys: ["id"] },
);
const bareRule = fc.record(
  {
    id: fc.constantFrom(...RULES),
    severity: fc.constantFrom<Severity>("block", "warn", "hint"),
    policy: fc.constantFrom("required", "default-on", "default-off"),
  },
  { requiredKeys: ["id", "severity"] },
);
const parts = fc.record({
  layer: fc.constantFrom<PackLayer | "built-in">("built-in", "ministry", "mission", "personal"),
  checks: fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 2 }),
  rules: fc.uniqueArray(bareRule, { selector: ({ id }) => id, maxLength: 2 }),
});

/** A verified pack to make others of: making 100,000 anew, signatures and schema included, would take an hour. */
let model: VerifiedPack;
beforeAll(async () => {
  model = await verified({});
});

function packOf(
  { layer, checks, rules }: typeof parts extends fc.Arbitrary<infer Parts> ? Parts : never,
  index: number,
): VerifiedPack {
  return {
    ...model,
    layer,
    hash: String(index),
    pack: {
      ...model.pack,
      id: `pack-${index}`,
      layer: layer === "built-in" ? "ministry" : layer,
      checks: checks as CheckEntry[],
      rules: rules.map((rule) => ({
        ...rule,
        kind: "phrase" as const,
        source: `pack-${index}`,
        any: [`words of ${index}`],
      })),
    },
  };
}

/** The uppermost packs that require a check under this name, and how grave they want it. */
function wantedOfCheck(packs: readonly VerifiedPack[], id: string) {
  const asked = packs.flatMap(({ layer, pack }) => {
    const own = pack.checks?.find((one) => one.id === id);
    return own?.policy === "required" ? [{ rank: RANK[layer], severity: own.severity }] : [];
  });
  const top = Math.min(...asked.map(({ rank }) => rank));
  return asked.filter(({ rank }) => rank === top).map(({ severity }) => severity);
}

function holdsCheck(
  packs: readonly VerifiedPack[],
  id: string,
  held: CheckPolicy | undefined,
): boolean {
  const wanted = wantedOfCheck(packs, id);
  if (wanted.length === 0) return true;
  if (!held?.isOn || !held.isRequired) return false;
  const now = held.severity ?? held.atLeast;
  // Of two packs of one layer that both require it, the first to speak sets the measure.
  const [only] = wanted;
  return wanted.length > 1 || !only || (now !== undefined && GRAVITY[now] >= GRAVITY[only]);
}

function holdsRule(
  packs: readonly VerifiedPack[],
  id: string,
  { rules, refusals }: Governance,
): boolean {
  const owners = packs.flatMap(({ layer, pack }) => {
    const own = pack.rules?.find((rule) => rule.id === id);
    return own && own.kind !== "accept" ? [{ rank: RANK[layer], own }] : [];
  });
  const top = Math.min(...owners.map(({ rank }) => rank));
  const required = owners.filter(({ rank, own }) => rank === top && own.policy === "required");
  if (required.length === 0) return true;
  const held = rules.find((rule) => rule.id === id);
  const source = required.find(({ own }) => own.source === held?.provenance.ref)?.own;
  const told = refusals.filter(
    ({ item, message }) =>
      item === id && "key" in message && message.key === "pack_refused_same_id",
  );
  return (
    held?.isRequired === true &&
    source !== undefined &&
    GRAVITY[held.severity] >= GRAVITY[source.severity] &&
    // Whoever else wanted the name is told.
    told.length === owners.length - 1
  );
}

describe("no order of layers", () => {
  it(`loosens a required check or rule, in ${RUNS} trials`, () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), (all) => {
        const packs = all.map(packOf);
        const governance = mergeLayers(packs);
        const checks = new Map(governance.checks);
        return (
          RULES.every((id) => holdsRule(packs, id, governance)) &&
          CHECKS.every((id) => holdsCheck(packs, id, checks.get(id)))
        );
      }),
      { numRuns: RUNS },
    );
  });

  it("changes what is merged", () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2, maxLength: 4 }), fc.nat(), (all, turn) => {
        const packs = all.map(packOf);
        const at = turn % packs.length;
        const turned = [...packs.slice(at), ...packs.slice(0, at)].reverse();
        expect(mergeLayers(turned)).toEqual(mergeLayers(packs));
      }),
      { numRuns: 2000 },
    );
  });
});
