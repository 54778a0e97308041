import type { Passage } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { longestOnly, PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Token } from "@/lib/draft/tokens";
import { findOffices } from "@/lib/facts/people/offices";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import type { Ministry } from "@/lib/pack/ministry";
import type { Grammar } from "./grammar";
import { findPeoples } from "./peoples";

/**
 * Whom or what an insult may hit.
 *
 * - `holder`, `holders`: titled or named in the pack; `body`: a government, ministry or organisation; `state`: a country
 * - `people`: a nation, faith or other group; `handle`: an account
 * - `name`: a personal name without title; `maybe`: a word that only its capital makes a name
 */
export type TargetKind =
  | "holder"
  | "holders"
  | "body"
  | "state"
  | "people"
  | "handle"
  | "name"
  | "maybe";

export type TargetMatch = PhraseMatch<TargetKind>;

/** Everybody and everything in a sentence that an insult may hit, without overlaps, in order. */
export function findTargets(
  passage: Passage,
  tokens: readonly Token[],
  grammar: Grammar,
  ministry: Ministry,
  insults: readonly PhraseMatch<unknown>[],
): TargetMatch[] {
  const isShouted = !/\p{Ll}/u.test(passage.text);
  const isCapital = (token: Token | undefined): boolean =>
    token?.kind === "word" && /^\p{Lu}/u.test(passage.text.slice(token.start, token.end));
  const insulting = new Set(
    insults.flatMap(({ firstToken, afterToken }) =>
      afterToken === firstToken + 1 ? [firstToken] : [],
    ),
  );
  const continuesName = (index: number): boolean =>
    !isShouted &&
    isCapital(tokens[index]) &&
    tokens[index]?.gap !== "line" &&
    // "President Clown" is a taunt, "President Clown Varga" nobody's either; "Dick Fool" is a name.
    (!insulting.has(index) || isCapital(tokens[index + 1]) || insulting.has(index - 1));
  const offices = findOffices(tokens, grammar.language).map((match) =>
    withName(match, tokens, continuesName),
  );
  const taken = new Set<number>(insulting);
  for (const { firstToken, afterToken } of offices) {
    for (let index = firstToken; index < afterToken; index++) taken.add(index);
  }
  const found: TargetMatch[] = [
    ...packPeople(ministry).find(tokens),
    ...offices,
    ...findPeoples(tokens, grammar.language, passage.text),
    ...states(
      passage,
      tokens,
      grammar,
      (token) => isCapital(token) && !insulting.has(tokens.indexOf(token as Token)),
    ),
    ...handles(tokens),
    ...(isShouted
      ? []
      : names(tokens, grammar, (token, index) => isCapital(token) && !taken.has(index))),
  ];
  return withoutOverlaps(found);
}

/** "President" with the "Viktor Varga" that follows. */
function withName(
  office: PhraseMatch<{ readonly kind: TargetKind }>,
  tokens: readonly Token[],
  continuesName: (index: number) => boolean,
): TargetMatch {
  let after = office.afterToken;
  while (
    after < tokens.length &&
    after < office.afterToken + 4 &&
    continuesName(after) &&
    office.value.kind !== "body"
  ) {
    after++;
  }
  const last = tokens[after - 1];
  return { ...office, value: office.value.kind, end: last?.end ?? office.end, afterToken: after };
}

const peopleOf = new WeakMap<Ministry, PhraseTrie<TargetKind>>();

function packPeople(ministry: Ministry): PhraseTrie<TargetKind> {
  let trie = peopleOf.get(ministry);
  if (!trie) {
    trie = new PhraseTrie();
    for (const { name, aliases } of ministry.people) {
      for (const form of [name, ...aliases]) trie.add(form, "holder");
      // A surname alone is how people are spoken of; very short ones are too often words.
      const surname = name.split(/\s+/).at(-1) ?? "";
      if (surname.length >= 5) trie.add(surname, "holder");
    }
    peopleOf.set(ministry, trie);
  }
  return trie;
}

const WORDS_IN_A_PLACE = 4;

