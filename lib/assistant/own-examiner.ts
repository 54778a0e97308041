import { checks } from "@/lib/checks";
import { NO_POLICY } from "@/lib/pack/policy";
import { dayOf } from "./day";
import { createExaminer, type Examiner } from "./examiner";

/** An examiner with every built-in check, under the policy in force. */
export function ownExaminer(): Examiner {
  return createExaminer({ checks, policy: NO_POLICY, clock });
}

/** Today as the user's own calendar has it, and the minute. */
function clock(): { today: string; now: string } {
  const now = new Date();
  return { today: dayOf(now), now: `${now.toISOString().slice(0, 16)}:00.000Z` };
}
