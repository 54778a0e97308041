import type { Draft, Passage } from "@/lib/draft/draft";
import { isSmallAt } from "@/lib/draft/letter-case";
import { overlaps, type Span, shift } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { flagCode } from "../flags";
import { type CountryCode, sameCountry, WORLD_LANGUAGES, type WorldLanguage } from "./country";
import { fold } from "./fold";
import { findPlaces, gazetteer, type Place } from "./gazetteer";
import { type BodyName, bodyNames, findBodies } from "./organisation-names";

/** A state, people, capital or city named in a text; `places` are all that the words may stand for. */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly places: readonly Place[];
  /** Whether it begins a sentence or line, where any word has a capital. */
  readonly isFirst: boolean;
}

/** An international body named in a text. */
export interface BodyMention extends Span {
  readonly text: string;
  readonly bodies: readonly BodyName[];
}

/** A flag emoji in a text. */
export interface FlagMention extends Span {
  readonly text: string;
  readonly code: CountryCode;
}

/** What a passage names of the world. */
export interface WorldMentions {
  readonly language: WorldLanguage;
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  readonly flags: readonly FlagMention[];
}

const WORDS_AT_MOST = 6;
/** Tried in turn where a passage is too short to tell its language: "Suiza es miembro de la ONU". */
const COMMON: readonly WorldLanguage[] = ["en", "fr", "es", "pt", "de"];
const kept = new WeakMap<Passage, WorldMentions>();

/** All places, bodies and flags of a passage, the longest name first where names overlap. Kept as long as the passage is. */
export function worldMentions(passage: Passage | Draft): WorldMentions {
  const known = kept.get(passage);
  if (known) return known;
  const mentions = "sentences" in passage ? gather(passage) : read(passage);
  kept.set(passage, mentions);
  return mentions;
}

/** A draft names what its sentences name. */
function gather(draft: Draft): WorldMentions {
  const parts = draft.sentences.map(({ start, passage }) => ({
    start,
    mentions: worldMentions(passage),
  }));
  return {
    language: parts.find(({ mentions }) => mentions.places.length > 0)?.mentions.language ?? "en",
    places: parts.flatMap(({ start, mentions }) =>
      mentions.places.map((place) => shift(place, start)),
    ),
    bodies: parts.flatMap(({ start, mentions }) =>
      mentions.bodies.map((body) => shift(body, start)),
    ),
    flags: parts.flatMap(({ start, mentions }) => mentions.flags.map((flag) => shift(flag, start))),
  };
}

/** "#SouthAfrica" and "#CouncilOfEurope" are words run together. */
function partsOf(tag: string): string | undefined {
  const parts = tag.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").replace(/ Of (?=\p{Lu})/gu, " of ");
  return parts === tag ? undefined : parts;
}

