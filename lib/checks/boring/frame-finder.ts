import { cuedAlternatives } from "@/lib/draft/cued-alternatives";
import type { Passage } from "@/lib/draft/draft";
import { fold, foldSharpS } from "@/lib/draft/fold";
import type { Language } from "@/lib/draft/language";
import type { Span } from "@/lib/draft/span";
import { isOurs, type ListedLanguage } from "./stock-phrases";

/** Patterns by language over folded text (lower case, straight apostrophes, single spaces), without anchors. */
export type Frames = Readonly<Record<ListedLanguage, readonly string[]>>;

type Read = Pick<Passage, "text" | "quotations" | "hashtags" | "mentions" | "links"> & {
  readonly language: Language | undefined;
};

/**
 * A finder of the first frame of a text between word boundaries, as half-open UTF-16 offsets; none in a quotation, a tag, a
 * handle or a link. A text of undecided language is held against every list. Patterns are made at the first question.
 */
export function frameFinder(frames: Frames): (read: Read) => Span | undefined {
  const find = framesFinder(frames);
  return (read) => find(read)[0];
}

/** As `frameFinder`, with every frame of the first language that has one, in order. */
export function framesFinder(frames: Frames): (read: Read) => Span[] {
  const patterns = Object.entries(frames).map(([language, list]) => ({
    language,
    pattern: cuedAlternatives(list.map(foldSharpS), {
      before: "(?<![\\p{L}\\p{N}#@])",
      after: "(?![\\p{L}\\p{N}])",
      flags: "u",
    }),
  }));
  return (read) => {
    const folded = fold(read.text);
    for (const { language, pattern } of patterns) {
      if (read.language !== undefined && read.language !== language) continue;
      const found = pattern
        .all(folded.text)
        .map(({ 0: words, index }) => ({
          start: folded.starts[index] ?? 0,
          end: folded.ends[index + words.trimEnd().length - 1] ?? 0,
        }))
        .filter((span) => isOurs(read, span));
      if (found.length > 0) return found;
    }
    return [];
  };
}
