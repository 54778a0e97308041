import type { Lesson } from "@/lib/ministry/ministry";
import type { Exercise } from "./exercise";

/** How a lesson went: mended before any help, mended once the findings were shown, or still there at the end. */
export type Outcome = "alone" | "helped" | "missed";

/** Ids of the checks that found something, at a moment of the attempt. */
export type Seen = ReadonlySet<string>;

/** A text this much shorter than the draft has been deleted rather than improved. */
const LEAST_LEFT = 0.3;

/** Judges every lesson of an exercise. `atHelp` is undefined where the findings were never shown before the end. */
export function judge(
  exercise: Pick<Exercise, "lessons">,
  atHelp: Seen | undefined,
  atEnd: Seen,
): readonly Outcome[] {
  return exercise.lessons.map((lesson) => {
    if (sees(atEnd, lesson)) return "missed";
    return atHelp && sees(atHelp, lesson) ? "helped" : "alone";
  });
}

/** Whether enough of the draft is left to be judged: who deletes all has found nothing. */
export function isAttempt(exercise: Pick<Exercise, "draft">, text: string): boolean {
  return text.trim().length >= exercise.draft.length * LEAST_LEFT;
}

function sees(seen: Seen, { rules }: Lesson): boolean {
  return rules.some((rule) => seen.has(rule));
}
