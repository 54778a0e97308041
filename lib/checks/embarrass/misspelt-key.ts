import type { Token } from "@/lib/draft/tokens";
import type { WorldLanguage } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";

/** Tried in turn where the language is undecided. */
export const COMMON: readonly WorldLanguage[] = ["en", "fr", "es", "pt", "de"];

const PLAIN = /^[a-z]+$/;

/** A token's text is folded already but for its marks, which plain letters have none of. */
export function keyOf({ text }: Token): string {
  return PLAIN.test(text) ? text : fold(text);
}
