import type { Draft } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { overlaps, type Span } from "@/lib/draft/span";
import { WordKindFinder } from "../word-kinds";
import { findChatLine } from "./chat-line";
import { ENGLISH_PRIVATE } from "./english";
import { FRENCH_PRIVATE } from "./french";
import { GERMAN_PRIVATE } from "./german";
import type { PrivateWord } from "./lexicon";
import { findMessageWords } from "./message";
import { countOffices, isPlainlyTold } from "./plainly-told";
import { PORTUGUESE_PRIVATE } from "./portuguese";
import { drawsOut, hasChattyEmoji, opensLow } from "./register";
import { SPANISH_PRIVATE } from "./spanish";

const finder = new WordKindFinder<PrivateWord>({
  en: [ENGLISH_PRIVATE],
  fr: [FRENCH_PRIVATE],
  es: [SPANISH_PRIVATE],
  pt: [PORTUGUESE_PRIVATE],
  de: [GERMAN_PRIVATE],
});

/** How much must speak for private life before an official account is asked about it. */
const PRIVATE_ENOUGH = 4;

/** Private life in a whole draft, weighed against what a mission says; UTF-16 offsets into the draft. */
export interface PrivateTalk extends Span {
  /** The words that say it most. */
  readonly words: Span;
}

/** The stretch of a draft that tells of private life, from the first such word to the last, where little speaks against it. */
export function findPrivateTalk(draft: Draft): PrivateTalk | undefined {
  const found = finder
    .find(draft)
    .filter((word) => !isQuoted(draft, word) && !isInitial(draft, word));
  // Few drafts come so far that their offices matter.
  let counted: number | undefined;
  const offices = () => {
    counted ??= countOffices(draft.text);
    return counted;
  };
  const talk = findPrivateWords(draft, found, offices);
  if (talk) return talk;
  const words = findMessageWords(draft, found, offices) ?? findChatLine(draft);
  return words && { ...words, words };
}

function findPrivateWords(
  draft: Draft,
  found: readonly PhraseMatch<PrivateWord>[],
  offices: () => number,
): PrivateTalk | undefined {
  const domestic = ofKind(found, "domestic");
  const intimate = [...domestic, ...ofKind(found, "intimate")];
  const homely = [...ofKind(found, "homely"), ...ownThings(draft)];
  const trifles = ofKind(found, "trifle");
  const words = intimate[0] ?? homely[0] ?? trifles[0];
  // Three trifles make a matter, one is everybody's.
  if (!words || (intimate.length + homely.length === 0 && distinct(draft, trifles) < 3))
    return undefined;
  const chatty = [...ofKind(found, "chatty"), ...ofKind(found, "texting")];
  const office = distinct(draft, ofKind(found, "office")) + offices();
  const register =
    distinct(draft, chatty) +
    (chatty.some(({ value }) => value === "texting") ? 1 : 0) +
    (hasChattyEmoji(draft.text) ? 1 : 0) +
    (drawsOut(draft.text) ? 1 : 0) +
    (speaksLow(draft.text) ? 1 : 0) +
    (callsFriend(draft.text) ? 2 : 0);
  const topic =
    3 * Math.min(2, distinct(draft, intimate)) +
    2 * Math.min(2, distinct(draft, homely)) +
    Math.min(3, distinct(draft, trifles));
  const isSelf = ofKind(found, "self").length > 0;
  const weight =
    Math.min(7, topic) +
    Math.min(3, register) +
    (isSelf ? 1 : 0) +
    (office === 0 ? 1 : -2 * Math.min(3, office)) -
    (OURS.test(draft.text) ? 1 : 0) -
    (draft.links.length > 0 ? 2 : 0) -
    Math.min(2, draft.hashtags.length + draft.mentions.length);
  const isDomestic = domestic.some((word) => isPlainlyTold(draft, word));
  // A homely word is any mission's, until somebody chats about it or speaks of himself.
  const isToldOfOneself =
    register > 0 ||
    (isSelf && weight > PRIVATE_ENOUGH) ||
    (topic >= 4 && !ADDRESSED.test(draft.text));
  // The other languages' words are fewer and plainer: they need somebody who speaks of himself, and next to no office.
  const isEnglish = draft.language === "en";
  const isPrivate =
    isToldOfOneself &&
    weight >= PRIVATE_ENOUGH - (office === 0 && !isEnglish ? 1 : 0) &&
    (isEnglish || ((isSelf || chatty.length > 0) && office <= 1));
  if (!isDomestic && !isPrivate) return undefined;
  const spoken = [...intimate, ...homely, ...trifles, ...chatty];
  return {
    words,
    start: Math.min(...spoken.map(({ start }) => start)),
    end: Math.max(...spoken.map(({ end }) => end)),
  };
}

