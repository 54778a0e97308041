import type { Parsed, Store } from "@/lib/browser/store";
import { compileGovernance } from "@/lib/pack/compile";
import type { Governed } from "@/lib/pack/govern";
import { NO_POLICY, type Policy } from "@/lib/pack/policy";
import { holdState, type StateHolder } from "./state-holder";

/** Reads what the background stored of the packs in force. Before it has stored anything, nothing governs. */
export function parseGoverned(found: unknown): {
  value: Governed | undefined;
  isSound: boolean;
} {
  if (found === undefined) return { value: undefined, isSound: true };
  const isGoverned = (value: unknown): value is Governed =>
    typeof value === "object" &&
    value !== null &&
    "governance" in value &&
    "troubles" in value &&
    Array.isArray(value.troubles);
  return isGoverned(found) ? { value: found, isSound: true } : { value: undefined, isSound: false };
}

/** The policy of what governs. Should it not compile, the built-in checks go on without it. */
export function policyOf(governed: Governed | undefined): {
  readonly policy: Policy;
  readonly isSound: boolean;
} {
  if (!governed) return { policy: NO_POLICY, isSound: true };
  try {
    return { policy: compileGovernance(governed.governance), isSound: true };
  } catch {
    // Stored by another version, or damaged: the background works it out again at its next start.
    return { policy: NO_POLICY, isSound: false };
  }
}

/** What governs at this moment, as the background stored it. */
export interface Governance {
  readonly governed: Governed | undefined;
  /** False when what was stored could not be understood; the built-in checks go on. */
  readonly isSound: boolean;
}

/** Follows what governs, until the signal aborts; `ready` settles once it was read. Never fails. */
export function followGoverned(
  store: Store<Governed | undefined>,
  signal: AbortSignal,
): StateHolder<Governance> & { readonly ready: Promise<void> } {
  const holder = holdState<Governance>({ governed: undefined, isSound: true });
  const take = ({ value, isSound }: Parsed<Governed | undefined>) =>
    holder.set({ governed: value, isSound });
  store.follow(take, signal);
  return { ...holder, ready: store.load().then(take) };
}
