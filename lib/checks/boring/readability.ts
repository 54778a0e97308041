import type { Draft } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import type { Token } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";

/** Shorter texts give the formulas nothing to count. */
const WORDS_AT_LEAST = 100;

interface Formula {
  readonly name: string;
  /** From words a sentence and syllables a word; higher is easier, like Flesch's. */
  readonly score: (perSentence: number, perWord: number) => number;
  readonly vowels: RegExp;
  /** Below: needs patience; below: specialists. */
  readonly hard: number;
  readonly veryHard: number;
}

/**
 * Established reading-ease formulas, one a language: Flesch 1948; Kandel and Moles 1958; Fernández Huerta 1959 (as corrected
 * by Law 2011); Amstad 1978; Martins and others 1996 for Brazilian Portuguese.
 */
const FORMULAS: Readonly<Partial<Record<Language, Formula>>> = {
  en: {
    name: "Flesch",
    score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
    vowels: /[aeiouy]+/g,
    hard: 45,
    veryHard: 25,
  },
  fr: {
    name: "Kandel–Moles",
    score: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
    vowels: /[aeiouyàâäéèêëîïôöùûüœæ]+/g,
    hard: 45,
    veryHard: 25,
  },
  es: {
    name: "Fernández Huerta",
    score: (words, syllables) => 206.84 - 1.02 * words - 60 * syllables,
    vowels: /[iuü]?[aeoáéó][iuy]?|[iuíú]/g,
    hard: 50,
    veryHard: 35,
  },
  de: {
    name: "Amstad",
    score: (words, syllables) => 180 - words - 58.5 * syllables,
    vowels: /[aeiouyäöü]+/g,
    hard: 40,
    veryHard: 20,
  },
  pt: {
    name: "Flesch–Martins",
    score: (words, syllables) => 248.835 - 1.015 * words - 84.6 * syllables,
    vowels: /[aeiouáéíóúâêôãõà]+/g,
    hard: 40,
    veryHard: 20,
  },
};

/** Reading ease of a longer text by its language's formula, as one quiet figure; silent where it reads well, and to diplomats. */
export const readability = defineCheck({
  id: "readability",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source:
    "Flesch 1948; Kandel and Moles 1958; Fernández Huerta 1959; Amstad 1978; Martins et al. 1996",
  *check(draft, { audience }): Iterable<Hit> {
    const formula = draft.language && FORMULAS[draft.language];
    if (!formula || draft.tokens.length < WORDS_AT_LEAST || audience === "diplomats") return;
    const words = countedWords(draft);
    const [first] = words;
    if (!first || words.length < WORDS_AT_LEAST) return;
    const sentences = draft.sentences.filter(({ passage }) =>
      passage.tokens.some(({ kind }) => kind === "word"),
    ).length;
    const syllables = words.reduce(
      (sum, { text }) => sum + syllablesOf(text, formula, draft.language),
      0,
    );
    const score = Math.round(
      formula.score(words.length / Math.max(1, sentences), syllables / words.length),
    );
    if (score >= formula.hard) return;
    yield {
      start: first.start,
      end: words.at(-1)?.end ?? first.end,
      message: {
        key: score < formula.veryHard ? "readability_very_hard" : "readability_hard",
        values: { formula: formula.name, score },
      },
    };
  },
});

function countedWords({ tokens, links, hashtags, mentions }: Draft): Token[] {
  const apart = [...links, ...hashtags, ...mentions];
  return tokens.filter(
    ({ kind, start, end }) =>
      kind === "word" && !apart.some((span) => span.start <= start && end <= span.end),
  );
}

/** Groups of vowels; in English and French a silent e at the end is none. */
function syllablesOf(word: string, { vowels }: Formula, language: Language | undefined): number {
  const heard =
    language === "en"
      ? word.replace(/(?<=[^aeioul])e[sd]?$/, "")
      : language === "fr"
        ? word.replace(/(?<=[^aeiouéèê])es?$/, "")
        : word;
  return Math.max(1, heard.match(vowels)?.length ?? 0);
}
