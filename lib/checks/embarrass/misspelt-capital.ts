import { countries, countryNames, type WorldLanguage } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";

/** Shorter names have too many anagrams among other words. */
const SHORTEST = 8;
const capitals = new Map<WorldLanguage, ReadonlyMap<string, string>>();

/** "Rekyavik": the capital of which a folded word holds the letters between the first and the last in another order, one lost at most. */
export function shuffledCapital(key: string, language: WorldLanguage): string | undefined {
  if (key.length < SHORTEST - 1) return undefined;
  let known = capitals.get(language);
  if (!known) {
    const found = new Map<string, string>();
    for (const code of countries().keys()) {
      for (const { text: name } of countryNames(code, language).capitals) {
        const right = fold(name);
        if (right.length < SHORTEST || !/^\p{Ll}+$/u.test(right)) continue;
        found.set(lettersOf(right), name);
        for (let at = 1; at < right.length - 1; at++)
          found.set(lettersOf(right.slice(0, at) + right.slice(at + 1)), name);
      }
    }
    known = found;
    capitals.set(language, known);
  }
  const right = known.get(lettersOf(key));
  return right && fold(right) !== key ? right : undefined;
}

/** Its first and last letters and those between them in the order of the alphabet. */
function lettersOf(word: string): string {
  return word.charAt(0) + [...word.slice(1, -1)].sort().join("") + word.slice(-1);
}
