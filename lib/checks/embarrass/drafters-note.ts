import { wordSet } from "@/lib/checks/word-set";
import type { Passage } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import {
  BETWEEN,
  EDITORS_VERBS,
  HOUSE_ROLES,
  IN_BRACKETS,
  PARTS,
  POSTING,
  REQUESTS,
  ROLES,
  STATES,
  THINGS,
  VERBS,
  WEAK_VERBS,
  WHOLE,
} from "./drafters-note.words";

type Role =
  | "editor's verb"
  | "verb"
  | "weak verb"
  | "part"
  | "thing"
  | "role"
  | "house"
  | "state"
  | "posting"
  | "between";

const vocabulary = new Map<string, Set<Role>>();
function learn(words: string, role: Role): void {
  for (const word of words.split(/[ -]/)) {
    const roles = vocabulary.get(word) ?? new Set<Role>();
    vocabulary.set(word, roles.add(role));
  }
}
learn(EDITORS_VERBS, "editor's verb");
learn(VERBS, "verb");
learn(WEAK_VERBS, "weak verb");
learn(PARTS, "part");
learn(THINGS, "thing");
learn(ROLES, "role");
learn(HOUSE_ROLES, "house");
learn(STATES, "state");
learn(POSTING, "posting");
learn(BETWEEN, "between");

const phrases = new PhraseTrie<"request" | "whole" | "bracketed">();
for (const phrase of REQUESTS) phrases.add(phrase, "request");
for (const phrase of WHOLE) phrases.add(phrase, "whole");
for (const phrase of IN_BRACKETS) phrases.add(phrase, "bracketed");

