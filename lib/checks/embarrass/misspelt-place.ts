import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { overlaps } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { countries, countryNames } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { gazetteer } from "@/lib/facts/world/gazetteer";
import { worldMentions } from "@/lib/facts/world/mentions";
import { NEEDS_CONTEXT } from "@/lib/facts/world/misspellings";
import { foreignSpelling, nearMiss, placeIndex } from "@/lib/facts/world/near-miss";
import { defineCheck, type Hit } from "../check";

const LANGUAGES = ["en", "fr", "es", "pt", "de"] as const;
type PlaceLanguage = (typeof LANGUAGES)[number];

/** Shorter names have too many neighbours among other names; from `LONG` on the position need not say that it is a place. */
const SHORTEST = 6;
const LONG = 8;
/** So long that it is no surname's near miss. */
const VERY_LONG = 10;
const LONGEST = 24;
/** Words before a place: the name after them is a place's, not a person's. */
const PLACE_BEFORE =
  /(?<!\p{L})(?:in|to|from|across|throughout|visit|visits|visited|visiting|near|outside|inside|via|between|republic of|kingdom of|government of|people of|capital of|embassy of|ambassador of|president of|minister of|delegations? (?:of|from)|partners (?:in|from)|colleagues (?:in|from)|relations with|cooperation with|solidarity with|partnership with|talks with|agreement with|ambassador to|envoy to|north of|south of|east of|west of|northern|southern|eastern|western|central|dans|en|au|aux|vers|depuis|chez|amis d[eu]|peuple d[eu]|ambassade d[eu]|gouvernement d[eu]|délégation d[eu]|partenaires d[eu]|relations avec|coopération avec|desde|hacia|hasta|visita a|viaje a|amigos de|pueblo de|embajada de|gobierno de|delegación de|socios de|relaciones con|cooperación con|no|na|para|visita ao|visita à|amigos d[aoe]|povo d[aoe]|embaixada d[aoe]|delegação d[aoe]|parceiros d[aoe]|relações com|cooperação com|nach|aus|botschaft in|besuch in|menschen in|partner in|beziehungen zu|zusammenarbeit mit)\s+(?:the |our |your |beautiful |sunny |la |le |l['’])?$/iu;
/** Words after a people's or a state's name. */
const PLACE_AFTER =
  /^(?:['’]s?)?\s+(?:government|people|president|prime minister|foreign minister|minister|ambassador|embassy|consulate|officials|authorities|parliament|citizens|language|army|forces|refugees|border|capital|independence|friends|counterpart|delegation|flag|culture|territory|sovereignty)(?!\p{L})/iu;
/** Where these stand before or after, the word has its other sense. */
const OTHER_SENSE = cued(
  /(?:british|district of|university|university of|river|space shuttle|records|sportswear|pictures|south carolina|roy)\s*$|^\s*(?:university|river|college|records|pictures|law|gorge|sportswear|missouri|south carolina|heights|business|journalism|sauce|con carne|peppers?|trees?|children|people|families|bear|hearts|for)(?!\p{L})/iu,
);
/** What is told of the state rather than of the towns and the river of that name. */
const OF_COLOMBIA = cued(
  /(?<!\p{L})(?:ambassador|embassy|elections?|president|foreign minister|coffee|peace (?:process|deal|accord)|guerrillas?|farc|cartels?|latin america|south america|cumbia|medellín|cartagena|andes|visa)(?!\p{L})/iu,
);
/** Capitalised words beside a place that make it no part of a person's name. */
const NO_NAME =
  /^(?:the|in|from|to|our|we|and|republic|kingdom|government|ambassador|embassy|president|prime|foreign|minister|north|south|east|west|northern|southern|eastern|western|central|on|today|visit|for|with|of|at|dans|en|au|aux|et|le|la|les|los|las|y|o|e|der|die|das|und|nach|aus|von|de|du|des|do|da|dos|das|del|no|na|nos|nas|em|e|para|por|vers|chez|depuis|pour|entre|hacia|desde|over|near|via|good|great|dear|hello|thanks|thank|welcome|greetings|beautiful|visiting|by|between|bonjour|merci|hola|gracias|olá|obrigado|hallo|danke|unser|unsere|unseren|notre|nos|nuestra|nuestro|nosso|nossa|this|that|these|those|as|while|when|how|why|what|it|is|if|but|so|all|more|new|old|both|many|some|last|next|two|three|four|five)$/;

/** A state, people or capital one slip off ("to the Phillipines"), or Columbia where Colombia is meant. */
export const misspeltPlace = defineCheck({
  id: "misspelt-place",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: LANGUAGES,
  source: "Names in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { text, tokens, links } = passage;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word" || token.text.length < 5) continue;
      if (!/\p{Lu}/u.test(text.charAt(token.start)) || text.charAt(token.start - 1) === "@")
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
  if (!right) return undefined;
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
  const isOfTheState =
    written === "Columbia" && OF_COLOMBIA.test(text) && /(?:in|from|to|of) $/u.test(before);
  return isNamed || isInFormula || isOfTheState ? right : undefined;
}

function oneSlip({ text, tokens, language }: Passage, at: number): string | undefined {
  const token = tokens[at];
  if (!token || token.text.length > LONGEST) return undefined;
  const key = fold(token.text);
  const own = LANGUAGES.find((each) => each === language) ?? "en";
  const state = slipsOfShortStates(own).get(key);
  if (state) return !isNamePart(text, tokens, at) && standsAsPlace(text, token) ? state : undefined;
  if (key.length < SHORTEST) return undefined;
  const ownSpelling = language === undefined ? undefined : foreignSpelling(key, own);
  if (!ownSpelling && !mayMiss(key, own)) return undefined;
  if (key.length < VERY_LONG && isNamePart(text, tokens, at)) return undefined;
  const isPlace = standsAsPlace(text, token);
  if (ownSpelling) return isPlace ? ownSpelling : undefined;
  if (!isPlace && key.length < LONG) return undefined;
  const found = nearMiss(text.slice(token.start, token.end), placeIndex(own));
  const [right] = found;
  if (!right || found.length > 1) return undefined;
  return key.length >= LONG || isSlipOfTheHand(key, fold(right)) ? right : undefined;
}

function standsAsPlace(text: string, { start, end }: Token): boolean {
  return (
    PLACE_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
    PLACE_AFTER.test(text.slice(end, end + 30))
  );
}

/** Slips that are names or words of their own. */
const NO_SLIPS = new Set(
  "cyrus seria guana bazil basil joran panam polan nigger canda lavia turky chin span pain mata malt noway oland rusia brasil mexio suede sweeden".split(
    " ",
  ),
);
const shortStates = new Map<PlaceLanguage, ReadonlyMap<string, string>>();

/** What a state's name of five or six letters becomes where a letter is doubled, swapped or (of six) left out; by the slip. */
function slipsOfShortStates(language: PlaceLanguage): ReadonlyMap<string, string> {
  let slips = shortStates.get(language);
  if (!slips) {
    const found = new Map<string, string>();
    const { keys } = placeIndex(language);
    for (const code of countries().keys()) {
      for (const { text: name, doubt } of countryNames(code, language).names) {
        const key = fold(name);
        if (doubt || !/^\p{Ll}{5,6}$/u.test(key)) continue;
        for (let at = 1; at < key.length; at++) {
          const letter = key.charAt(at);
          const next = key.charAt(at + 1);
          const made = [key.slice(0, at) + letter + key.slice(at)];
          if (next && next !== letter)
            made.push(key.slice(0, at) + next + letter + key.slice(at + 2));
          if (key.length > 5) made.push(key.slice(0, at) + key.slice(at + 1));
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

/** A letter left out, doubled or swapped with its neighbour: not one for another, which makes Landon of London. */
function isSlipOfTheHand(key: string, right: string): boolean {
  if (key.length !== right.length) return true;
  let from = 0;
  while (key[from] === right[from]) from++;
  return key[from] === right[from + 1] && key[from + 1] === right[from];
}

/** A capitalised neighbour makes it a person's name or a title's word. */
function isNamePart(text: string, tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) =>
    token?.kind === "word" && /\p{Lu}/u.test(text.charAt(token.start)) && !NO_NAME.test(token.text);
  const after = tokens[at + 1];
  return (
    (tokens[at]?.gap === "space" && isName(tokens[at - 1])) ||
    (after?.gap === "space" && isName(after))
  );
}

const neighbourhoods = new Map<PlaceLanguage, ReadonlySet<string>>();

/** Whether a word can be one slip from a name, told by shared words with a letter left out: cheap, where most words end. */
function mayMiss(key: string, language: PlaceLanguage): boolean {
  const { keys } = placeIndex(language);
  if (keys.has(key)) return false;
  let known = neighbourhoods.get(language);
  if (!known) {
    const all = new Set<string>();
    for (const name of keys.keys()) {
      if (name.length <= SHORTEST || name.includes(" ")) continue;
      all.add(name);
      for (const shorter of withoutOne(name)) all.add(shorter);
    }
    known = all;
    neighbourhoods.set(language, known);
  }
  if (known.has(key)) return true;
  for (let place = 0; place < key.length; place++) {
    if (known.has(key.slice(0, place) + key.slice(place + 1))) return true;
  }
  return false;
}

function withoutOne(word: string): string[] {
  return [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1));
}
