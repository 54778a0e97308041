import type { Passage } from "@/lib/draft/draft";
import { isCapitalAt } from "@/lib/draft/letter-case";
import { overlaps } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { countries, countryNames } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { gazetteer, prepareGazetteers } from "@/lib/facts/world/gazetteer";
import { worldMentions } from "@/lib/facts/world/mentions";
import { NEEDS_CONTEXT } from "@/lib/facts/world/misspellings";
import { foreignSpelling, nearMiss, placeIndex } from "@/lib/facts/world/near-miss";
import { isLikelyReplacement, isSlipOfTheHand } from "@/lib/facts/world/slip-kind";
import { defineCheck, type Hit } from "../check";
import { likenessOf } from "./misspelt-likeness";
import {
  ALSO_GIVEN_NAMES,
  BETWEEN,
  BY,
  NO_NAME,
  OF,
  OF_COLOMBIA,
  OFFICIAL,
  OTHER_SENSE,
  PLACE_AFTER,
  PLACE_BEFORE,
  SAYING,
} from "./misspelt-place.words";

const LANGUAGES = ["en", "fr", "es", "pt", "de"] as const;
type PlaceLanguage = (typeof LANGUAGES)[number];

/** Shorter names have too many neighbours among other names; from `LONG` on any slip is told wherever it stands. */
const SHORTEST = 6;
const LONG = 8;
/** So long that it is no surname's near miss. */
const VERY_LONG = 10;
const LONGEST = 24;
/** A state, people or capital one slip off ("to the Phillipines"), or Columbia where Colombia is meant. */
export const misspeltPlace = defineCheck({
  id: "misspelt-place",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: LANGUAGES,
  prepare: () => prepareGazetteers(LANGUAGES),
  source: "Names in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { text, tokens, links } = passage;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word" || token.text.length < 5) continue;
      if (!isCapitalAt(text.charAt(token.start), 0) || text.charAt(token.start - 1) === "@")
        continue;
      if (links.some((link) => overlaps(link, token))) continue;
      const right = wrongSense(passage, token) ?? oneSlip(passage, at);
      if (right === undefined) continue;
      const { start, end } = token;
      yield {
        start,
        end,
        message: { key: "misspelt_name_why", values: { written: text.slice(start, end), right } },
        fixes: [{ start, end, text: right }],
      };
    }
  },
});

/** "Columbia" beside Bogotá, or in an office's formula. */
function wrongSense(passage: Passage, token: Token): string | undefined {
  const { text } = passage;
  const written = text.slice(token.start, token.end);
  const right = Object.hasOwn(NEEDS_CONTEXT, written) ? NEEDS_CONTEXT[written] : undefined;
  if (!right || isOwnName(passage, written)) return undefined;
  const before = text.slice(0, token.start);
  const after = text.slice(token.end);
  if (OTHER_SENSE.test(before) || OTHER_SENSE.test(after)) return undefined;
  const code = gazetteer("en").get(fold(right))?.[0]?.code;
  const { places, flags } = worldMentions(passage);
  const isNamed =
    flags.some((flag) => flag.code === code) ||
    places.some(
      (place) => place.start !== token.start && place.places.some((each) => each.code === code),
    );
  const isInFormula =
    /(?:ambassador|embassy|consulate|mission|visit|envoy) (?:to|in|of) (?:the )?$|(?:foreign minister|prime minister|president|government|people|republic|capital|coffee|visit) (?:of|from|to) $|(?:regierungschef(?:in)?|regierung|außenminister(?:in)?|botschafter(?:in)?|botschaft|fürst|fürstentum|besuch|delegation) (?:von|aus|in) $|(?:gouvernement|ministre|ambassadeur|ambassadrice|ambassade|délégation|gobierno|ministr[oa]|embajador[a]?|embajada|presidente|governo|embaixador[a]?|embaixada) (?:du|de|de la|da|do|au|en|em|no|na) $/iu.test(
      before,
    );
  // A state's official travels to a state; tourists go to the castle and the towns of that name.
  const isOfficialVisit =
    written === "Lichtenstein" &&
    /(?:nach|in|to|en|au|a|para) $/u.test(before) &&
    OFFICIAL.test(text);
  const isOfTheState =
    written === "Columbia" && OF_COLOMBIA.test(text) && /(?:in|from|to|of) $/u.test(before);
  return isNamed || isInFormula || isOfTheState || isOfficialVisit ? right : undefined;
}