const WORDS_AT_MOST = 12;
/** Marks that a note may hold; a colon, an emoji or a tag says that it is a post. */
const NOTE_MARKS = new Set([".", ",", "!", "?", "¿", "¡", "/", ":"]);
const TITLE =
  /^[\s([*"“]*(?:@[\p{L}\p{N}_.-]{2,30}|(?:dear |your )?(?:sir|ma['’]am|madam|ambassador|amb|hom|dcm|minister|excellency|boss|chief)|(?:monsieur|madame|m\.|mme) (?:le |la |l['’])?\p{L}{6,}|(?:señora?|sra?\.|senhora?) \p{L}{6,}|(?:embajador|embaixador)a?|(?:herr|frau) \p{L}{6,})\s?[,:–—-]?\s+/iu;
const FIRST_NAME = /^[\s([*"“]*\p{Lu}\p{Ll}{2,9}(?:,|:| -| –)\s+/u;

/**
 * A note among those who write a post, told by its being nothing but one: the whole sentence, a bracket or what follows two slashes
 * holds office words alone. Half-open UTF-16 offsets of the first.
 */
export function findDraftersNote({ text, tokens }: Passage): Span | undefined {
  for (const unit of unitsOf(text, tokens)) {
    if (isNote(unit)) {
      const first = unit.tokens[0];
      const last = unit.tokens.at(-1);
      if (first && last) return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

interface Unit {
  readonly tokens: readonly Token[];
  readonly isBracketed: boolean;
  /** A question mark stands at its end. */
  readonly isAsked?: boolean;
  readonly isAddressed: boolean;
}

function unitsOf(text: string, tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  const bare = trimmed(tokens);
  if (bare.length > 0 && bare.length <= WORDS_AT_MOST) {
    units.push({ tokens: bare, isBracketed: false, isAddressed: false });
  }
  if (tokens.length <= 24) {
    const address = addressOf(text, tokens);
    const end = address?.[0].length ?? 0;
    const rest = address ? trimmed(tokens.filter(({ start }) => start >= end)) : [];
    if (rest.length > 0) units.push({ tokens: rest, isBracketed: false, isAddressed: true });
  }
  if (!/[[(]|\/\//.test(text)) return units;
  for (const match of text.matchAll(/[[(]([^[\]()\n]{2,80})[\])]|\/\/\s+([^/\n]{3,80})$/gu)) {
    const from = match.index;
    const to = from + match[0].length;
    const inside = trimmed(tokens.filter(({ start, end }) => start >= from && end <= to));
    if (inside.length > 0 && inside.length <= WORDS_AT_MOST) {
      units.push({
        tokens: inside,
        isBracketed: match[1] !== undefined,
        isAsked: /[?¿]\W*$/u.test(match[0]),
        isAddressed: false,
      });
    }
  }
  return units;
}

/** "Ambassador, …", "@anna …", "Anna: …" at the head, asked for where the first words allow it. */
function addressOf(text: string, tokens: readonly Token[]): RegExpExecArray | null {
  const opener = tokens.find(({ text: sign }) => !BEFORE_ADDRESS.has(sign));
  const title = opener && TITLES.has(opener.text) ? TITLE.exec(text) : null;
  if (title || opener?.kind !== "word") return title;
  const next = text.charAt(opener.end);
  const isParted =
    next === "," || next === ":" || (next === " " && /[-–]/.test(text.charAt(opener.end + 1)));
  return isParted ? FIRST_NAME.exec(text) : null;
}

const BEFORE_ADDRESS = wordSet('( [ * " “');
/** How `TITLE` begins. */
const TITLES = wordSet(
  "@ dear your sir ma madam ambassador amb hom dcm minister excellency boss chief monsieur madame m mme señor señora sr sra senhor senhora embajador embajadora embaixador embaixadora herr frau",
);

/** The tokens without the marks around them. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.kind === "mark") from++;
  while (to > from && tokens[to - 1]?.kind === "mark") to--;
  return tokens.slice(from, to);
}

function isNote(unit: Unit): boolean {
  return isSetPhrase(unit) || isOfOfficeWords(unit);
}

/** A set phrase fills the unit, or opens it where somebody is addressed; courtesies at its ends do not count. */
function isSetPhrase({ tokens, isBracketed, isAsked, isAddressed }: Unit): boolean {
  const [first] = tokens;
  if (!first || (!isBracketed && !isAddressed && tokens.length > 8)) return false;
  return phrases.find(tokens).some(({ value, firstToken, afterToken }) => {
    if (value === "bracketed" && !isBracketed) return false;
    // "[When] human rights …" is an editor's word in a quotation.
    if (value === "bracketed" && afterToken - firstToken === 1 && !isAsked) return false;
    if (value === "request" && !isAddressed && !isBracketed) return false;
    const isLead = tokens.slice(0, firstToken).every(isCourtesy);
    const rest = tokens.slice(afterToken);
    if (!isLead) return false;
    if (rest.every(isCourtesy)) return true;
    // "Anna, can you have a look before I post?", "hold until the minister has landed"
    if (value === "bracketed") return false;
    return isAddressed ? !isToReaders(rest) : afterToken - firstToken > 3 && rest.length <= 5;
  });
}

const COURTESIES = new Set(
  "please pls plz asap svp stp merci favor por bitte thanks thx dear sir ambassador amb hom boss this that it so i we think ? ! . , ¿ ¡ yet now still aún ainda noch then".split(
    " ",
  ),
);
function isCourtesy({ text, kind }: Token): boolean {
  return kind === "number" || COURTESIES.has(text);
}

const READERS = new Set(
  "passport visa travel trip flight ticket tickets website app page inbox dm pasaporte passeport pass reise pay application appointment registration".split(
    " ",
  ),
);
function isToReaders(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => READERS.has(text));
}

function isOfOfficeWords({ tokens, isBracketed, isAddressed }: Unit): boolean {
  const has = new Set<Role>();
  let words = 0;
  let isTelegram = true;
  for (const { text, kind } of tokens) {
    if (kind === "number") continue;
    if (kind === "mark") {
      if (!NOTE_MARKS.has(text)) return false;
      continue;
    }
    const roles = vocabulary.get(text) ?? (isAddressed ? ADDRESSED.get(text) : undefined);
    if (!roles) return false;
    words++;
    if (/^(?:the|a|an|your)$/.test(text)) isTelegram = false;
    for (const role of roles) if (role !== "between" || roles.size === 1) has.add(role);
  }
  const isThing = has.has("part") || has.has("thing");
  if (has.has("editor's verb")) return true;
  if (has.has("verb") && (isThing || has.has("house") || has.has("role"))) return words > 1;
  if (has.has("verb") && has.has("posting")) return words > 2;
  if (has.has("weak verb") && (has.has("part") || has.has("house"))) return words > 1;
  if (has.has("weak verb") && has.has("thing") && isTelegram && words > 1 && words <= 4) {
    return isBracketed || isAddressed || tokens.at(-1)?.text !== "link";
  }
  if (isThing && has.has("state")) return words > 1;
  return (isBracketed || isAddressed) && has.has("role") && has.has("verb");
}

const ADDRESSED = new Map<string, ReadonlySet<Role>>(
  "you can could would your i my me".split(" ").map((word) => [word, new Set<Role>(["between"])]),
);
