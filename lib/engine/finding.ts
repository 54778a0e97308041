import type { Family, Severity } from "@/lib/checks/check";
import type { Provenance } from "@/lib/ministry/ministry";
import type { Message } from "@/lib/wording/message";

/** A hit with all that is shown of it. Offsets are half-open UTF-16 into the text of post number `post`. */
export interface Finding {
  /** The check's or pack rule's id. */
  readonly rule: string;
  /** What the pack calls its rule, where it does. */
  readonly title?: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly isQuestion: boolean;
  /** Told also where another check speaks for its own. */
  readonly insists?: true;
  readonly post: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: Message;
  readonly fixes: readonly {
    readonly label: Message;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  /** The pack that asked for it; null for a built-in check that no pack speaks of. */
  readonly provenance: Provenance | null;
  readonly isRequired: boolean;
  /** Where the rule of a built-in check comes from. */
  readonly source?: string;
}
