import type { WordKinds } from "../word-kinds";

/**
 * What a phrase does in talk of politics: `race`: an election is the matter · `camp`: one side of it is named, a party's name
 * being known without · `siding`: joy, grief or hope that only a side has · `sneer`: mockery, which tells where a camp stands in
 * the same sentence or the one before · `mood`: feelings that take a side where the same
 * sentence tells of a race or a camp · `slogan`: a campaign's own words · `fair`: a word for all sides.
 */
export type PartisanWord =
  | "race"
  | "camp"
  | "actor"
  | "mood"
  | "siding"
  | "sneer"
  | "slogan"
  | "fair";

/** One language's political words; beside its rules, a file each. */
export type PartisanLexicon = WordKinds<PartisanWord>;
