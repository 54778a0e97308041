import type { Language } from "@/lib/draft/language";
import type { PostKind } from "@/lib/draft/post";
import type { Lesson } from "@/lib/ministry/ministry";
import type { Situation } from "@/lib/ministry/situations";

/** The languages that exercises of our own are written in. */
export const EXERCISE_LANGUAGES = ["en", "fr", "es"] as const;

/** A draft to improve, in a situation that practitioners know. All people and posts in it are invented. */
export interface Exercise {
  /** Language and number, "en-01"; stable, since the record names it. A pack's: the pack and its own name, "mfa.base/visas". */
  readonly id: string;
  readonly language: Language;
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
  /** Whose exercise it is, and whose rules judge it too; undefined for our own. */
  readonly issuer?: string;
}
