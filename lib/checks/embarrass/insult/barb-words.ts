import type { TemplateWords } from "./template-place";

/**
 * How a barb finds whom it hits.
 *
 * - `grave`: as `said`, and past any doubt where the title stands beside it
 * - `said`: of anybody in office who is named near it, or meant by its pronoun
 * - `mild`: as `said`, but plain words as well ("back to school"): only beside another barb or an insulting word
 * - `subject`: of the one named right before it, as its subject; `hail`: of the one it is called out to
 * - `antic`: as `subject`, and also what animals and children do; `disdain`, `credit`,
 *   `epithet`: of the one named directly after it
 * - `toward`: of the one named right after it; `self`: of one in office whom it names itself
 * - `people`: of the people named right before it; `ofPeople`: right after it
 * - `adjective`: of the people whose adjective stands right before it
 * - `alone`: of a whole group, whoever it is
 */
export type BarbKind =
  | "grave"
  | "said"
  | "mild"
  | "subject"
  | "hail"
  | "antic"
  | "disdain"
  | "credit"
  | "epithet"
  | "toward"
  | "self"
  | "people"
  | "ofPeople"
  | "adjective"
  | "alone";

/** The barbs of a language, as templates. */
export type BarbWords = TemplateWords & {
  readonly [Kind in Exclude<
    BarbKind,
    "adjective" | "mild" | "subject" | "hail" | "antic" | "disdain" | "credit" | "epithet"
  >]: readonly string[];
} & { readonly [Kind in "adjective" | "mild"]?: readonly string[] };
