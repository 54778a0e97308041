import type { Ministry } from "@/lib/ministry/ministry";
import type { Message } from "@/lib/wording/message";
import type { CheckPolicy, PackRule } from "./policy";
import type { LookingRule } from "./rules/rule-kind";
import type { PackLayer } from "./schema";
import type { Delivery } from "./verify";

/** Something that a lower layer asked for and does not get, and who holds against it. */
export interface Refusal {
  readonly pack: string;
  /** The check, rule or entry asked about. */
  readonly item: string;
  /** The pack that holds it. */
  readonly holder: string;
  readonly message: Message;
}

/** A pack in force, as the user is shown it. */
export interface PackInfo {
  readonly id: string;
  readonly version: number;
  readonly layer: PackLayer | "built-in";
  readonly delivery: Delivery;
  readonly issuer: string;
  readonly contact: string | undefined;
  readonly hash: string;
  /** Fingerprint of the key that signed it; undefined for an unsigned pack. */
  readonly signer: string | undefined;
  readonly issued: string;
  readonly expires: string | undefined;
  readonly rules: number;
  /** Ids of the checks and rules that it locks. */
  readonly locked: readonly string[];
  /** Ids of rules that failed their self-test under this engine and do not run. */
  readonly stopped: readonly string[];
}

/** A rule in force: its data, and what the layers made of it. Plain data, so that it can be sent between the extension's parts. */
export interface GoverningRule extends PackRule {
  readonly rule: LookingRule;
  /** The pack's own sentence, in the user's language where it has one. */
  readonly message: string | undefined;
  readonly timeZone: string;
}

/** All that the packs in force come to: plain data, so that one part of the extension can merge and another compile. */
export interface Governance {
  readonly packs: readonly PackInfo[];
  readonly checks: readonly (readonly [id: string, policy: CheckPolicy])[];
  readonly rules: readonly GoverningRule[];
  readonly accepted: readonly string[];
  readonly ministry: Ministry;
  readonly refusals: readonly Refusal[];
}

/** A refusal of something that a pack asked for and another holds. */
export function refusal(what: string, pack: string, item: string, holder: string): Refusal {
  return {
    pack,
    item,
    holder,
    message: { key: `pack_refused_${what}`, values: { pack, item, holder } },
  };
}
