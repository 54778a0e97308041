import { cued } from "@/lib/draft/cued-pattern";

/** A pattern behind a plainer one: without a match of `cue` in the same text `pattern` cannot match. */
export interface GatedPattern {
  /** Without the flags i and u, so that it costs next to nothing where a text holds none of it. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

/** The cues as `cued` makes them: most name words that most texts do not hold. */
const cuesByWord = new WeakMap<RegExp, RegExp>();

/** Every match of every pattern whose cue is in the text, by pattern; one match a pattern where it lacks the flag g. */
export function gatedMatches(text: string, patterns: readonly GatedPattern[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const { cue, pattern } of patterns) {
    if (!byWord(cue).test(text)) continue;
    if (pattern.global) matches.push(...text.matchAll(pattern));
    else {
      const match = pattern.exec(text);
      if (match) matches.push(match);
    }
  }
  return matches;
}

function byWord(cue: RegExp): RegExp {
  let ready = cuesByWord.get(cue);
  if (!ready) {
    ready = cued(cue);
    cuesByWord.set(cue, ready);
  }
  return ready;
}
