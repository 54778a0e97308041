import { CueList } from "./cue-list";
import { LatePattern } from "./late-pattern";

/** What stands around each alternative, and the flags of all. */
export interface AlternativesFrame {
  readonly before?: string;
  readonly after?: string;
  readonly flags: string;
}

/** `before(?:a|b|…)after` in parts. */
export interface Alternatives {
  /** The first match: of those that begin at the same place that of the first alternative. */
  first(text: string): RegExpExecArray | undefined;
  /** The matches from left to right, none of which overlaps another. */
  all(text: string): RegExpExecArray[];
}

/**
 * Many alternatives of one pattern, of which only those are made and compiled whose own cue a text holds: one word of one of them
 * would have the whole pattern compiled. Finds what the pattern with all of them would; captures count anew in each.
 */
export function cuedAlternatives(
  sources: readonly string[],
  { before = "", after = "", flags }: AlternativesFrame,
): Alternatives {
  let parts: CueList<LatePattern> | undefined;
  const cuedIn = (text: string): readonly LatePattern[] => {
    parts ??= new CueList(
      sources.map((source) => {
        const framed = `${before}(?:${source})${after}`;
        return new LatePattern(
          framed,
          () => new RegExp(refusedEarly(before) + framed, `${flags}g`),
        );
      }),
      ({ cue }) => cue,
    );
    return parts.heldBy(text);
  };
  return {
    first: (text) => leftmost(cuedIn(text).map((part) => matchFrom(part, text, 0))),
    all(text) {
      const parts = cuedIn(text);
      // Most texts cue none, and hundreds are asked: nothing is made for those.
      const found: RegExpExecArray[] = [];
      if (parts.length === 0) return found;
      let open = parts.map((part) => ({ part, next: matchFrom(part, text, 0) }));
      while (open.length > 0) {
        const match = leftmost(open.map(({ next }) => next));
        if (!match) break;
        found.push(match);
        const end = match.index + Math.max(1, match[0].length);
        open = open
          .filter(({ next }) => next)
          .map((each) =>
            each.next && each.next.index >= end
              ? each
              : { part: each.part, next: matchFrom(each.part, text, end) },
          );
      }
      return found;
    },
  };
}

/** The first match at or after a UTF-16 offset. */
function matchFrom(
  { pattern }: LatePattern,
  text: string,
  at: number,
): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function leftmost(matches: readonly (RegExpExecArray | undefined)[]): RegExpExecArray | undefined {
  let best: RegExpExecArray | undefined;
  for (const match of matches) if (match && (!best || match.index < best.index)) best = match;
  return best;
}

/** No letter of any alphabet may stand before. */
const NO_LETTER_BEFORE = /^\(\?<!(?:\\p\{L\}|\[\\p\{L\}[^[\]]*\])\)/;

/** A plain class first, which says nothing new: it refuses most places of a text at a third of what all alphabets cost. */
function refusedEarly(before: string): string {
  return NO_LETTER_BEFORE.test(before) ? "(?<![a-z])" : "";
}
