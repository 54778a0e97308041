import type { Token } from "@/lib/draft/tokens";
import type { WorldLanguage } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";

/** Tried in turn where the language is undecided. */
export const COMMON: readonly WorldLanguage[] = ["en", "fr", "es", "pt", "de"];

/** A token's text is folded already but for its marks. */
export function keyOf({ text }: Token): string {
  return fold(text);
}