/** A mission says "we". */
const OURS = /(?<!\p{L})(?:[Ww]e|[Oo]ur|[Uu]s|[Oo]urs)(?!\p{L})/u;

/** A mission says "we", and advises "you". */
const ADDRESSED = /(?<!\p{L})(?:[Ww]e|[Oo]ur|[Uu]s|[Yy]our|[Jj]oin)(?!\p{L})/u;

/** "Soph, can you", "Hi Marta, are we still on", "Farid it's me". */
function callsFriend(text: string): boolean {
  return /^(?:(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear)\s)?\p{Lu}\p{Ll}{2,11}(?:,? (?:it['’]?s me|you (?:absolute|total|utter|beautiful)|did you|are you|are we|can you|could you|where (?:are|r) (?:you|u)|what time|don['’]t forget)|, (?:i|I|it|u|you|we still|happy|love|thanks for last|pick|bring|call|text) )/u.test(
    text,
  );
}

/** What is anybody's own: after "my", with a word or two between. */
const OWN = new Set(
  `aunt auntie baby back bag bald bath bathroom bed bedroom belly bike birthday boiler boss boots boyfriend brother brothers car cat
  charger coffee commute couch cousin crush curtains dad dates daughter dentist desk diet dishwasher dog dream drink ex eyes face fan fantasy
  father feet fiancé fiancée finger fingers fitbit flat flatmate fridge friday garden girlfriend glasses gran grandma granny gym hair
  hamster hand hangover hat head headache headphones heels hip holiday holidays homework hoodie horoscope hotel house housemate husband
  inbox insta jacket jeans keyboard keys kid kids kitchen kitten knee knees landlord laptop laundry lawyer lunch luggage mailbox
  manager marriage mattress microwave mind mojo mom mondays mood mother motivation mug mum nan nap neck neighbour neighbours nephew niece nose
  novel ovaries pants parents parking password payslip phone pillow pizza plants playlist podcast posting prime puppy rent roommate
  room salary sandwich saturday savings shift shirt shoe shoes shower sibling sister sisters skin sleep socks sofa son soul spouse stomach suit
  suitcase sunday tan tax therapist tie toast toe toothbrush trousers tummy tv uncle underwear wallet wardrobe wedding weekend weight wife
  wifi wine yoghurt`.split(/\s+/),
);

function ownThings({ tokens }: Draft): Span[] {
  const things: Span[] = [];
  for (const [index, { text, start }] of tokens.entries()) {
    if (text !== "my") continue;
    const thing = tokens.slice(index + 1, index + 4).find((token) => OWN.has(token.text));
    if (thing) things.push({ start, end: thing.end });
  }
  return things;
}

function ofKind(
  found: readonly PhraseMatch<PrivateWord>[],
  kind: PrivateWord,
): PhraseMatch<PrivateWord>[] {
  return found.filter(({ value }) => value === kind);
}

function distinct({ text }: Draft, words: readonly Span[]): number {
  return new Set(words.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

/** All in small letters, as one types to a friend. */
function speaksLow(text: string): boolean {
  return opensLow(text) || /[.!?]\s+\p{Ll}/u.test(text);
}

/** "U.S." and "X" are no "u" and no kiss. */
function isInitial({ text }: Draft, { start, end }: Span): boolean {
  return end - start === 1 && /[UX]/.test(text.slice(start, end));
}

function isQuoted({ quotations }: Draft, word: Span): boolean {
  return quotations.some((quotation) => overlaps(quotation, word));
}
