import type { Context } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import { compileRules } from "@/lib/pack/compile";
import type { RuleHit } from "@/lib/pack/policy";
import type { LookingRule } from "@/lib/pack/rules/rule-kind";
import type { Pack } from "@/lib/pack/schema";
import type { Pin } from "@/lib/pack/signer";
import { type PackReading, readPack, type Trust, type VerifiedPack } from "@/lib/pack/verify";

/** The smallest pack, with what a test adds to it. */
export function makePack(parts: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: "mfa.test",
    layer: "ministry",
    version: 1,
    issued: "2026-11-01",
    issuer: { name: "Ministry of Tests", domains: ["mfa.example"] },
    ...parts,
  };
}

export const TRIAL: Trust = {
  delivery: "trial",
  pins: [],
  now: "2026-11-20T12:00:00Z",
  engine: "1.0.0",
};

/** Reads a pack as given, or the JSON of a value. */
export function read(
  pack: unknown,
  trust: Partial<Trust> & { pins?: readonly Pin[] } = {},
): Promise<PackReading> {
  const isRaw = typeof pack === "string" || pack instanceof Uint8Array;
  return readPack(isRaw ? pack : JSON.stringify(pack), { ...TRIAL, ...trust });
}

/** A verified pack of a layer, from its parts. */
export async function verified(
  parts: Partial<Pack>,
  trust: Partial<Trust> = {},
): Promise<VerifiedPack> {
  const reading = await read(makePack(parts), trust);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

/** A rule without the parts that every rule has. */
export type BareRule = LookingRule extends infer Rule
  ? Rule extends LookingRule
    ? Omit<Rule, "id" | "severity" | "source"> & Partial<Pick<Rule, "id" | "severity" | "source">>
    : never
  : never;

/** A whole rule from its parts. */
export function makeRule(bare: BareRule): LookingRule {
  // What is added is what every kind has in common, so the parts are a rule of the same kind again.
  return { id: "test.rule", severity: "warn", source: "Test 1/2026", ...bare } as LookingRule;
}

export interface Setting extends Partial<Context> {
  readonly language?: Language;
}

/** What one rule finds in a text. */
export function find(bare: BareRule, text: string, { language, ...rest }: Setting = {}): RuleHit[] {
  const rule = makeRule(bare);
  const set = compileRules([
    {
      id: rule.id,
      family: "embarrass",
      severity: rule.severity,
      isRequired: false,
      provenance: { pack: "mfa.test", version: 1, issuer: "Test", signed: false, ref: rule.source },
      rule,
      message: undefined,
      timeZone: "UTC",
    },
  ]);
  const draft = parseDraft(text, language);
  const context: Context = {
    ...situationOn("2026-11-20"),
    thread: [draft],
    ministry: NO_MINISTRY,
    ...rest,
  };
  return set.find(draft, context, (_rule, error) => {
    throw error;
  });
}

/** The text after the first fix of the first hit; undefined where there is none. */
export function fixed(hits: readonly RuleHit[], text: string): string | undefined {
  const fix = hits[0]?.fixes?.[0];
  return fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}
