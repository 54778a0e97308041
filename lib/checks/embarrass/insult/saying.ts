import type { Verdict } from "./weigh";

/**
 * An insult without an insulting word: a measure, a mock question, a feigned wish. `pattern` is read over the sentence with
 * everybody named in it replaced by a mark, so that `WHO` in it stands for one of them, `ANY` for one of them or a country.
 */
export interface Saying {
  /** Cheap, over the text in lower case: no sentence without it holds the saying. */
  readonly cue?: RegExp;
  readonly verdict: Extract<Verdict, "insult" | "contempt" | "conduct">;
  readonly pattern: string;
}

/** The sayings of a language; nothing but a sentence with `cue`, where there is one for all, can hold one. */
export interface Sayings {
  readonly cue?: RegExp;
  readonly rows: readonly Saying[];
}