function oneSlip(passage: Passage, at: number): string | undefined {
  const { text, tokens, language } = passage;
  const token = tokens[at];
  if (!token || token.text.length > LONGEST) return undefined;
  const key = fold(token.text);
  const own = LANGUAGES.find((each) => each === language) ?? "en";
  const state = slipsOfShortStates(own).get(key);
  if (state) return !isNamePart(text, tokens, at) && standsAsPlace(passage, at) ? state : undefined;
  if (key.length < SHORTEST - 1) return undefined;
  const ownSpelling = language === undefined ? undefined : foreignSpelling(key, own);
  const { isNear, shuffled } = likenessOf(key, own);
  if (!ownSpelling && !isNear) {
    if (!shuffled || isNamePart(text, tokens, at) || !standsAsPlace(passage, at)) return undefined;
    // Kingston and Pristina are names, too.
    return LANGUAGES.some((each) => gazetteer(each).has(key)) ? undefined : shuffled;
  }
  if (key.length < VERY_LONG && isNamePart(text, tokens, at)) return undefined;
  const isPlace = standsAsPlace(passage, at);
  if (ownSpelling) return isPlace ? ownSpelling : undefined;
  const found = nearMiss(text.slice(token.start, token.end), placeIndex(own));
  const [right] = found;
  if (!right || found.length > 1) return undefined;
  if (right.length >= LONG) return right;
  const name = fold(right);
  const isOfTheHand = isSlipOfTheHand(key, name);
  if (isPlace) return isOfTheHand || mayStandForAnother(key, name, own) ? right : undefined;
  // One letter for another makes Landon of London, a sentence's first word may be any verb, and German nouns have capitals.
  return isOfTheHand && at > 0 && own !== "de" && !isBesidePerson(tokens, at) ? right : undefined;
}

/** "Chili" is how French spells it. */
function isOwnName({ language }: Passage, written: string): boolean {
  const own = LANGUAGES.find((each) => each === language);
  return own !== undefined && own !== "en" && gazetteer(own).has(fold(written));
}

function standsAsPlace({ text, tokens, language }: Passage, at: number): boolean {
  const { start, end } = tokens[at] ?? { start: 0, end: 0 };
  return (
    PLACE_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
    PLACE_AFTER.test(text.slice(end, end + 30)) ||
    (language === "en" ? false : OF.test(text.slice(Math.max(0, start - 30), start))) ||
    isListed(tokens, at, -1, language) ||
    isListed(tokens, at, 1, language)
  );
}

/** Towns are too many, and invented ones too like them. */
function mayStandForAnother(key: string, name: string, language: PlaceLanguage): boolean {
  const isTown = gazetteer(language)
    .get(name)
    ?.every(({ kind }) => kind === "city");
  return !isTown && isLikelyReplacement(key, name);
}

/** "France, Germeny and Italy": the next word but for a comma or an "and" is a place. */
function isListed(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  language: string | undefined,
): boolean {
  let next = at + step;
  let between = 0;
  while (BETWEEN.has(tokens[next]?.text ?? "")) {
    next += step;
    between++;
  }
  const key = fold(tokens[next]?.text ?? "");
  if (between === 0 || key.length < 4 || ALSO_GIVEN_NAMES.has(key)) return false;
  const own = LANGUAGES.find((each) => each === language) ?? "en";
  return placeIndex(own).keys.has(key);
}

/** Slips that are names or words of their own. */
const NO_SLIPS = new Set(
  "cyrus seria guana bazil basil joran panam polan nigger canda lavia turky chin span pain mata malt noway oland rusia brasil mexio suede sweeden".split(
    " ",
  ),
);
const shortStates = new Map<PlaceLanguage, ReadonlyMap<string, string>>();

/** What a state's name of five letters becomes where a letter is doubled or swapped; by the slip. */
function slipsOfShortStates(language: PlaceLanguage): ReadonlyMap<string, string> {
  let slips = shortStates.get(language);
  if (!slips) {
    const found = new Map<string, string>();
    const { keys } = placeIndex(language);
    for (const code of countries().keys()) {
      for (const { text: name, doubt } of countryNames(code, language).names) {
        const key = fold(name);
        if (doubt || !/^\p{Ll}{5}$/u.test(key)) continue;
        for (let at = 1; at < key.length; at++) {
          const letter = key.charAt(at);
          const next = key.charAt(at + 1);
          const made = [key.slice(0, at) + letter + key.slice(at)];
          if (next && next !== letter)
            made.push(key.slice(0, at) + next + letter + key.slice(at + 2));
          for (const slip of made) {
            if (!keys.has(slip) && !NO_SLIPS.has(slip)) found.set(slip, name);
          }
        }
      }
    }
    slips = found;
    shortStates.set(language, slips);
  }
  return slips;
}

/** "Landon said", "a report by Polnad". */
function isBesidePerson(tokens: readonly Token[], at: number): boolean {
  return (
    SAYING.has(tokens[at + 1]?.text ?? "") ||
    (tokens[at + 1]?.gap === "join" && tokens[at + 1]?.text !== "s") ||
    BY.has(tokens[at - 1]?.text ?? "")
  );
}

/** A capitalised neighbour makes it a person's name or a title's word. */
function isNamePart(text: string, tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) =>
    token?.kind === "word" && isCapitalAt(text.charAt(token.start), 0) && !NO_NAME.test(token.text);
  const after = tokens[at + 1];
  // "Lindqvist-Amara" too.
  const isBeside = (token: Token | undefined) => token?.gap === "space" || token?.gap === "join";
  return (isBeside(tokens[at]) && isName(tokens[at - 1])) || (isBeside(after) && isName(after));
}
