import { wordsOf } from "@/lib/draft/phrase-trie";
import { type Listing, ofRole, type Sighting, type View } from "./rule-kind";

/** The listings of a rule's `unless`; they are found in any form, because an exception too narrow is a false alarm. */
export function listUnless(unless: readonly string[] | undefined): Listing[] {
  return (unless ?? []).map((phrase) => ({ role: "unless", phrase, inflect: true }));
}

/**
 * What is sought and not excused. An exception that contains one of the phrases ("Turkey Point") excuses only the place where it
 * stands; any other ("Thanksgiving") excuses its whole sentence.
 */
export function unexcused(
  seen: readonly Sighting[],
  phrases: readonly string[],
  view: View,
): Sighting[] {
  const exceptions = ofRole(seen, "unless");
  const sought = ofRole(seen, "sought");
  if (exceptions.length === 0) return sought;
  const wide = exceptions.filter(
    ({ words }) => !phrases.some((phrase) => contains(words, wordsOf(phrase))),
  );
  return sought.filter((sighting) => {
    if (exceptions.some((exception) => meets(exception, sighting))) return false;
    const sentence = view.sentenceAt(sighting.start);
    return !wide.some(({ start }) => sentence && sentence.start <= start && start < sentence.end);
  });
}

/** Whether `words` has `part` as a run; where it begins. */
export function runIn(words: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= words.length; at++) {
    if (part.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && runIn(words, part) >= 0;
}

function meets(a: Sighting, b: Sighting): boolean {
  return a.firstToken < b.afterToken && b.firstToken < a.afterToken;
}
