import { remembered } from "@/lib/draft/remembered";
import type { WorldLanguage } from "@/lib/facts/world/country";
import { placeIndex } from "@/lib/facts/world/near-miss";
import { withoutOne } from "@/lib/facts/world/slip-index";
import { shuffledCapital } from "./misspelt-capital";

/** Shorter names have too many neighbours among other names. */
const SHORTEST = 6;

/** What a word looks like in a language. */
interface Likeness {
  /** It may be one slip from a name. */
  readonly isNear: boolean;
  /** Where it is not, the capital that has its letters in another order. */
  readonly shuffled: string | undefined;
}

const ASKED_AT_MOST = 4000;
const NEAR: Likeness = { isNear: true, shuffled: undefined };
const UNLIKE: Likeness = { isNear: false, shuffled: undefined };
const byLanguage = new Map<WorldLanguage, (key: string) => Likeness>();

/** Which place a folded word may be a slip for, told without any look at what stands beside it; most are like nothing. */
export function likenessOf(key: string, language: WorldLanguage): Likeness {
  let likeness = byLanguage.get(language);
  if (!likeness) {
    likeness = remembered(ASKED_AT_MOST, (word) => {
      if (mayMiss(word, language)) return NEAR;
      const shuffled = shuffledCapital(word, language);
      return shuffled ? { isNear: false, shuffled } : UNLIKE;
    });
    byLanguage.set(language, likeness);
  }
  return likeness(key);
}

const neighbourhoods = new Map<WorldLanguage, ReadonlySet<string>>();

/** Whether a word can be one slip from a name, told by shared words with a letter left out: cheap, where most words end. */
function mayMiss(key: string, language: WorldLanguage): boolean {
  const { keys } = placeIndex(language);
  if (keys.has(key)) return false;
  let known = neighbourhoods.get(language);
  if (!known) {
    const all = new Set<string>();
    for (const name of keys.keys()) {
      if (name.length < SHORTEST || name.includes(" ")) continue;
      all.add(name);
      for (const shorter of withoutOne(name)) all.add(shorter);
    }
    known = all;
    neighbourhoods.set(language, known);
  }
  if (known.has(key)) return true;
  for (let place = 0; place < key.length; place++) {
    if (known.has(key.slice(0, place) + key.slice(place + 1))) return true;
  }
  return false;
}
