import { Cue } from "@/lib/draft/cue";
import { CueList } from "@/lib/draft/cue-list";

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

/** Most cues name words that most texts do not hold: a text is asked for all of a list at once. */
const gatesByList = new WeakMap<readonly GatedPattern[], CueList<Gate>>();

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
  let gates = gatesByList.get(patterns);
  if (!gates) {
    gates = new CueList(patterns.map(gateOf), ({ cue }) => cue);
    gatesByList.set(patterns, gates);
  }
  let opened: RegExp[] | undefined;
  for (const { plain, pattern } of gates.heldBy(text)) {
    if (!plain.test(text)) continue;
    opened ??= [];
    opened.push(pattern);
  }
  return opened ?? NO_PATTERNS;
}

interface Gate {
  readonly cue: Cue;
  readonly plain: RegExp;
  readonly pattern: RegExp;
}

function gateOf({ cue, pattern }: GatedPattern): Gate {
  // With the flag g it would be tested from the end of its last match on.
  const plain = cue.global ? new RegExp(cue.source, cue.flags.replace("g", "")) : cue;
  return { cue: Cue.ofPattern(cue.source), plain, pattern };
}
