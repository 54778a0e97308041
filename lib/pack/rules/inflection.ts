import type { Language } from "@/lib/draft/language";
import { bendEnglish, type EnglishForm, englishReadings } from "./english-forms";

/** How a word of the draft was bent away from the word that a pack names. Other languages than English know `s`, the plural. */
export type Form = EnglishForm;

/** A word that a word of the draft may be a form of. */
export interface Reading {
  readonly lemma: string;
  readonly form: Form;
}

type Endings = readonly (readonly [from: string, to: string])[];

// Plural endings, longest first, from the languages' school grammars (2026-11-20). German lists the cases too, because its nouns are
// read in any case but never bent by us.
const PLURALS: Readonly<Partial<Record<Language, Endings>>> = {
  fr: [
    ["eaux", "eau"],
    ["aux", "al"],
    ["aux", "ail"],
    ["eux", "eu"],
    ["oux", "ou"],
    ["s", ""],
  ],
  es: [
    ["ces", "z"],
    ["ones", "ón"],
    ["anes", "án"],
    ["ines", "ín"],
    ["es", ""],
    ["s", ""],
  ],
  pt: [
    ["ões", "ão"],
    ["ães", "ão"],
    ["ais", "al"],
    ["éis", "el"],
    ["ns", "m"],
    ["es", ""],
    ["s", ""],
  ],
  de: [
    ["en", "e"],
    ["ern", "er"],
    ["en", ""],
    ["es", ""],
    ["er", ""],
    ["e", ""],
    ["n", ""],
    ["s", ""],
  ],
};

const SPANISH_STRESSED: Readonly<Record<string, string>> = { á: "a", í: "i", ó: "o" };

/**
 * The words of which a folded word may be a form, in a language; an undecided one is read as English. English verbs and nouns, plurals
 * in French, Spanish, Portuguese and German; other languages have none. Guesses: the caller knows which are words of the pack.
 */
export function readingsOf(word: string, language: Language | undefined): readonly Reading[] {
  if (word.length < 3) return word === "is" || word === "am" ? englishReadings(word) : [];
  if (language === undefined || language === "en") return englishReadings(word);
  return (PLURALS[language] ?? [])
    .filter(([ending]) => word.length > ending.length + 1 && word.endsWith(ending))
    .map(([ending, singular]) => ({ lemma: word.slice(0, -ending.length) + singular, form: "s" }));
}

/** A word of the pack bent as the draft's word was, or undefined where the language's rules do not say how. */
export function bend(word: string, form: Form, language: Language | undefined): string | undefined {
  switch (language) {
    case undefined:
    case "en":
      return bendEnglish(word, form);
    case "fr":
      if (/[sxz]$/.test(word)) return word;
      if (/(?:eau|eu)$/.test(word)) return `${word}x`;
      return /al$/.test(word) ? `${word.slice(0, -2)}aux` : `${word}s`;
    case "es":
      if (/z$/.test(word)) return `${word.slice(0, -1)}ces`;
      if (/[aeioué]$/.test(word)) return `${word}s`;
      if (/[áíó]n$/.test(word))
        return `${word.slice(0, -2)}${SPANISH_STRESSED[word.at(-2) ?? ""]}nes`;
      // Of an unstressed -n the plural takes an accent ("jóvenes"), which no ending tells.
      return /[lrdj]$/.test(word) ? `${word}es` : undefined;
    case "pt":
      if (/(?:ç|s|gi|ni)ão$/.test(word)) return `${word.slice(0, -2)}ões`;
      if (/m$/.test(word)) return `${word.slice(0, -1)}ns`;
      if (/[aou]l$/.test(word)) return `${word.slice(0, -1)}is`;
      if (/[rz]$/.test(word)) return `${word}es`;
      return /[aeiouéá]$/.test(word) && !/ão$/.test(word) ? `${word}s` : undefined;
    default:
      return undefined;
  }
}
