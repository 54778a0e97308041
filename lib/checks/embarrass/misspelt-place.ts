import type { Passage } from "@/lib/draft/draft";
import { overlaps } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { fold } from "@/lib/facts/world/fold";
import { gazetteer } from "@/lib/facts/world/gazetteer";
import { worldMentions } from "@/lib/facts/world/mentions";
import { NEEDS_CONTEXT } from "@/lib/facts/world/misspellings";
import { indexNames, type NearMissIndex, nearMiss } from "@/lib/facts/world/near-miss";
import { defineCheck, type Hit } from "../check";

const SHORTEST = 6;
/** From this length on one letter for another is a slip; below it is as often another name (Landon, Maduro). */
const LONG = 8;
/** Words before a place: the name after them is a place's, not a person's. */
const PLACE_BEFORE =
  /(?<!\p{L})(?:in|to|from|across|throughout|visit|visits|visited|visiting|near|outside|inside|via|between|republic of|kingdom of|government of|people of|capital of|embassy of|ambassador of|president of|minister of|north of|south of|east of|west of|northern|southern|eastern|western|central)\s+(?:the |our |your |beautiful |sunny )?$/iu;
/** Words after a people's or a state's name. */
const PLACE_AFTER =
  /^(?:['’]s?)?\s+(?:government|people|president|prime minister|foreign minister|minister|ambassador|embassy|consulate|officials|authorities|parliament|citizens|language|army|forces|refugees|border|capital|independence|friends|counterpart|delegation|flag|culture|territory|sovereignty)(?!\p{L})/iu;
/** Words that are names of other things, and stay what they are. */
const OTHER_NAMES = new Set(
  "americas herzegovina cameron angela kamala islanders braves coats cyrus marian landon marawi maduro haitien hungry australis romana albany libera jordana georgian francis irena indiana persia malaya roman romans italia germania hispania lusitania gallia helvetia britannia scandia slavonia moravia bohemia silesia galicia catalonia andalusia normandy bavaria saxony swedes irish".split(
    " ",
  ),
);
/** Where these stand before or after, the word has its other sense. */
const OTHER_SENSE =
  /(?:british|district of|university|university of|river|space shuttle|records|sportswear|pictures|south carolina|roy)\s*$|^\s*(?:university|river|college|records|pictures|law|gorge|sportswear|missouri|south carolina|heights|business|journalism|sauce|con carne|peppers?|trees?|children|people|families|bear|hearts|for)(?!\p{L})/iu;

/** A state, people or capital one slip off in a place's position ("to the Phillipines"), or Columbia where Colombia is meant. */
export const misspeltPlace = defineCheck({
  id: "misspelt-place",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en"],
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
    /(?:ambassador|embassy|consulate|mission|visit|envoy) (?:to|in|of) (?:the )?$|(?:foreign minister|prime minister|government|people|republic|capital) of $/iu.test(
      before,
    );
  return isNamed || isInFormula ? right : undefined;
}

function oneSlip({ text, tokens }: Passage, at: number): string | undefined {
  const token = tokens[at];
  if (!token || token.text.length < SHORTEST) return undefined;
  const key = fold(token.text);
  if (OTHER_NAMES.has(key) || !mayMiss(key)) return undefined;
  if (isNamePart(text, tokens, at)) return undefined;
  const isPlace =
    PLACE_BEFORE.test(text.slice(Math.max(0, token.start - 30), token.start)) ||
    PLACE_AFTER.test(text.slice(token.end, token.end + 30));
  if (!isPlace) return undefined;
  const found = nearMiss(text.slice(token.start, token.end), index());
  const [right] = found;
  if (!right || found.length > 1) return undefined;
  const isTypical = key.length >= LONG || isSlipOfTheHand(key, fold(right));
  return isTypical ? right : undefined;
}

/** A letter left out, doubled or swapped with its neighbour: not one for another. */
function isSlipOfTheHand(key: string, right: string): boolean {
  if (key.length !== right.length) return true;
  let from = 0;
  while (key[from] === right[from]) from++;
  return key[from] === right[from + 1] && key[from + 1] === right[from];
}

/** A capitalised neighbour makes it a person's name or a title's word. */
function isNamePart(text: string, tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) =>
    token?.kind === "word" &&
    token.gap !== "line" &&
    /\p{Lu}/u.test(text.charAt(token.start)) &&
    !/^(?:the|in|from|to|our|we|and|republic|kingdom|government|ambassador|embassy|president|prime|foreign|minister|northern|southern|eastern|western|central|on|today|visit)$/.test(
      token.text,
    );
  return isName(tokens[at - 1]) || (tokens[at + 1]?.gap === "space" && isName(tokens[at + 1]));
}

let names: NearMissIndex | undefined;
let neighbourhood: ReadonlySet<string> | undefined;

/** States, capitals and peoples of one word. */
function index(): NearMissIndex {
  names ??= indexNames(
    [...gazetteer("en").values()]
      .flat()
      .filter(({ kind }) => kind !== "city")
      .flatMap(({ forms }) => forms)
      .filter((form) => !/[\s-]/.test(form)),
  );
  return names;
}

/** Whether a word can be one slip from a name, told by shared words with a letter left out: cheap, where most words end. */
function mayMiss(key: string): boolean {
  if (!neighbourhood) {
    const known = new Set<string>();
    for (const name of index().keys.keys()) {
      if (name.length < SHORTEST) continue;
      known.add(name);
      for (const shorter of withoutOne(name)) known.add(shorter);
    }
    neighbourhood = known;
  }
  if (index().keys.has(key)) return false;
  const all = neighbourhood;
  return all.has(key) || withoutOne(key).some((shorter) => all.has(shorter));
}

function withoutOne(word: string): string[] {
  return [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1));
}