function states(
  passage: Passage,
  tokens: readonly Token[],
  grammar: Grammar,
  isCapital: (token: Token | undefined) => boolean,
): TargetMatch[] {
  const found: TargetMatch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    if (!start || !isCapital(start)) continue;
    for (let after = Math.min(tokens.length, first + WORDS_IN_A_PLACE); after > first; after--) {
      const end = tokens[after - 1];
      if (end?.kind !== "word") continue;
      const places = findPlaces(passage.text.slice(start.start, end.end), grammar.language);
      if (places.some(({ kind }) => kind === "name" || kind === "capital")) {
        found.push(match("state", tokens, first, after));
        break;
      }
    }
    // A state that is in no atlas yet, or only in a novel: "Ruritania", "Freedonia", "Elbonia".
    if (
      /^\p{Lu}\p{Ll}{3,}(?:\p{Ll}ia|stan|land)$/u.test(passage.text.slice(start.start, start.end))
    ) {
      found.push(match("state", tokens, first, first + 1));
    }
  }
  return found;
}

function handles(tokens: readonly Token[]): TargetMatch[] {
  const found: TargetMatch[] = [];
  tokens.forEach((token, index) => {
    if ((token.text === "@" || token.text === "#") && tokens[index + 1]?.gap === "none") {
      found.push(match(token.text === "@" ? "handle" : "maybe", tokens, index, index + 2));
    }
  });
  return found;
}

/** Abstractions that open a sentence with a capital and are nobody's name. */
const ABSTRACTION =
  /(?:tion|sion|ment|ness|ity|ism|ing|ance|ence|ship|hood|ure|cy|ery|ology|phobia|tude)s?$/;
const NO_NAMES: ReadonlySet<string> = new Set(
  "time love fear life death hope war peace justice money power beauty history hunger poverty dementia cancer truth nature work school music art food football everything everyone everybody nobody someone somebody something anyone people today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr sir madam dear breaking news update reminder new happy good great congratulations thanks thank please join watch read photo video live via rt one please sorry well ok okay wow oh ah hey hi hello yes no if when where why how what who because while although though since as after before then now here there this that these those lol hate crime covid brexit dogs cats af imagine only even still maybe perhaps just never always another every each no not stop get go come let make take give tell ask say see look listen wake keep do be have had has is are was were does did will would can could should must may might".split(
    " ",
  ),
);

function names(
  tokens: readonly Token[],
  grammar: Grammar,
  mayName: (token: Token, index: number) => boolean,
): TargetMatch[] {
  const isName = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined &&
      mayName(token, index) &&
      token.text.length > 1 &&
      !NO_NAMES.has(token.text) &&
      !isClosedClass(token.text, grammar)
    );
  };
  const found: TargetMatch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isName(first)) continue;
    let after = first + 1;
    while (isName(after) && tokens[after]?.gap === "space") after++;
    const word = tokens[first]?.text ?? "";
    const isLone = after === first + 1;
    // In German every noun has a capital: only two in a row can be told for a name.
    if (!isLone || grammar.capitalsAreNames) {
      const isLikelyName = !isLone || !ABSTRACTION.test(word);
      if (isLikelyName)
        found.push(
          match(isLone && isOpening(tokens, first) ? "maybe" : "name", tokens, first, after),
        );
    }
    first = after;
  }
  return found;
}

function isOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === "mark";
}

/** Whether a word belongs to the grammar and so to no name. */
export function isClosedClass(word: string, grammar: Grammar): boolean {
  return (
    grammar.copula.has(word) ||
    grammar.auxiliary.has(word) ||
    grammar.negation.has(word) ||
    grammar.determiner.has(word) ||
    grammar.demonstrative.has(word) ||
    grammar.preposition.has(word) ||
    grammar.coordinator.has(word) ||
    grammar.adverb.has(word) ||
    grammar.you.has(word) ||
    grammar.third.has(word) ||
    grammar.relative.has(word) ||
    grammar.self.has(word) ||
    grammar.exclamation.has(word) ||
    grammar.human.has(word) ||
    grammar.condition.has(word)
  );
}

function match(
  value: TargetKind,
  tokens: readonly Token[],
  firstToken: number,
  afterToken: number,
): TargetMatch {
  return {
    value,
    firstToken,
    afterToken,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[afterToken - 1]?.end ?? 0,
  };
}

/** Longer before shorter; of equal length the one found by the surer way. */
function withoutOverlaps(found: readonly TargetMatch[]): TargetMatch[] {
  const kept: TargetMatch[] = [];
  for (const candidate of longestOnly(found)) {
    if (
      !kept.some(
        (other) =>
          candidate.firstToken < other.afterToken && other.firstToken < candidate.afterToken,
      )
    ) {
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}
