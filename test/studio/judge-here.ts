import type { Check } from "@/lib/checks/check";
import { createClerk, type HiredJudge, hireJudge } from "@/lib/studio/hired-judge";
import { type Assignment, createJudge } from "@/lib/studio/judge";

/** A judge in this thread, which answers after a while of its own. */
export function judgeHere(
  assignment: Assignment,
  { known = [], delay = 0 }: { known?: readonly Check[]; delay?: number } = {},
): HiredJudge {
  return hireJudge(assignment, ({ onAnswer }) => {
    const clerk = createClerk((given) => createJudge(known, given));
    let last = Promise.resolve();
    return {
      send(errand) {
        last = last.then(async () => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          const judged = clerk(errand);
          if (judged) onAnswer(judged);
        });
      },
      end: () => {},
    };
  });
}
