import { CueList } from "@/lib/draft/cue-list";
import { cued } from "@/lib/draft/cued-pattern";
import { fold, foldSharpS } from "@/lib/draft/fold";
import { LatePattern } from "@/lib/draft/late-pattern";
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

/** One of hundreds, of which a sentence holds the cues of few. */
interface Phrase {
  readonly words: SetPhrase;
  readonly late: LatePattern;
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

/** Made at first use. */
let lists: { readonly own: ListedLanguage; readonly phrases: CueList<Phrase> }[] | undefined;

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
    lists ??= LANGUAGES.map(([own, list]) => ({
      own,
      phrases: new CueList(list.map(phraseOf), ({ late }) => late.cue),
    }));
    const folded = fold(text);
    const hits: Hit[] = [];
    // The lists share no phrase, so a passage too short to tell its language is held against all of them.
    for (const { own, phrases } of lists) {
      if (language !== undefined && language !== own) continue;
      for (const { words, late } of phrases.heldBy(folded.text)) {
        const { plain, ask } = words;
        for (const match of folded.text.matchAll(late.pattern)) {
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
    if (hits.length === 0) return;
    // What has a plain word ("on the occasion of") is the lesser matter beside what says nothing at all.
    const empty = hits.filter(({ fixes }) => !fixes);
    const told = empty.length > 0 ? empty : hits;
    yield* told.sort((a, b) => a.start - b.start).slice(0, AT_MOST);
  },
});

function phraseOf(words: SetPhrase): Phrase {
  const find = foldSharpS(words.find);
  const make = () => cued(new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${find})(?![\\p{L}\\p{N}])`, "gu"));
  return { words, late: new LatePattern(find, make) };
}

function likeStart(written: string, plain: string): string {
  const [first = ""] = written;
  return first !== first.toLowerCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
