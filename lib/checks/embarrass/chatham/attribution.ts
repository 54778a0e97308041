import { wordSet } from "@/lib/checks/word-set";
import type { Passage } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { findOffices, type Office } from "@/lib/facts/people/offices";
import { ACCORDING, JUDGED, SAID, TOLD, VIEW } from "./saying-words";

/** Who is told by it: somebody by name or single office, or somebody whom insiders can tell ("the brigadier told us"). */
export type Attribution = "named" | "singled-out";

const LANGUAGES = ["en", "fr", "es", "pt", "de"] as const;
/** How far the verb may stand from who said it, in tokens: "the deputy governor of the central bank here told us". */
const REACH = 10;
const ARTICLES = wordSet(
  "the their our his her your this that le la l el los o a os as der die das ihr ihre unser unsere leur notre nuestro nuestra su sua seu nosso nossa",
);
/** Courtesies, before a surname. */
const COURTESY = wordSet(
  "mr mrs ms miss dr prof professor sir dame lord lady baroness mme m sr sra dra don doña dom herr frau",
);
/** What opens a sentence with a capital and names nobody. */
const OPENING =
  wordSet(`the a an one some several many most all no nobody everyone everybody people participants speakers experts they we i he she it this that these those
  under at in on as with for after before great good chatham house rule rules non off record not last next yesterday today`);
/** What speaks for a whole room. */
const COLLECTIVE =
  wordSet(`panel group room report paper audience consensus discussion mood debate participant participants speaker speakers moderator invitation rule rules
  note chair event session conversation meeting roundtable public press record analysis data figures idea point conclusion message`);

/** Whether a passage says what a certain person said, outside the stretch that names the condition. UTF-16 offsets. */
export function attributionIn(passage: Passage, without?: Span): Attribution | undefined {
  const { text, language } = passage;
  const tokens = without
    ? passage.tokens.filter(({ start, end }) => end <= without.start || start >= without.end)
    : passage.tokens;
  const verbs = tokens.flatMap(({ text: word }, at) => (isSaying(tokens, at, word) ? [at] : []));
  if (verbs.length === 0) return undefined;
  const offices = LANGUAGES.filter((each) => each === (language ?? each)).flatMap((each) =>
    findOffices(tokens, each),
  );
  const people = [...holdersIn(passage, tokens, offices), ...namesIn(text, tokens)];
  if (people.some((who) => verbs.some((verb) => isSpeaker(tokens, who, verb)))) return "named";
  const bodies = offices.filter(({ value }) => value.kind === "body");
  return verbs.some(
    (verb) =>
      !bodies.some(({ afterToken }) => afterToken === verb) && isSingledOut(text, tokens, verb),
  )
    ? "singled-out"
    : undefined;
}

/** Tokens from `first` up to `after`. */
interface Range {
  readonly first: number;
  readonly after: number;
}

function isSaying(tokens: readonly Token[], at: number, word: string): boolean {
  if (SAID.has(word) || VIEW.has(word)) return true;
  if (ACCORDING.has(word)) return word !== "according" || tokens[at + 1]?.text === "to";
  // "was not very optimistic"
  return (
    JUDGED.has(word) && tokens.slice(Math.max(0, at - 4), at).some(({ text }) => BEING.has(text))
  );
}

const BEING = wordSet(
  "was is isn were sounded seemed seems called est était es era está é estava ist war klang",
);

function isSpeaker(tokens: readonly Token[], { first, after }: Range, verb: number): boolean {
  const word = tokens[verb]?.text ?? "";
  if (ACCORDING.has(word)) return first > verb && first - verb <= 4;
  if (VIEW.has(word))
    return (
      (verb >= after && verb - after <= 2 && /^[:–—-]$/.test(tokens[verb + 1]?.text ?? "")) ||
      (first > verb && first - verb <= 4)
    );
  const between = verb >= after ? tokens.slice(after, verb) : tokens.slice(verb + 1, first);
  if (verb >= after)
    return between.length <= REACH && !between.some(({ text }) => /^[.!?;:]$/.test(text));
  // "dijo el ministro", "sagte der Minister", "said Minister Adeyemi": right behind.
  return first > verb && between.length <= 2 && between.every(({ text }) => ARTICLES.has(text));
}

function holdersIn(
  { text, language }: Passage,
  tokens: readonly Token[],
  offices: readonly PhraseMatch<Office>[],
): Range[] {
  return offices
    .filter(({ value, firstToken, afterToken }) => {
      if (value.kind !== "holder") return false;
      if (isCapital(text, tokens[firstToken]) || isCapital(text, tokens[afterToken])) return true;
      if (COLLECTIVE.has(tokens[firstToken]?.text ?? "")) return false;
      return (
        tokens
          .slice(Math.max(0, firstToken - 3), firstToken)
          .some(({ text: word }) => ARTICLES.has(word) && !(word === "a" && language === "en")) ||
        isOfACountry(text, tokens, firstToken)
      );
    })
    .map(({ firstToken, afterToken }) => ({ first: firstToken, after: afterToken }));
}

/** "an Estonian general": of whom only one can be meant. */
function isOfACountry(text: string, tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      (token, place, list) =>
        isCapital(text, token) && /^an?$/.test(list[place - 1]?.text ?? tokens[at - 4]?.text ?? ""),
    );
}

/** Names: a mention, a courtesy with a surname, two words with capitals in a row ("Brigadier Owusu-Hale"). */
function namesIn(text: string, tokens: readonly Token[]): Range[] {
  const names: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text: word = "" } = tokens[at] ?? {};
    if (word === "@" && tokens[at + 1]?.gap === "none") names.push({ first: at, after: at + 2 });
    if (!isCapital(text, tokens[at]) || OPENING.has(word)) continue;
    let after = at + 1;
    while (isCapital(text, tokens[after]) || (tokens[after]?.text === "." && COURTESY.has(word)))
      after++;
    const words = tokens.slice(at, after).filter(({ kind }) => kind === "word");
    // German writes every noun so; only a courtesy tells a name there.
    if (words.length > 1 && (COURTESY.has(word) || !isGermanNoun(tokens)))
      names.push({ first: at, after });
    at = after - 1;
  }
  return names;
}

function isGermanNoun(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /^(?:der|die|das|und|nach|wir|sie|nicht|ist)$/.test(text));
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}(?:\p{L}|$)/u.test(text.slice(token.start, token.end));
}

/** "the brigadier told us", "our man at the Bank admitted": one person, whom the others in the room can name. */
function isSingledOut(text: string, tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 6), verb);
  const article = before.findLastIndex(({ text: word }) => ARTICLES.has(word));
  const words = before.slice(article + 1);
  const isName = words.length > 1 && isCapital(text, words.at(-1)) && !isCapital(text, words[0]);
  if (article < 0 || !(isName || TOLD.has(tokens[verb]?.text ?? ""))) return false;
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every(
      ({ kind, text: word }) => kind === "word" && !COLLECTIVE.has(word) && !/[^s]s$/.test(word),
    )
  );
}
