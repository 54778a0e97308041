import { checks } from "@/lib/checks";
import type { Policy } from "@/lib/pack/policy";
import { warming } from "@/lib/tags/warm";
import { dayOf } from "./day";
import { createExaminer, type Examiner } from "./examiner";
import { inIdleTime } from "./idle";

/** An examiner with every built-in check, under a policy. */
export function ownExaminer(policy: Policy): Examiner {
  void inIdleTime(warming(policy.ministry));
  return createExaminer({ checks, policy, clock });
}

/** Today as the user's own calendar has it, and the minute. */
function clock(): { today: string; now: string } {
  const now = new Date();
  return { today: dayOf(now), now: `${now.toISOString().slice(0, 16)}:00.000Z` };
}
