import type { TemplateWords } from "./template-place";

/**
 * Mockery by construction: a trifle that its subject is said to be too much for, the place it belongs in, what it does like a
 * child, an animal or a puppet. `subject` is said of the one named right before it, so that plain words will do; `hail` is told
 * to the one who is called by name or office beside it, `toward` of the one named right after it. Templates as in `template.ts`.
 */
export type MockeryWords = TemplateWords & {
  readonly subject: readonly string[];
  readonly hail: readonly string[];
  /** Said of the one named right after it. */
  readonly toward: readonly string[];
};
