import type { Check, Severity } from "@/lib/checks/check";
import { type Ministry, NO_MINISTRY, type Provenance } from "./ministry";

/** What the packs say of one built-in check. */
export interface CheckPolicy {
  readonly isOn: boolean;
  /** Never lower than the check's own where the pack requires it. */
  readonly severity: Severity | undefined;
  /** Required by a pack: can be ignored here, never always, and no lower layer can loosen it. */
  readonly isRequired: boolean;
  /** The pack's own wording instead of ours. */
  readonly message: string | undefined;
  readonly provenance: Provenance;
}

/** A rule of a pack, compiled to a check. */
export interface PackRule {
  readonly check: Check;
  readonly isRequired: boolean;
  readonly provenance: Provenance;
}

/** What governs a draft: the verified packs, merged layer by layer. Made only from verified packs, or empty. */
export interface Policy {
  readonly checks: ReadonlyMap<string, CheckPolicy>;
  readonly rules: readonly PackRule[];
  /** Words that a pack accepts: findings of non-required checks on exactly these words are dropped. Folded. */
  readonly accepted: ReadonlySet<string>;
  readonly ministry: Ministry;
}

/** The policy of an extension without a pack: every built-in check at its own severity. */
export const NO_POLICY: Policy = {
  checks: new Map(),
  rules: [],
  accepted: new Set(),
  ministry: NO_MINISTRY,
};
