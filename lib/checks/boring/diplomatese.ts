import { type Alternatives, cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { fold, foldSharpS } from "@/lib/draft/fold";
import { covers, overlaps } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { ENGLISH, FRENCH, type SetPhrase, SPANISH } from "./diplomatese.words";
import {
  ENGLISH_FRAMES,
  FRENCH_FRAMES,
  GERMAN_FRAMES,
  PORTUGUESE_FRAMES,
  SPANISH_FRAMES,
} from "./diplomatese-frames.words";
import type { ListedLanguage } from "./stock-phrases";

interface Phrase extends SetPhrase {
  readonly pattern: Alternatives;
}

const LANGUAGES: readonly (readonly [ListedLanguage, readonly SetPhrase[]])[] = [
  ["en", [...ENGLISH, ...ENGLISH_FRAMES]],
  ["fr", [...FRENCH, ...FRENCH_FRAMES]],
  ["es", [...SPANISH, ...SPANISH_FRAMES]],
  ["de", GERMAN_FRAMES],
  ["pt", PORTUGUESE_FRAMES],
];
/** More rows than this on one sentence would hide the other hints. */
const AT_MOST = 2;

let compiled: Map<string, readonly Phrase[]> | undefined;

/** Set phrases of diplomatic prose that tell the reader nothing, with the plain word or the question that leads to one. */
export const diplomatese = defineCheck({
  id: "diplomatese",
  speaksFor: ["diplomatese", "cliche", "hedge", "long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Plain-language guides of public administrations; our own list",
  *check({ text, language, quotations }): Iterable<Hit> {
    const folded = fold(text);
    const hits: Hit[] = [];
    // The lists share no phrase, so a passage too short to tell its language is held against all of them.
    for (const [own, phrases] of patterns()) {
      if (language !== undefined && language !== own) continue;
      for (const { pattern, plain, ask } of phrases) {
        for (const match of pattern.all(folded.text)) {
          const start = folded.starts[match.index] ?? 0;
          const end = folded.ends[match.index + match[0].trimEnd().length - 1] ?? 0;
          const span = { start, end };
          if (
            quotations.some((quote) => covers(quote, span)) ||
            hits.some((hit) => overlaps(hit, span))
          )
            continue;
          hits.push({
            ...span,
            message: { key: `diplomatese_${ask.replaceAll("-", "_")}` },
            ...(plain
              ? { fixes: [{ ...span, text: likeStart(text.slice(start, end), plain) }] }
              : {}),
          });
        }
      }
    }
    // What has a plain word ("on the occasion of") is the lesser matter beside what says nothing at all.
    const empty = hits.filter(({ fixes }) => !fixes);
    const told = empty.length > 0 ? empty : hits;
    yield* told.sort((a, b) => a.start - b.start).slice(0, AT_MOST);
  },
});

/** Made at first use: a draft in another language never needs them. */
function patterns(): ReadonlyMap<string, readonly Phrase[]> {
  compiled ??= new Map(
    LANGUAGES.map(([language, phrases]) => [
      language,
      phrases.map((phrase) => ({ ...phrase, pattern: bounded(phrase.find) })),
    ]),
  );
  return compiled;
}

function bounded(find: string): Alternatives {
  return cuedAlternatives([foldSharpS(find)], {
    before: "(?<![\\p{L}\\p{N}#@])",
    after: "(?![\\p{L}\\p{N}])",
    flags: "u",
  });
}

function likeStart(written: string, plain: string): string {
  const [first = ""] = written;
  return first !== first.toLowerCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
