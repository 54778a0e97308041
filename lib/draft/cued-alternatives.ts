import { Cue, cuesIn } from "./cue";

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
  let parts: readonly Part[] | undefined;
  const cuedIn = (text: string): readonly Part[] => {
    parts ??= sources.map((source) => new Part(`${before}(?:${source})${after}`, flags));
    const held = cuesIn(text);
    let cued: Part[] | undefined;
    for (const part of parts) {
      if (!held.hold(part.cue)) continue;
      cued ??= [];
      cued.push(part);
    }
    return cued ?? NO_PARTS;
  };
  return {
    first: (text) => leftmost(cuedIn(text).map((part) => part.from(text, 0))),
    all(text) {
      const parts = cuedIn(text);
      // Most texts cue none, and hundreds are asked: nothing is made for those.
      const found: RegExpExecArray[] = [];
      if (parts.length === 0) return found;
      let open = parts.map((part) => ({ part, next: part.from(text, 0) }));
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
              : { part: each.part, next: each.part.from(text, end) },
          );
      }
      return found;
    },
  };
}

const NO_PARTS: readonly Part[] = [];

/** One alternative, a pattern once its cue was met. */
class Part {
  readonly cue: Cue;
  readonly #source: string;
  readonly #flags: string;
  #pattern: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = `${flags}g`;
    this.cue = Cue.ofPattern(source);
  }

  /** Its first match at or after a UTF-16 offset. */
  from(text: string, at: number): RegExpExecArray | undefined {
    this.#pattern ??= new RegExp(this.#source, this.#flags);
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text) ?? undefined;
  }
}

function leftmost(matches: readonly (RegExpExecArray | undefined)[]): RegExpExecArray | undefined {
  let best: RegExpExecArray | undefined;
  for (const match of matches) if (match && (!best || match.index < best.index)) best = match;
  return best;
}
