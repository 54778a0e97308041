import type { WordKinds } from "../word-kinds";

/**
 * What a phrase says of the account that it is meant for: `domestic`: private life, and enough by itself in a plain note · `intimate`: private life · `homely`: private life mostly · `trifle`: what only
 * adds to that · `chatty`: talk among friends · `texting`: typed with a thumb · `self`: one person speaks · `office`: a mission speaks.
 */
export type PrivateWord =
  | "domestic"
  | "intimate"
  | "homely"
  | "trifle"
  | "chatty"
  | "texting"
  | "self"
  | "office";

/** One language's words of private life; a file beside this. */
export type PrivateLexicon = WordKinds<PrivateWord>;
