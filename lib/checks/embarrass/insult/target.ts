import type { Passage } from "@/lib/draft/draft";
import { isCapitalAt } from "@/lib/draft/letter-case";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { longestOnly, PhraseTrie } from "@/lib/draft/phrase-trie";
import { type Token, tokenise } from "@/lib/draft/tokens";
import { findOffices } from "@/lib/facts/people/offices";
import { findPlaces, isDemonym } from "@/lib/facts/world/gazetteer";
import type { Ministry } from "@/lib/ministry/ministry";
import { findBodies } from "./bodies";
import type { Grammar } from "./grammar";
import { findNames } from "./names";
import { findPeoples } from "./peoples";
import { type TargetKind, type TargetMatch, targetMatch } from "./target-kind";

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
    token?.kind === "word" && isCapitalAt(passage.text, token.start);
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
  const isSurname = (index: number): boolean =>
    !isShouted &&
    isCapital(tokens[index]) &&
    tokens[index]?.gap === "space" &&
    !insulting.has(index - 1) &&
    !isCapital(tokens[index + 1]);
  const offices = findOffices(tokens, grammar.language).map((match) =>
    withName(
      match,
      tokens,
      (index) =>
        // "Defence Minister Noel Coward": after a forename it is a surname.
        continuesName(index) ||
        (isSurname(index) && index > match.afterToken) ||
        (grammar.adjectiveFollows && isOfPeople(tokens[index], grammar)),
    ),
  );
  const taken = new Set<number>(insulting);
  for (const { firstToken, afterToken } of offices) {
    for (let index = firstToken; index < afterToken; index++) taken.add(index);
  }
  const found: TargetMatch[] = [
    ...packPeople(ministry).find(tokens),
    ...offices,
    ...findBodies(tokens, grammar.language),
    ...findPeoples(tokens, grammar.language, passage.text),
    ...states(
      passage,
      tokens,
      grammar,
      (index) => isCapital(tokens[index]) && !insulting.has(index),
    ),
    ...handles(tokens, passage.text, grammar),
    ...(isShouted
      ? []
      : findNames(tokens, grammar, (token, index) => isCapital(token) && !taken.has(index))),
  ];
  return withoutOverlaps(found);
}

/** "hongrois" after "le ministre": whose he is belongs to his title. */
function isOfPeople(token: Token | undefined, { language }: Grammar): boolean {
  return token?.gap === "space" && token.kind === "word" && isDemonym(token.text, language);
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
  mayName: (index: number) => boolean,
): TargetMatch[] {
  const found: TargetMatch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    if (!start || !mayName(first)) continue;
    for (let after = Math.min(tokens.length, first + WORDS_IN_A_PLACE); after > first; after--) {
      const end = tokens[after - 1];
      if (end?.kind !== "word") continue;
      const places = findPlaces(passage.text.slice(start.start, end.end), grammar.language);
      if (places.some(({ kind }) => kind === "name" || kind === "capital")) {
        found.push(targetMatch("state", tokens, first, after));
        break;
      }
    }
    // A state that is in no atlas yet, or only in a novel: "Ruritania", "Freedonia", "Elbonia".
    if (
      /^\p{Lu}\p{Ll}{3,}(?:\p{Ll}ia|stan|land)$/u.test(passage.text.slice(start.start, start.end))
    ) {
      found.push(targetMatch("state", tokens, first, first + 1));
    }
  }
  return found;
}

function handles(tokens: readonly Token[], text: string, grammar: Grammar): TargetMatch[] {
  const found: TargetMatch[] = [];
  tokens.forEach((token, index) => {
    const name = tokens[index + 1];
    if ((token.text === "@" || token.text === "#") && name?.gap === "none") {
      const isOffice = token.text === "#" && namesHolder(text.slice(name.start, name.end), grammar);
      const kind = token.text === "@" ? "handle" : isOffice ? "holder" : "maybe";
      found.push(targetMatch(kind, tokens, index, index + 2));
    }
  });
  return found;
}

/** What an office is joined with in the name of an event. */
const EVENT =
  /^(?:days?|cup|awards?|prize|house|club|debate|election|conference|forum|talks?|tag)$/;

/** "#President", "#MinisterGarrow": an office alone or with one name. */
function namesHolder(tag: string, grammar: Grammar): boolean {
  const words = tokenise(tag.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  if (words.length > 3 || EVENT.test(words.at(-1)?.text ?? "")) return false;
  return findOffices(words, grammar.language).some(
    ({ value, firstToken, afterToken }) =>
      value.kind === "holder" && firstToken === 0 && words.length - afterToken <= 1,
  );
}

/** Longer before shorter; of equal length the one found by the surer way. */
function withoutOverlaps(found: readonly TargetMatch[]): TargetMatch[] {
  const kept: TargetMatch[] = [];
  const taken = new Set<number>();
  for (const candidate of longestOnly(found)) {
    const own = Array.from(
      { length: candidate.afterToken - candidate.firstToken },
      (_, offset) => candidate.firstToken + offset,
    );
    if (own.some((index) => taken.has(index))) continue;
    for (const index of own) taken.add(index);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}
