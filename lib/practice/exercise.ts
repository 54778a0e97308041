import type { PostKind } from "@/lib/checks/check";

/** The practitioners' situations that exercises are drawn from. */
export const SITUATIONS = [
  "emergency",
  "troll",
  "observance",
  "figure",
  "livestream",
  "silence",
  "condolence",
  "audience",
  "event",
  "account",
] as const;
export type Situation = (typeof SITUATIONS)[number];

export const EXERCISE_LANGUAGES = ["en", "fr", "es"] as const;
export type ExerciseLanguage = (typeof EXERCISE_LANGUAGES)[number];

/** One thing to be learnt from a draft. */
export interface Lesson {
  /** The checks that see it, any of them. */
  readonly rules: readonly string[];
  /** Why it matters, in a sentence or two of the exercise's language. */
  readonly why: string;
  /** Whose advice or rule that is. */
  readonly source: string;
}

/** A draft to improve, in a situation that practitioners know. All people and posts in it are invented. */
export interface Exercise {
  /** Language and number, "en-01"; stable, since the record names it. */
  readonly id: string;
  readonly language: ExerciseLanguage;
  readonly situation: Situation;
  /** Who writes, to whom and why, in the exercise's language. */
  readonly brief: string;
  readonly draft: string;
  readonly channel: string;
  readonly kind: PostKind;
  /** The day on which it would be posted, "YYYY-MM-DD". */
  readonly today: string;
  readonly lessons: readonly Lesson[];
  /** The draft as it could go out: nothing of the lessons is seen in it. */
  readonly example: string;
}