function read({ text, tokens, emoji, language: written, links }: Passage): WorldMentions {
  const own = WORLD_LANGUAGES.find((each) => each === written);
  const languages = own ? [own] : written ? (["en"] as const) : COMMON;
  let language: WorldLanguage = own ?? "en";
  const places: PlaceMention[] = [];
  const bodies: BodyMention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    if (token?.kind !== "word" || links.some((link) => overlaps(link, token))) continue;
    const isCapital = !isSmallAt(text, token.start);
    const parts =
      text[token.start - 1] === "#" ? partsOf(text.slice(token.start, token.end)) : undefined;
    if (parts !== undefined) {
      const { start, end } = token;
      const spoken = languages.find((each) => findPlaces(parts, each).length > 0);
      const named = findBodies(parts);
      if (spoken)
        places.push({ start, end, text: parts, places: findPlaces(parts, spoken), isFirst: false });
      if (named.length > 0) bodies.push({ start, end, text: parts, bodies: named });
      continue;
    }
    const key = fold(token.text);
    const isPlainBody = !isCapital && plainBodyFirstWords().has(key);
    // English writes every name with a capital, but for "euro area"; the others write demonyms without.
    if (!isCapital && own === "en" && !isPlainBody) continue;
    // "U.S." is four tokens and one key.
    const isInitial = key.length === 1 && tokens[first + 1]?.kind === "mark";
    const spokenHere = languages.filter((each) => isInitial || firstWords(each).has(key));
    const mayBeBody = isPlainBody || (isCapital && (isInitial || bodyFirstWords().has(key)));
    if (spokenHere.length === 0 && !mayBeBody) continue;
    for (let last = lastOnLine(tokens, first); last >= first; last--) {
      const end = tokens[last];
      if (!end) continue;
      const words = text.slice(token.start, end.end);
      // A full stop belongs to "U.S.", not to "Australia."
      if (end.kind === "mark" && !/(?:\p{Lu}\.){2,}$/u.test(words)) continue;
      const key = fold(words);
      const spoken = spokenHere.find((each) => findPlaces(words, each, key).length > 0);
      const found = spoken ? findPlaces(words, spoken, key) : [];
      if (spoken && !own && spoken !== "en") language = spoken;
      const named = mayBeBody ? findBodies(words, key) : [];
      if (found.length > 0)
        places.push({
          start: token.start,
          end: end.end,
          text: words,
          places: found,
          isFirst: first === 0 || /(?:[.!?…:]\s*|\n\s*)$/u.test(text.slice(0, token.start)),
        });
      if (named.length > 0)
        bodies.push({ start: token.start, end: end.end, text: words, bodies: named });
      if (found.length > 0 || named.length > 0) {
        first = last;
        break;
      }
    }
  }
  const flags = emoji.flatMap(({ start, end, text: flag }) => {
    const code = flagCode(flag);
    return code ? [{ start, end, text: flag, code }] : [];
  });
  return { language, places, bodies, flags };
}

/** The place of the last token that a name which begins at `first` may reach to: none runs over a line's end. */
function lastOnLine(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last + 1 < first + WORDS_AT_MOST && (tokens[last + 1]?.gap ?? "line") !== "line") last++;
  return last;
}

const firsts = new Map<WorldLanguage, ReadonlySet<string>>();
let bodyFirsts: ReadonlySet<string> | undefined;
let plainBodyFirsts: ReadonlySet<string> | undefined;

/** The first words of all names of a language, folded: most words of a text begin no name, and go no further. */
function firstWords(language: WorldLanguage): ReadonlySet<string> {
  const known = firsts.get(language) ?? new Set([...gazetteer(language).keys()].map(firstWord));
  firsts.set(language, known);
  return known;
}

function bodyFirstWords(): ReadonlySet<string> {
  bodyFirsts ??= new Set([...bodyNames().keys()].map(firstWord));
  return bodyFirsts;
}

/** Of bodies written small: "euro area", "espace Schengen", "zona euro". */
function plainBodyFirstWords(): ReadonlySet<string> {
  plainBodyFirsts ??= new Set(
    [...bodyNames()].flatMap(([key, names]) =>
      names.some(({ casing }) => casing === "any") ? [firstWord(key)] : [],
    ),
  );
  return plainBodyFirsts;
}

function firstWord(key: string): string {
  return /^[^\s'’-]+/u.exec(key)?.[0] ?? key;
}

/** Whether the words name the state itself, its people or its capital (not merely a city in it). */
export function namesCountry({ places }: PlaceMention, code: CountryCode): boolean {
  return places.some((place) => sameCountry(place.code, code));
}

/**
 * The one state that the words can only mean, in this kind; undefined where they may mean another or an ordinary word. A word
 * such as "Turkey" or "Polish" counts inside a sentence, where only a name has a capital.
 */
export function onlyCountry(mention: PlaceMention, kind: Place["kind"]): CountryCode | undefined {
  const [place] = mention.places.filter((each) => each.kind === kind);
  if (!place || place.doubt === "shared" || (place.doubt === "word" && mention.isFirst))
    return undefined;
  return mention.places.every((each) => each.code === place.code) ? place.code : undefined;
}
