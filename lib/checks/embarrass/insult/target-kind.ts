import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import type { Token } from "@/lib/draft/tokens";

/**
 * Whom or what an insult may hit.
 *
 * - `holder`, `holders`: titled or named in the pack; `body`: a government, ministry or organisation; `state`: a country
 * - `people`: a nation, faith or other group; `handle`: an account
 * - `name`: a personal name without title; `maybe`: a word that only its capital makes a name
 */
export type TargetKind =
  | "holder"
  | "holders"
  | "body"
  | "state"
  | "people"
  | "handle"
  | "name"
  | "maybe";

export type TargetMatch = PhraseMatch<TargetKind>;

/** A match of tokens `firstToken` up to `afterToken`. */
export function targetMatch(
  value: TargetKind,
  tokens: readonly Token[],
  firstToken: number,
  afterToken: number,
): TargetMatch {
  return {
    value,
    firstToken,
    afterToken,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[afterToken - 1]?.end ?? 0,
  };
}
