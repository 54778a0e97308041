import { cued } from "@/lib/draft/cued-pattern";

/** A pattern behind a plainer one: without a match of `cue` in the same text `pattern` cannot match. */
export interface GatedPattern {
  /** Without the flags i and u, so that it costs next to nothing where a text holds none of it. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

/** A pattern that needs no plainer one: it stands at a text's head, or names its own words. */
export function byItself(pattern: RegExp): GatedPattern {
  return { cue: pattern, pattern };
}

const NONE: readonly RegExpExecArray[] = [];

/** The cues of each list as `cued` makes them: most name words that most texts do not hold. */
const cuesByList = new WeakMap<readonly GatedPattern[], readonly RegExp[]>();

/** Every match of every pattern whose cue is in the text, by pattern; one match a pattern where it lacks the flag g. */
export function gatedMatches(
  text: string,
  patterns: readonly GatedPattern[],
): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | undefined;
  for (const pattern of open(text, patterns)) {
    matches ??= [];
    if (pattern.global) matches.push(...text.matchAll(pattern));
    else {
      const match = pattern.exec(text);
      if (match) matches.push(match);
    }
  }
  return matches ?? NONE;
}

/** The match of the first pattern that has one, in the order of the list. */
export function firstGatedMatch(
  text: string,
  patterns: readonly GatedPattern[],
): RegExpExecArray | undefined {
  for (const pattern of open(text, patterns)) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

const NO_PATTERNS: readonly RegExp[] = [];

/** The patterns whose cue is in the text. */
function open(text: string, patterns: readonly GatedPattern[]): readonly RegExp[] {
  let cues = cuesByList.get(patterns);
  if (!cues) {
    cues = patterns.map(({ cue }) => cued(cue));
    cuesByList.set(patterns, cues);
  }
  let opened: RegExp[] | undefined;
  for (let at = 0; at < cues.length; at++) {
    const pattern = cues[at]?.test(text) ? patterns[at]?.pattern : undefined;
    if (!pattern) continue;
    opened ??= [];
    opened.push(pattern);
  }
  return opened ?? NO_PATTERNS;
}
