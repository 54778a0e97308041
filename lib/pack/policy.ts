import type { CheckOptions, Context, Family, Hit, Severity } from "@/lib/checks/check";
import type { Draft } from "@/lib/draft/draft";
import { type Ministry, NO_MINISTRY, type Provenance } from "@/lib/ministry/ministry";

/** What the packs say of one built-in check. */
export interface CheckPolicy {
  readonly isOn: boolean;
  /** What a pack asks for; undefined leaves the check's own. */
  readonly severity: Severity | undefined;
  /** Never milder than this, whatever the check's own is: what a lower layer asked of a required check. */
  readonly atLeast?: Severity | undefined;
  /** Required by a pack: can be ignored here, never always, and no lower layer can loosen it. */
  readonly isRequired: boolean;
  /** The pack's own wording instead of ours. */
  readonly message: string | undefined;
  /** Settings for the check, by the names that it declares. */
  readonly options?: CheckOptions | undefined;
  /** Null where no pack speaks of it: the user alone. */
  readonly provenance: Provenance | null;
}

/** A rule of a pack, as its findings show it. */
export interface PackRule {
  readonly id: string;
  /** What the pack calls it, in the user's language; undefined where only the id names it. */
  readonly title?: string | undefined;
  readonly family: Family;
  readonly severity: Severity;
  readonly isRequired: boolean;
  readonly provenance: Provenance;
}

/** What a pack's rule found, at half-open UTF-16 offsets into the draft's text. */
export interface RuleHit extends Hit {
  readonly rule: PackRule;
}

/** All rules of the packs in force, compiled into one matcher: one pass over a draft's words serves thousands of them. */
export interface RuleSet {
  readonly rules: readonly PackRule[];
  /** Every finding of every rule. A rule that throws loses only its own, and is told to `onFailure`. */
  find(
    draft: Draft,
    context: Context,
    onFailure: (rule: PackRule, error: unknown) => void,
  ): RuleHit[];
}

/** What governs a draft: the verified packs, merged layer by layer. Made only from verified packs, or empty. */
export interface Policy {
  readonly checks: ReadonlyMap<string, CheckPolicy>;
  readonly rules: RuleSet;
  /** Words that a pack accepts: findings of non-required checks on exactly these words are dropped. Folded. */
  readonly accepted: ReadonlySet<string>;
  readonly ministry: Ministry;
}

const NO_RULES: RuleSet = { rules: [], find: () => [] };

/** The policy of an extension without a pack: every built-in check at its own severity. */
export const NO_POLICY: Policy = {
  checks: new Map(),
  rules: NO_RULES,
  accepted: new Set(),
  ministry: NO_MINISTRY,
};
