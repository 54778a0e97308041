import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Hashtag, Quotation } from "@/lib/draft/entities";
import { tokenise } from "@/lib/draft/tokens";
import { findOffices } from "@/lib/facts/people/offices";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { INSULT_LANGUAGES, insultClassOf } from "./lexicon";

/** Contempt wherever they meet a person's name: clown, faeces, vomit, toilet, liar, middle finger. */
const MOCKING = new Set(["🤡", "💩", "🤮", "🚽", "🤥", "🖕"]);
/** Contempt only at a person's name itself: elsewhere an animal is an animal. */
const ANIMALS = new Set([
  "🐷",
  "🐖",
  "🐽",
  "🐍",
  "🐀",
  "🐒",
  "🐵",
  "🫏",
  "🐴",
  "🪱",
  "🐑",
  "🐔",
  "🦧",
  "🪳",
]);

/** Whether an emoji speaks of contempt near a person's name ("near"), only right after it ("after"), or not at all. */
export function contemptOf(emoji: string): "near" | "after" | undefined {
  const bare = emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, "");
  return MOCKING.has(bare) ? "near" : ANIMALS.has(bare) ? "after" : undefined;
}

/** What a hashtag says of somebody: an insult with an office or a name ("ClownPresident"), with a state, alone, or nothing. */
export function readHashtag({ name }: Hashtag): "aimed" | "bare" | "state" | undefined {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/_/g, " ")
    .toLowerCase();
  const parts = words.includes(" ") ? words.split(" ") : (halves(words) ?? [words]);
  const insulting = parts.filter((part) => isTaunt(part) || (parts.length > 1 && isFlat(part)));
  if (insulting.length === 0) return undefined;
  const rest = parts.filter(
    (part) =>
      !insulting.includes(part) &&
      !/^(?:the|a|an|is|in|of|our|his|my|le|la|el|o|der|die|chief)$/.test(part),
  );
  if (rest.length === 0) return parts.length > 1 && parts.includes("chief") ? "aimed" : "bare";
  const isOfHolder = rest.every((part) => isOffice(part)) || isOffice(rest.join(" "));
  if (parts.length > 1 && !HARMLESS_TAG.test(words) && isOfPerson(parts.at(-1) ?? ""))
    return isState(rest) ? "state" : isOfHolder ? "aimed" : "bare";
  if (rest.length === 1 && BODY.test(rest[0] ?? "") && insulting.some(isTaunt)) return "state";
  if (isState(rest) && parts.length > rest.length)
    return insulting.some(isFlat) ? "state" : undefined;
  return isOfHolder || (parts.length > 1 && rest.length === 1 && isNameLike(name, rest[0] ?? ""))
    ? "aimed"
    : undefined;
}

/** "clownpresident" is cut where both halves are known. */
function halves(word: string): readonly string[] | undefined {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut).replace(/^the(?=....)/, "")];
    if ((isTaunt(left) && isOffice(right)) || (isTaunt(right) && isOffice(left)))
      return [left, right];
  }
  return undefined;
}

function isTaunt(word: string): boolean {
  return INSULT_LANGUAGES.some((language) => {
    const kind = insultClassOf(word, language);
    return kind === "person" || kind === "figure" || (kind === "trait" && word.length > 3);
  });
}

/** Tags of days, books and plays. */
const HARMLESS_TAG =
  /april|day|week|night|proof|gold|free|feast|ship|paradise|tarot|\bmy\b|^no |^not /;

/** A word that says of a person what nobody would hear, and hardly anything else. */
function isOfPerson(word: string): boolean {
  return INSULT_LANGUAGES.some((language) => insultClassOf(word, language) === "person");
}

const BODY = /^(?:cabinet|parliament|ministry|commission|council|senate|congress|embassy)$/;

/** English words that flatly say what somebody is like, and name no game, show or character. */
function isFlat(word: string): boolean {
  const kind = insultClassOf(word, "en");
  return kind === "person" || kind === "trait" || kind === "fault";
}

function isState(parts: readonly string[]): boolean {
  return (
    parts.length > 0 &&
    findPlaces(
      parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(" "),
      "en",
    ).some(({ kind }) => kind === "name")
  );
}

function isOffice(word: string): boolean {
  const tokens = tokenise(word);
  return INSULT_LANGUAGES.some((language) =>
    findOffices(tokens, language).some(
      ({ value }) => value.kind !== "body" || word === "government",
    ),
  );
}

/** "VargaTheClown": the rest is written as a name and is no word that goes with play. */
function isNameLike(tag: string, part: string): boolean {
  return (
    part.length > 3 &&
    tag.includes(part.charAt(0).toUpperCase() + part.slice(1)) &&
    /The|Is/.test(tag) &&
    !/^(?:class|festival|without|care|fish|show|school|night|circus|borders|crime|time|world|day)$/.test(
      part,
    )
  );
}

/** What else bears such a name, and where a word is spoken of as a word. */
const VESSEL = cued(
  /(?<!\p{L})(?:ships?|yachts?|ferry|ferries|boats?|steamers?|sails?|sailed|sailing|docks?|hotels?|trains?|locomotives?|rose|films?|movies?|novels?|series|songs?|chocolates?|cigars?|words?|terms?|titles?|clue|crossword|translates?|children['’]s|youth|mock|model|pupils?|students?|game|role|aged|spell(?:s|ed|ing)?|means?|navire|bateau|hôtel|mot|titre|barco|buque|palabra|título|navio|palavra|schiff|wort|titel)(?!\p{L})/iu,
);

/** An office in scare quotes after an article or a possessive: `the "leader" of`, `Freedonia's "president"`. */
export function isScareQuote(quotation: Quotation, passage: Passage): boolean {
  const inside = quotation.text.slice(1, -1).trim();
  const before = passage.text.slice(0, quotation.start).trimEnd();
  const after = passage.text.slice(quotation.end);
  // “President” Varga
  const isBeforeName = /^\p{Lu}/u.test(inside) && /^\s\p{Lu}\p{Ll}/u.test(after);
  if (VESSEL.test(passage.text)) return false;
  // Plato's "Statesman": a work by its author.
  if (/^\p{Lu}/u.test(inside) && /\p{L}['’]s$/u.test(before) && !isBeforeName) return false;
  if (
    !isBeforeName &&
    (!/(?:^|[\s(])(?:the|this|their|that|its|le|la|el|o|a|der|die|[\p{L}]+['’]s)$/iu.test(before) ||
      // If "a “consul” in epaulettes" stops your car: an impostor. "A" is an article of the named in Portuguese.
      (passage.language !== "pt" && /(?:^|\s)a$/iu.test(before)))
  )
    return false;
  if (
    !/^\s+(?:\p{L}|$)|^[,.!?…]/u.test(after) ||
    /^\s+(?:\p{Lu}[\p{L}'’-]+\s){0,3}(?:streets?|avenue|road|bridge|square|school|airport|award|prize|title|of the year|series|film|movie|book|hotel|suite|cup|class|trophy|line)/iu.test(
      after,
    )
  )
    return false;
  const tokens = tokenise(inside);
  return (
    tokens.length <= 3 &&
    INSULT_LANGUAGES.some(
      (language) =>
        (passage.language ?? language) === language &&
        findOffices(tokens, language).some(
          ({ value, firstToken, afterToken }) =>
            value.kind === "holder" && firstToken === 0 && afterToken === tokens.length,
        ),
    )
  );
}
